import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '#core/env.ts'
import type { RawAnswer, SiteRoute } from '#core/front.ts'
import { text } from '../labels.ts'
import { readHits } from './read-hits.ts'
import { search } from './search.ts'
import { kindText } from './types.ts'

const mostSuggestions = 6

const script = readFileSync(path.join(projectRoot, 'collections/search-entries/suggest.mjs'))

const hash = createHash('sha256').update(script).digest('base64url').slice(0, 10)

/** Of the page of results; changes with its content. */
export const suggestScript = `/recherche/propositions.js?v=${hash}`

const raw = (body: Buffer | string, contentType: string): RawAnswer => ({
  body,
  contentType: `${contentType}; charset=utf-8`,
  kind: 'raw',
  tags: [],
})

/** What may be meant while one types: the first results, by their titles. Nothing of it is kept. */
const suggestions: SiteRoute = {
  isCacheable: false,
  load: async ({ payload, request, site }) => {
    const findings = await search({ now: request.now, payload, query: request.query.get('q') ?? '', site })
    const hits = await readHits({ payload, site }, findings.found.slice(0, mostSuggestions), findings)
    const items = hits.map(({ href, kind, title }) => ({
      href: href.startsWith('/') ? site.base + href : href,
      kind: kindText(kind),
      text: title,
    }))

    return raw(JSON.stringify({ items, label: text('searchSuggestions') }), 'application/json')
  },
  path: '/recherche/propositions',
  query: { q: () => true },
}

const scriptFile: SiteRoute = {
  load: () => Promise.resolve(raw(script, 'text/javascript')),
  path: '/recherche/propositions.js',
}

export const suggestRoutes: SiteRoute[] = [suggestions, scriptFile]
