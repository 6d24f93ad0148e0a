import type { CollectionSlug, Payload } from 'payload'
import { tags, type Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { DocumentView, Picture } from '#core/theme.ts'
import { referencesIn } from '#tenants/guard/references.ts'
import { documentView, type DocumentFile } from './document-view.ts'
import { pictureView, type MediaFile } from './picture-view.ts'

/** What the references of some documents lead to, on their own site and online only; anything else is absent. */
export type References = {
  documentOf: (id: string | undefined) => DocumentView | undefined
  hrefOf: (id: string | undefined) => string | undefined
  pictureOf: (id: string | undefined) => Picture | undefined
  /** One tag a document referred to, online or not yet: what is printed depends on each. */
  tags: string[]
}

type Loaded<Row> = Map<string, Row>

const readRows = async <Row extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  site: Site,
  ids: string[],
): Promise<Loaded<Row>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ id: { in: ids } }, { tenant: { equals: site.id } }] },
  })
  return new Map((docs as unknown as Row[]).map((doc) => [doc.id, doc]))
}

const readPaths = async (payload: Payload, site: Site, ids: string[]): Promise<Loaded<string>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await payload.find({
    collection: slugs.searchEntries,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { documentId: true, path: true },
    where: { and: [{ documentId: { in: ids } }, { tenant: { equals: site.id } }] },
  })
  return new Map(docs.map(({ documentId, path }) => [documentId, path]))
}

/**
 * Loads at once what some documents of one collection refer to, three queries whatever their number. Only documents
 * of the same site are found, and only addresses that are online.
 */
export const loadReferences = async ({
  collection,
  docs,
  payload,
  site,
}: {
  collection: CollectionSlug
  docs: object[]
  payload: Payload
  site: Site
}): Promise<References> => {
  const { fields } = payload.collections[collection].config
  const found = docs.flatMap((doc) => referencesIn(fields, doc, payload.config))
  const idsOf = (wanted: (slug: string) => boolean): string[] => [
    ...new Set(found.filter((reference) => wanted(reference.collection)).map(({ id }) => id)),
  ]
  const [media, documents, paths] = await Promise.all([
    readRows<MediaFile>(
      payload,
      slugs.media,
      site,
      idsOf((slug) => slug === slugs.media),
    ),
    readRows<DocumentFile>(
      payload,
      slugs.documents,
      site,
      idsOf((slug) => slug === slugs.documents),
    ),
    readPaths(
      payload,
      site,
      idsOf((slug) => slug !== slugs.media && slug !== slugs.tenants),
    ),
  ])

  return {
    documentOf: (id) => {
      const row = id === undefined ? undefined : documents.get(id)
      return row && documentView(row)
    },
    hrefOf: (id) => (id === undefined ? undefined : paths.get(id)),
    pictureOf: (id) => {
      const row = id === undefined ? undefined : media.get(id)
      return row && pictureView(row)
    },
    tags: found.map(({ id }) => tags.document(id)),
  }
}
