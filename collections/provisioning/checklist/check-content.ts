import type { Payload } from 'payload'
import { inFrenchOrder } from '#core/french-order.ts'
import { formatDate } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { panelPath } from '../../broken-links/panel-path.ts'
import { text } from '../labels.ts'
import { fillMark, indexedFillMark } from '../starter/place.ts'
import type { CheckLine } from './check-line.ts'

const common = { depth: 0, overrideAccess: true, pagination: false } as const

const legalSlugs = ['mentions-legales', 'donnees-personnelles', 'accessibilite'] as const

const checkLegal = async (payload: Payload, { id }: Tenant): Promise<CheckLine> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.searchEntries,
    select: { path: true },
    where: {
      and: [{ tenant: { equals: id } }, { path: { in: legalSlugs.map((slug) => `/${slug}`) } }],
    },
  })
  const missing = legalSlugs.filter((slug) => !docs.some(({ path }) => path === `/${slug}`))

  return {
    key: 'legal',
    links: missing.length === 0 ? [] : [{ href: '/admin/collections/pages', text: text('seePages') }],
    sentence:
      missing.length === 0
        ? text('legalDone')
        : text('legalMissing', { pages: missing.map((slug) => text(`legal-${slug}`)).join(', ') }),
    state: missing.length === 0 ? 'done' : 'todo',
  }
}

type Writing = { id: string; title: string }

/** The index narrows, the documents decide: « un dossier à compléter » is no mark. */
const findUnfilled = async (
  payload: Payload,
  tenant: string,
  collection: 'events' | 'news' | 'pages',
): Promise<CheckLine['links']> => {
  const { docs: entries } = await payload.find({
    ...common,
    collection: slugs.searchEntries,
    select: { documentId: true },
    where: {
      and: [
        { tenant: { equals: tenant } },
        { documentCollection: { equals: collection } },
        { searchText: { contains: indexedFillMark } },
      ],
    },
  })
  const { docs } = await payload.find({
    ...common,
    collection,
    select: { blocks: true, lead: true, title: true },
    where: { id: { in: entries.map(({ documentId }) => documentId) } },
  })

  return docs
    .filter((doc) => fillMark.test(JSON.stringify(doc)))
    .map(({ id, title }: Writing) => ({ href: `/admin/collections/${collection}/${id}`, text: title }))
    .sort((one, other) => inFrenchOrder(one.text, other.text))
}

const checkFilled = async (payload: Payload, { id }: Tenant): Promise<CheckLine> => {
  const links = (
    await Promise.all(
      ([slugs.pages, slugs.news, slugs.events] as const).map((collection) =>
        findUnfilled(payload, id, collection),
      ),
    )
  ).flat()

  return {
    key: 'filled',
    links,
    sentence: links.length === 0 ? text('filledDone') : text('filledTodo', { count: links.length }),
    state: links.length === 0 ? 'done' : 'todo',
  }
}

const checkAlternatives = async (payload: Payload, { id }: Tenant): Promise<CheckLine> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.media,
    select: { filename: true, originalName: true },
    where: {
      and: [
        { tenant: { equals: id } },
        { isDecorative: { not_equals: true } },
        { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] },
      ],
    },
  })

  return {
    key: 'alternatives',
    links: docs.map((picture) => ({
      href: `/admin/collections/media/${picture.id}`,
      text: picture.originalName ?? picture.filename ?? picture.id,
    })),
    sentence: docs.length === 0 ? text('alternativesDone') : text('alternativesTodo', { count: docs.length }),
    state: docs.length === 0 ? 'done' : 'todo',
  }
}

/** As the last night found them; a site that no night has seen yet is not kept from going online. */
const checkLinks = async (payload: Payload, { id, linksCheckedOn }: Tenant): Promise<CheckLine> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.brokenLinks,
    where: { and: [{ tenant: { equals: id } }, { isConfirmed: { equals: true } }] },
  })

  if (!linksCheckedOn) {
    return { key: 'links', links: [], sentence: text('linksUnverified'), state: 'unverified' }
  }
  return {
    key: 'links',
    links: docs.map(({ address, documentCollection, documentId, words }) => ({
      href: panelPath(documentCollection, documentId),
      text: words ?? address,
    })),
    sentence:
      docs.length === 0
        ? text('linksDone', { date: formatDate(new Date(linksCheckedOn)) })
        : text('linksTodo', { count: docs.length }),
    state: docs.length === 0 ? 'done' : 'todo',
  }
}

/** What the site says: the pages of the law, samples to adapt, pictures, links. */
export const checkContent = (payload: Payload, site: Tenant): Promise<CheckLine[]> =>
  Promise.all([
    checkLegal(payload, site),
    checkFilled(payload, site),
    checkAlternatives(payload, site),
    checkLinks(payload, site),
  ])
