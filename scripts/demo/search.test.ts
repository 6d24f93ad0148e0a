import { describe, expect, it } from 'vitest'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { text } from '#collections/labels.ts'
import { plainTextOf } from '#collections/publishing/plain-text.ts'
import { entryTexts } from '#collections/search-entries/index-published.ts'
import { rank, type RankedDoc } from '#collections/search-entries/rank.ts'
import { createTermIndex } from '#collections/search-entries/term-index.ts'
import { createStemmer, weighTerms } from '#collections/search-entries/weigh-terms.ts'
import { slugs } from '#core/slugs.ts'
import { planDemo } from './index.ts'
import type { DemoBlock, DemoSite } from './types.ts'

const now = new Date('2026-11-30T10:00:00Z')
const dayMs = 24 * 60 * 60 * 1000

const legal = ['/accessibilite', '/donnees-personnelles', '/mentions-legales']

type Row = {
  blocks: DemoBlock[]
  category?: string
  day?: number
  kind: string
  lead?: string
  path: string
  title: string
}

/** What a site puts online, as its rows of the search have it. */
const rowsOf = ({ documents, events, news, pages }: DemoSite): Row[] => {
  const pathOf = (slug: string): string => {
    const parent = pages.find((page) => page.slug === slug)?.parentSlug
    return `${parent === undefined ? '' : pathOf(parent)}/${slug}`
  }

  return [
    ...pages.map((page) => ({ ...page, kind: slugs.pages, path: pathOf(page.slug) })),
    ...news.map((item) => ({
      ...item,
      day: item.publishedDay,
      kind: slugs.news,
      path: `/actualites/${item.slug}`,
    })),
    ...events.map((event) => ({
      ...event,
      day: event.startDay,
      kind: slugs.events,
      path: `/agenda/${event.slug}`,
    })),
    ...documents.map((document) => ({
      ...document,
      blocks: [],
      kind: slugs.documents,
      path: `/documents/${document.slug}`,
    })),
  ]
}

const allIds = { get: () => 'id' } as unknown as Map<string, string>

const sites = planDemo()

const indexOf = (slug: string) => {
  const stemmer = createStemmer()
  const index = createTermIndex<RankedDoc>(() => 0, stemmer.words)
  const site = sites.find((planned) => planned.slug === slug) as DemoSite
  const add = (
    { category, day, kind, path }: Row,
    texts: ReturnType<typeof entryTexts>,
    summary?: string,
  ): void => {
    const date = day === undefined ? undefined : now.getTime() + day * dayMs

    index.add(
      path,
      { date, documentId: path, isLegal: legal.includes(path), kind },
      weighTerms({ category, documentCollection: kind, documentId: path, path, summary, ...texts }, stemmer),
    )
  }

  for (const row of rowsOf(site)) {
    const blocks = storedBlocks(row.blocks, allIds)
    const keywords = blocks.some(({ blockType }) => blockType === 'contactCard')
      ? text('contactKeywords')
      : undefined
    const texts = entryTexts({
      keywords,
      path: row.path,
      summary: row.lead,
      text: plainTextOf(blocks),
      title: row.title,
    })

    add(row, texts, row.lead)
  }
  for (const { name, pathPrefix } of sites.filter(({ parentSlug }) => parentSlug === slug)) {
    const row = { blocks: [], kind: 'sites', path: `/${pathPrefix ?? name}/`, title: name }

    add(row, entryTexts({ path: '', text: '', title: name }))
  }
  return index
}

const indexes = Object.fromEntries(['dax', 'classun', 'grand-dax'].map((slug) => [slug, indexOf(slug)]))

/** Whether a page that answers is among the first three. */
const isAnswered = (site: string, query: string, wanted: RegExp): boolean => {
  const { found } = rank(indexes[site] as ReturnType<typeof indexOf>, query, now)
  return found.slice(0, 3).some(({ doc }) => wanted.test(doc.documentId))
}

