import type { CollectionBeforeValidateHook, CollectionSlug, Field, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { slugOf } from '#core/french-text.ts'
import { idOf } from '#core/references.ts'
import { reservedSlugs } from '#core/reserved-addresses.ts'
import { isSubSiteAt } from '#tenants/sub-site-at.ts'
import { label, text } from '../labels.ts'

export const slugField: Field = {
  admin: { description: label('slugHint'), position: 'sidebar' },
  index: true,
  label: label('slug'),
  name: 'slug',
  type: 'text',
}

/** Where a slug must be alone: on its site, or, in a tree, below the address `above`. */
type Place = {
  above: string | undefined
  collection: string
  id: string | undefined
  tenant: string | undefined
}

/** Those of these slugs that stand there already, asked at once. */
const takenAt = async (
  req: PayloadRequest,
  { above, collection, id, tenant }: Place,
  wanted: string[],
): Promise<Set<string>> => {
  const before = above === undefined ? '' : `${above}/`
  const field = above === undefined ? 'slug' : 'path'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { [field]: true },
    trash: true,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { [field]: { in: wanted.map((slug) => before + slug) } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
  })
  return new Set(
    (docs as { path?: string; slug?: string }[]).map((doc) => String(doc[field]).slice(before.length)),
  )
}

/** At the top of a site, the address of a page may be that of a sub-site. */
const isOfSubSite = async (
  req: PayloadRequest,
  { above, tenant }: Place,
  segment: string,
): Promise<boolean> => above === '' && (await isSubSiteAt(req, { parentId: tenant, segment }))

const lastRank = 99

/** `contacts`, or the first free of `contacts-2`, `contacts-3`… */
export const firstFree = async (req: PayloadRequest, place: Place, slug: string): Promise<string> => {
  const isReserved = place.above !== undefined && reservedSlugs.includes(slug)
  const candidates = Array.from({ length: lastRank }, (_, index) =>
    index === 0 ? slug : `${slug}-${String(index + 1)}`,
  ).slice(isReserved ? 1 : 0)
  const taken = await takenAt(req, place, candidates)

  for (const candidate of candidates) {
    if (!taken.has(candidate) && !(await isOfSubSite(req, place, candidate))) {
      return candidate
    }
  }
  return `${slug}-${crypto.randomUUID().slice(0, 8)}`
}

/** What is in the trash leaves its address free, under this name. */
const inTrash = '-corbeille'

const outOfTrash = (slug: string): string => slug.replace(new RegExp(`${inTrash}(-\\d+)?$`), '')

const untitled = 'sans-titre-'

/** Whether a slug was made from a title, and not typed. */
const isMadeFrom = (slug: string, title: unknown): boolean => {
  const made = slugOf(typeof title === 'string' ? title : '')
  return (
    slug.startsWith(untitled) ||
    slug === made ||
    (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
  )
}

/** Until it is first put online, an address made from the title follows the title. */
const followsTitle = (original: Record<string, unknown> | undefined): boolean =>
  original !== undefined &&
  !original.firstPublishedAt &&
  typeof original.slug === 'string' &&
  isMadeFrom(original.slug, original.title)

const refuseSlug = (req: PayloadRequest, collection: string, key: 'slugReserved' | 'slugTaken'): never => {
  throw new ValidationError({
    collection,
    errors: [{ label: label('slug'), message: text(key), path: 'slug' }],
    req,
  })
}

type Written = Pick<Parameters<CollectionBeforeValidateHook>[0], 'context' | 'operation' | 'originalDoc'> & {
  data: Record<string, unknown>
}

/** Whether a document of a tree is given another parent. */
const changesParent = ({ data, originalDoc }: Written): boolean =>
  'parent' in data && idOf(data.parent) !== idOf(originalDoc?.parent)

const titleSlug = (title: unknown): string =>
  slugOf(typeof title === 'string' ? title : '') || `${untitled}${crypto.randomUUID().slice(0, 8)}`

/** The slug to be numbered if taken; `undefined` when the document keeps its own. */
const slugToGive = (written: Written): string | undefined => {
  const { context, data, operation, originalDoc } = written
  const { slug }: { slug?: unknown } = originalDoc ?? {}
  const current = typeof slug === 'string' ? slug : ''
  const given = typeof data.slug === 'string' ? slugOf(data.slug) : ''

  if (data.deletedAt && !originalDoc?.deletedAt) {
    return (given || current || titleSlug(data.title)) + inTrash
  }
  if (current === '') {
    return titleSlug(data.title)
  }
  if (operation === 'create') {
    return outOfTrash(current)
  }
  if (context.isRestoringVersion === true) {
    return outOfTrash(given || current)
  }
  if (originalDoc?.deletedAt && data.deletedAt === null) {
    return outOfTrash(current)
  }
  if (followsTitle(originalDoc) && 'title' in data && data.title !== originalDoc?.title) {
    return titleSlug(data.title)
  }
  return changesParent(written) ? current : undefined
}

const isTyped = ({ context, data, originalDoc }: Written, given: string): boolean =>
  given !== '' &&
  given !== originalDoc?.slug &&
  context.isRestoringVersion !== true &&
  !(data.deletedAt && !originalDoc?.deletedAt)

/** The address of the page above, and an empty one at the top. */
export type AddressAbove = (req: PayloadRequest, written: Written) => Promise<string>

/**
 * Gives every document an address that is unique on its site, or below its parent in a tree: made from the title,
 * numbered when taken; typed by hand, refused when taken or reserved; of a copy, that of its model, numbered. In the
 * trash it leaves it to others, and takes it again, numbered, when it comes back. Two writers at once are told apart
 * by the unique index.
 */
export const giveSlugBelow =
  (addressAbove?: AddressAbove): CollectionBeforeValidateHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    if (!data) {
      return data
    }
    const written: Written = { context, data, operation, originalDoc }
    const given = typeof data.slug === 'string' ? slugOf(data.slug) : ''
    const typed = isTyped(written, given)
    const wanted = typed ? given : slugToGive(written)

    if (wanted === undefined) {
      return { ...data, slug: originalDoc?.slug as unknown }
    }
    const place: Place = {
      above: await addressAbove?.(req, written),
      collection: collection.slug,
      id: operation === 'update' ? (originalDoc?.id as string) : undefined,
      tenant: idOf(data.tenant) ?? idOf(originalDoc?.tenant),
    }

    // moved to the address of a sub-site, it is refused by its path
    const stays = wanted === originalDoc?.slug && !(await takenAt(req, place, [wanted])).has(wanted)

    if (!typed) {
      return { ...data, slug: stays ? wanted : await firstFree(req, place, wanted) }
    }
    if (place.above !== undefined && reservedSlugs.includes(given)) {
      return refuseSlug(req, collection.slug, 'slugReserved')
    }
    if ((await takenAt(req, place, [given])).has(given) || (await isOfSubSite(req, place, given))) {
      return refuseSlug(req, collection.slug, 'slugTaken')
    }
    return { ...data, slug: given }
  }

export const giveSlug = giveSlugBelow()
