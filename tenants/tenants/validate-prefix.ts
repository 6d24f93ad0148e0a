import type { PayloadRequest, TextFieldSingleValidation } from 'payload'
import { idOf } from '#core/references.ts'
import { reservedSlugs } from '#core/reserved-addresses.ts'
import { slugs } from '#core/slugs.ts'
import { tenantText } from '../labels.ts'
import { isSubSiteAt } from '../sub-site-at.ts'

type Reader = Pick<PayloadRequest, 'payload'>

type Wanted = { parentId: string | undefined; prefix: string; siteId: string | undefined }

const oneSegment = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/

const common = { depth: 0, limit: 1, overrideAccess: true, pagination: false } as const

/** One level only: a sub-site under a path has no sub-site under its own. */
const isNested = async ({ payload }: Reader, { parentId, siteId }: Wanted): Promise<boolean> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.tenants,
    joins: false,
    select: {},
    where: {
      and: [
        { pathPrefix: { exists: true } },
        { pathPrefix: { not_equals: '' } },
        {
          or: [
            { id: { equals: parentId } },
            ...(siteId === undefined ? [] : [{ parent: { equals: siteId } }]),
          ],
        },
      ],
    },
  })
  return docs.length > 0
}

/** A page that is not yet online keeps its address; one in the trash leaves it. */
const isPageAt = async ({ payload }: Reader, { parentId, prefix }: Wanted): Promise<boolean> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.pages,
    select: {},
    where: { and: [{ tenant: { equals: parentId } }, { path: { equals: `/${prefix}` } }] },
  })
  return docs.length > 0
}

type Problem = Parameters<typeof tenantText>[0]

/** What is wrong with an address whatever the other sites. */
export const problemOfPrefix = (prefix: string, hasParent: boolean): Problem | undefined => {
  if (!oneSegment.test(prefix)) {
    return 'invalidSlug'
  }
  if (!hasParent) {
    return 'prefixWithoutParent'
  }
  return reservedSlugs.includes(prefix) ? 'prefixReserved' : undefined
}

/** Why a sub-site cannot be at this address of its parent. */
export const findPrefixProblem = async (req: Reader, wanted: Wanted): Promise<Problem | undefined> => {
  const { parentId, prefix, siteId } = wanted
  const problem = problemOfPrefix(prefix, parentId !== undefined)

  if (problem !== undefined) {
    return problem
  }
  if (await isNested(req, wanted)) {
    return 'prefixNested'
  }
  return (await isSubSiteAt(req, { exceptId: siteId, parentId, segment: prefix })) ||
    (await isPageAt(req, wanted))
    ? 'prefixTaken'
    : undefined
}

/** Lets a sub-site take only an address of its parent that nothing else has. */
export const validatePrefix: TextFieldSingleValidation = async (prefix, { data, id, req }) => {
  const key = prefix
    ? await findPrefixProblem(req, {
        parentId: idOf((data as { parent?: unknown }).parent),
        prefix,
        siteId: id === undefined ? undefined : String(id),
      })
    : undefined

  return key === undefined || tenantText(key)
}