/** What citizens ask, and the pages that answer: in the towns, and in their community. */
const questions: [query: string, towns: RegExp, community?: RegExp][] = [
  ['carte d’identité', /carte-d-identite/],
  ['renouveler passeport', /carte-d-identite/],
  ['passeport urgent', /carte-d-identite/],
  ['carte d’idantité', /carte-d-identite/],
  ['CNI', /carte-d-identite/],
  ['ramassage des ordures', /\/dechets/, /\/dechets/],
  ['tri sélectif', /\/dechets/, /\/dechets/],
  ['poubelles', /\/dechets/, /\/dechets/],
  ['encombrants', /\/dechets/, /\/dechets/],
  ['déchetterie', /\/dechets/, /dechet/],
  ['horaires mairie', /\/contact/, /\/contact/],
  ['horaires d’ouverture', /\/contact/, /\/contact/],
  ['téléphone mairie', /\/contact/, /\/contact/],
  ['adresse mail', /\/contact/, /\/contact/],
  ['inscrire enfant école', /\/enfance-et-ecole/],
  ['inscription crèche', /\/enfance-et-ecole/],
  ['cantinne', /\/enfance-et-ecole/],
  ['garderie', /\/enfance-et-ecole/],
  ['PLU', /\/urbanisme/, /urbanisme|plui/],
  ['P.L.U.', /\/urbanisme/, /urbanisme|plui/],
  ['permis de construire', /\/urbanisme/, /urbanisme|plui/],
  ['compte-rendu', /proces-verbal|deliberations|conseil-municipal/, /proces-verbal|deliberations/],
  ['PV du conseil', /proces-verbal/, /proces-verbal/],
  ['extrait de naissance', /\/etat-civil/],
  ['acte de naisance', /\/etat-civil/],
  ['mariage', /\/etat-civil/],
  ['PACS', /\/etat-civil/],
  ['subvention association', /associations|subvention/],
  ['pasport perdu', /carte-d-identite/],
  ['identité carte', /carte-d-identite/],
  ['refaire ses papiers', /carte-d-identite/],
  ['se pacser', /\/etat-civil/],
  ['publication des bans', /\/etat-civil/],
  ['menu cantine', /\/enfance-et-ecole/],
  ['gardrie', /\/enfance-et-ecole/],
  ['lecole', /ecole/],
  ['urbanisne', /\/urbanisme/, /urbanisme|plui/],
  ['arrêté de circulation', /proces-verbal|deliberations/, /deliberations/],
  ['journal de la commune', /bulletin/],
  ['machine à laver usagée', /\/dechets/, /dechet/],
  ['la mairie est-elle ouverte le samedi', /\/contact/],
]

const ofOneSite: [site: string, query: string, wanted: RegExp][] = [
  ['classun', 'location salle', /\/location-de-salles/],
  ['classun', 'salle des fêtes', /\/location-de-salles/],
  ['dax', 'liste électorale', /\/elections/],
  ['dax', 'procuration', /\/elections/],
  ['dax', 'facture d’eau', /\/eau-et-assainissement/],
  ['dax', 'médiathèque', /\/mediatheque\//],
  ['dax', 'bibliothèque', /\/mediatheque\//],
  ['dax', 'marché', /\/commerces-et-marche/],
  ['grand-dax', 'médiathèque', /carte/],
  ['grand-dax', 'arrêté municipal', /deliberations/],
  ['grand-dax', 'bus', /mobilite/],
  ['grand-dax', 'se déplacer sans voiture', /mobilite/],
  ['grand-dax', 'isolation maison', /habitat|renovation/],
  ['classun', 'tondre le dimanche', /\/cadre-de-vie$/],
]

describe('what citizens ask of the demonstration', () => {
  it.each([
    ...questions.flatMap(([query, towns]) => [
      ['dax', query, towns] as const,
      ['classun', query, towns] as const,
    ]),
    ...questions.flatMap(([query, , community]) =>
      community ? [['grand-dax', query, community] as const] : [],
    ),
    ...ofOneSite,
  ])('is answered by %s among the first three: « %s »', (site, query, wanted) => {
    expect(isAnswered(site, query, wanted)).toBe(true)
  })

  it.each([
    ['dax', 'xylofone'],
    ['dax', '?!'],
    ['classun', ''],
  ])('is not answered at random: %s, « %s »', (site, query) => {
    expect(rank(indexes[site] as ReturnType<typeof indexOf>, query, now).found).toEqual([])
  })

  it('finds no word inside another', () => {
    const { found } = rank(indexes.dax as ReturnType<typeof indexOf>, 'PLU', now)

    expect(found.length).toBeLessThan(8)
  })
})
