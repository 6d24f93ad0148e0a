import type { CollectionSlug, Payload, SelectType } from 'payload'
import { tags, type Site } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { DocumentView, Link, Picture } from '#core/theme.ts'
import { referencesIn } from '#tenants/guard/references.ts'
import { documentView, type DocumentFile } from './document-view.ts'
import { findOnSite } from './find-on-site.ts'
import { mediaFields, pictureView, type MediaFile } from './picture-view.ts'

/** What the references of some documents lead to, on their own site and online only; anything else is absent. */
export type References = {
  documentOf: (id: string | undefined) => DocumentView | undefined
  hrefOf: (id: string | undefined) => string | undefined
  /** A link under the title of the document it leads to. */
  linkOf: (id: string | undefined) => Link | undefined
  pictureOf: (id: string | undefined) => Picture | undefined
  /** One tag a document referred to, online or not yet: what is printed depends on each. */
  tags: string[]
}

type Reader = { payload: Payload; site: Site }

const readFiles = async <Row extends { id: string }>(
  reader: Reader,
  collection: 'documents' | 'media',
  ids: string[],
  select?: SelectType,
): Promise<Map<string, Row>> => {
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await findOnSite(reader, {
          collection,
          isLent: true,
          where: { id: { in: ids } },
          ...(select ? { select } : {}),
        })

  return new Map((docs as unknown as Row[]).map((doc) => [doc.id, doc]))
}

const isOfLender = ({ site }: Reader, tenant: unknown): boolean =>
  site.lender !== undefined && idOf(tenant) === site.lender.id

/** A document of the parent is read on the parent’s site; a picture is served by both. */
const hrefFrom = (reader: Reader, tenant: unknown, href: string): string =>
  isOfLender(reader, tenant) ? `${reader.site.lender?.address ?? ''}${href}` : href

const readLinks = async (reader: Reader, ids: string[]): Promise<Map<string, Link>> => {
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await findOnSite(reader, {
          collection: slugs.searchEntries,
          isLent: true,
          select: {
            documentCollection: true,
            documentId: true,
            path: true,
            summary: true,
            tenant: true,
            title: true,
          },
          where: { documentId: { in: ids } },
        })

  return new Map(
    docs
      .filter(
        ({ documentCollection, tenant }) =>
          !isOfLender(reader, tenant) || documentCollection === slugs.documents,
      )
      .map(({ documentId, path, summary, tenant, title }) => [
        documentId,
        {
          href: hrefFrom(reader, tenant, path),
          text: title,
          ...(summary ? { description: summary } : {}),
        },
      ]),
  )
}

/** Documents of one collection, whose references are to be followed. */
export type Referring = { collection: CollectionSlug; docs: object[] }

/**
 * Loads at once what some documents refer to, three queries at most whatever their number. Only documents of the same
 * site are found, with pictures and documents that its parent lends to it, and only addresses that are online.
 */
export const loadReferences = async (reader: Reader, referring: Referring[]): Promise<References> => {
  const { collections, config } = reader.payload
  const found = referring.flatMap(({ collection, docs }) =>
    docs.flatMap((doc) => referencesIn(collections[collection].config.fields, doc, config)),
  )
  const idsOf = (wanted: (slug: string) => boolean): string[] => [
    ...new Set(found.filter((reference) => wanted(reference.collection)).map(({ id }) => id)),
  ]
  const isMedia = (slug: string): boolean => slug === slugs.media
  const isDocument = (slug: string): boolean => slug === slugs.documents
  const isAddressed = (slug: string): boolean => !isMedia(slug) && slug !== slugs.tenants
  const [media, documents, links] = await Promise.all([
    readFiles<MediaFile>(reader, slugs.media, idsOf(isMedia), mediaFields),
    readFiles<DocumentFile & { tenant?: unknown }>(reader, slugs.documents, idsOf(isDocument)),
    readLinks(reader, idsOf(isAddressed)),
  ])
  const read =
    <Row, View>(rows: Map<string, Row>, view: (row: Row) => View) =>
    (id: string | undefined) => {
      const row = id === undefined ? undefined : rows.get(id)
      return row === undefined ? undefined : view(row)
    }

  return {
    documentOf: read(documents, (row) => {
      const view = documentView(row)
      return { ...view, href: hrefFrom(reader, row.tenant, view.href) }
    }),
    hrefOf: read(links, ({ href }) => href),
    linkOf: read(links, (link) => link),
    pictureOf: read(media, pictureView),
    tags: found.map(({ id }) => tags.document(id)),
  }
}
