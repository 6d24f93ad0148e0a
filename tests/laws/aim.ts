import type { CollectionSlug } from 'payload'
import { slugs } from '#core/slugs.ts'
import { buildDocument, dataFor, type TestDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { hasDrafts, type Scoped } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'
import type { Target } from './attacks.ts'

/** One a site: a second of these is refused by its index, whoever asks. */
const single = new Set<string>([slugs.menus, slugs.siteSettings])

const buildTrashed = async (
  scoped: Scoped,
  tenant: { id: string },
  other: TestDocument,
): Promise<TestDocument> =>
  scoped.config.trash ? buildDocument(scoped.slug, tenant, { deletedAt: new Date().toISOString() }) : other

const latestVersionOf = async (scoped: Scoped, id: string): Promise<string> => {
  const { payload } = await platform()

  if (!scoped.config.versions) {
    return 'none'
  }
  const { docs } = await payload.db.findVersions({
    collection: scoped.slug as CollectionSlug,
    limit: 1,
    where: { parent: { equals: id } },
  })
  return String(docs[0]?.id)
}

/** Fills a site with what an attack may be aimed at, beside another one. */
export const aimAt = async (scoped: Scoped): Promise<Target> => {
  const [ours, theirs] = [await buildTenant(), await buildTenant()]
  const sample = await dataFor(scoped.slug, theirs)
  const document = await buildDocument(scoped.slug, theirs, hasDrafts(scoped) ? { _status: 'published' } : {})
  const trashed = await buildTrashed(scoped, theirs, document)

  return {
    document,
    ours,
    sample: single.has(scoped.slug) ? { tenant: theirs.id } : sample,
    scoped,
    theirs,
    trashed,
    versionId: await latestVersionOf(scoped, document.id),
  }
}
