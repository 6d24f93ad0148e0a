import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '../errors.ts'

/**
 * Refuses a section editor without a page, or with one of another site.
 *
 * @throws tenantErrors.sectionInvalid
 */
export const assertOwnSections = async (
  req: PayloadRequest,
  { pageIds, tenantId }: { pageIds: string[]; tenantId: string | undefined },
): Promise<void> => {
  const wanted = [...new Set(pageIds)]
  const { docs } = await req.payload.find({
    collection: slugs.pages,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { and: [{ id: { in: wanted } }, { tenant: { equals: tenantId } }] },
  })

  if (wanted.length === 0 || docs.length < wanted.length) {
    throw tenantErrors.sectionInvalid()
  }
}

const idsOf = (sections: unknown): string[] =>
  Array.isArray(sections) ? sections.map((page: unknown) => idOf(page) ?? '') : []

/**
 * A section editor is given pages of the site that the role names; no other role is given any. Pages given before are
 * not asked again: one that went to the trash does not keep a mandate from being prolonged.
 */
export const keepOwnSections: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const after: Record<string, unknown> = { ...originalDoc, ...data }

  if (after.role !== 'sectionEditor') {
    return { ...data, hasNews: false, sections: [] }
  }
  const isKnown = originalDoc?.role === after.role && idOf(originalDoc?.tenant) === idOf(after.tenant)
  const known = isKnown ? idsOf(originalDoc?.sections) : []
  const named = idsOf(after.sections)
  const added = named.filter((id) => !known.includes(id))

  if (added.length > 0 || (named.length === 0 && !(isKnown && known.length === 0))) {
    await assertOwnSections(req, { pageIds: added, tenantId: idOf(after.tenant) })
  }
  return data
}
