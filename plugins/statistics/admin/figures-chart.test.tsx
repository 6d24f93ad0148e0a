import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ticksOf } from './chart-scale.ts'
import { chooseSite } from './choose-site.ts'
import { FiguresChart } from './figures-chart.tsx'
import { examples } from './figures-chart.examples.ts'
import { SiteStatistics } from './site-statistics.tsx'

const idsNamedBy = (html: string): string[] =>
  [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, ids]) => ids?.split(' ') ?? [])

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')

describe.each(Object.entries(examples))('the chart of %s', (_name, example) => {
  const html = renderToStaticMarkup(<FiguresChart {...example} />)

  it('is a figure named after its caption, that holds an image with a name and a description', () => {
    const [, name] = /^<figure aria-label="([^"]+)"[^>]* role="figure"/.exec(html) ?? []

    expect(html).toContain(`<figcaption><h2>${name ?? ''}</h2></figcaption>`)
    expect(html).toMatch(/<svg[^>]* role="img"/)
    expect(idsIn(html)).toEqual(expect.arrayContaining(idsNamedBy(html)))
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length)
  })

  it('is followed by a table of every figure, with caption and headers, and by a file', () => {
    const table = html.slice(html.indexOf('</svg>'))

    expect(table).toMatch(/<table[^>]*><caption>.+<\/caption>/)
    expect(table.match(/scope="row"/g)).toHaveLength(example.figures.length + 1)
    expect(table.match(/scope="col"/g)).toHaveLength(3)
    expect(table).toContain('download=""')
  })

  it('draws one bar a figure, none out of the drawing', () => {
    const heights = [...html.matchAll(/<rect[^>]* height="([^"]+)"/g)].map(([, height]) => Number(height))

    expect(heights).toHaveLength(example.figures.length)
    expect(heights.every((height) => height >= 0 && height <= 212)).toBe(true)
  })
})

describe('the page of a site', () => {
  const page = {
    csvHref: () => '#',
    days: examples['no visit yet']?.figures ?? [],
    months: [{ pageViews: 0, period: '2026-07', visits: 0 }],
    site: { id: '1', isMeasured: true, name: 'Dax', slug: 'dax' },
    topPages: [],
    yearFrom: '2025-08-01',
  }

  it('says that nobody came yet instead of drawing nothing', () => {
    const html = renderToStaticMarkup(<SiteStatistics {...page} />)

    expect(html).toContain('Aucune visite')
    expect(html).not.toContain('<svg')
  })

  it('says that a site is not measured', () => {
    const html = renderToStaticMarkup(<SiteStatistics {...page} site={{ ...page.site, isMeasured: false }} />)

    expect(html).toContain('n’est pas activée')
  })
})

describe('ticksOf', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [269, [0, 100, 200, 300]],
    [1000, [0, 500, 1000]],
  ])('of a highest bar of %i are %j', (highest, ticks) => {
    expect(ticksOf(highest)).toEqual(ticks)
  })
})

describe('chooseSite', () => {
  const [dax, tarnos] = ['dax', 'tarnos'].map((id) => ({ id, isMeasured: true, name: id, slug: id }))
  const both = [dax, tarnos].flatMap((site) => site ?? [])

  it.each([
    ['the one asked for', { asked: 'tarnos', selected: 'dax' }, 'tarnos'],
    ['the one worked on', { asked: undefined, selected: 'dax' }, 'dax'],
    ['the one worked on, when another’s is asked for', { asked: 'mimizan', selected: 'dax' }, 'dax'],
    ['none when the list is asked for', { asked: 'tous', selected: 'dax' }, undefined],
    ['none when nothing says which', { asked: undefined, selected: undefined }, undefined],
  ])('takes %s', (_name, wish, expected) => {
    expect(chooseSite(both, wish)?.id).toBe(expected)
  })

  it('takes the only one, whatever is asked', () => {
    expect(chooseSite(both.slice(0, 1), { asked: 'tous', selected: undefined })?.id).toBe('dax')
  })
})
