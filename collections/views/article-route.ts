import type { CollectionSlug, Where } from 'payload'
import { tags, type PageAnswer, type RouteContext } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import type { LayoutViews, Link } from '#core/theme.ts'
import type { Event, News, Page } from '#payload-types'
import { text } from '../labels.ts'
import { blocksView } from './blocks-view.ts'
import { findOnSite, published } from './find-on-site.ts'
import { loadReferences } from './load-references.ts'

export const homeLink: Link = { href: '/', text: text('home') }

type Content = Event | News | Page

type ArticleView = LayoutViews['article']

/** What a content type adds to the common view of its documents. */
type Details = Pick<ArticleView, 'breadcrumb' | 'kind'> &
  Partial<ArticleView> & { feeds?: PageAnswer['head']['feeds'] }

/** Finds the one document of the site that is online and matches. */
export const findPublished = async <Row extends Content>(
  context: RouteContext,
  collection: 'events' | 'news' | 'pages',
  match: Where,
): Promise<Row | undefined> => {
  const { docs } = await findOnSite(context, { collection, limit: 1, where: { and: [published, match] } })
  return docs[0] as Row | undefined
}

/** Lays out a document, online or draft: title, lead, picture and blocks, with what its type adds. */
export const articleAnswer = async (
  context: RouteContext,
  collection: CollectionSlug,
  doc: Content,
  { feeds = [], ...details }: Details,
): Promise<PageAnswer> => {
  const references = await loadReferences(context, [{ collection, docs: [doc] }])
  const picture = references.pictureOf(idOf(doc.picture))

  return {
    head: { description: doc.lead ?? undefined, feeds, picture, title: doc.title },
    kind: 'page',
    layout: 'article',
    tags: [tags.document(doc.id), ...references.tags],
    view: {
      blocks: blocksView(doc.blocks, references, context),
      childPages: [],
      documents: [],
      related: [],
      title: doc.title,
      ...(doc.lead ? { lead: doc.lead } : {}),
      ...(picture ? { picture } : {}),
      updatedAt: new Date(doc.updatedAt),
      ...details,
    },
  }
}
