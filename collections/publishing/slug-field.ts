import type { CollectionBeforeValidateHook, CollectionSlug, Field, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { slugOf } from '#core/french-text.ts'
import { idOf } from '#core/references.ts'
import { reservedSlugs } from '#core/reserved-addresses.ts'
import { slugs } from '#core/slugs.ts'
import { isSubSiteAt } from '#tenants/sub-site-at.ts'
import { label, text } from '../labels.ts'

export const slugField: Field = {
  admin: { description: label('slugHint'), position: 'sidebar' },
  index: true,
  label: label('slug'),
  name: 'slug',
  type: 'text',
}

type Wanted = { collection: string; id: string | undefined; slug: string; tenant: string | undefined }

const isTaken = async (req: PayloadRequest, { collection, id, slug, tenant }: Wanted): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: 2,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { and: [{ tenant: { equals: tenant } }, { slug: { equals: slug } }] },
  })
  return (
    docs.some((doc) => doc.id !== id) ||
    (collection === slugs.pages && (await isSubSiteAt(req, { parentId: tenant, segment: slug })))
  )
}

const firstFree = async (req: PayloadRequest, wanted: Wanted): Promise<string> => {
  const isReserved = wanted.collection === slugs.pages && reservedSlugs.includes(wanted.slug)

  for (let rank = isReserved ? 2 : 1; rank < 100; rank += 1) {
    const slug = rank === 1 ? wanted.slug : `${wanted.slug}-${String(rank)}`
    if (!(await isTaken(req, { ...wanted, slug }))) {
      return slug
    }
  }
  return `${wanted.slug}-${crypto.randomUUID().slice(0, 8)}`
}

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

/**
 * Gives every document an address that is unique on its site: made from the title, numbered when taken; typed by
 * hand, refused when taken or reserved; of a copy, that of its model, numbered. Two writers at once are told apart by the unique index on (tenant, slug).
 */
export const giveSlug: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) {
    return data
  }
  const tenant = idOf(data.tenant) ?? idOf(originalDoc?.tenant)
  const wanted = { collection: collection.slug, id: originalDoc?.id as string | undefined, tenant }
  const given = typeof data.slug === 'string' ? slugOf(data.slug) : ''
  const isTyped = given !== '' && given !== originalDoc?.slug

  if (isTyped) {
    if (collection.slug === slugs.pages && reservedSlugs.includes(given)) {
      return refuseSlug(req, collection.slug, 'slugReserved')
    }
    if (await isTaken(req, { ...wanted, slug: given })) {
      return refuseSlug(req, collection.slug, 'slugTaken')
    }
    return { ...data, slug: given }
  }
  if (operation === 'create' && originalDoc?.slug) {
    return { ...data, slug: await firstFree(req, { ...wanted, slug: originalDoc.slug }) }
  }
  if (
    originalDoc?.slug &&
    !(followsTitle(originalDoc) && 'title' in data && data.title !== originalDoc.title)
  ) {
    return { ...data, slug: originalDoc.slug }
  }
  const title = slugOf(typeof data.title === 'string' ? data.title : '')
  const slug = title || `${untitled}${crypto.randomUUID().slice(0, 8)}`

  return { ...data, slug: await firstFree(req, { ...wanted, slug }) }
}
