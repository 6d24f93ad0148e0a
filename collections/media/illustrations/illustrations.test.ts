import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { alternativeOf, postcardAlternativeOf } from './alternatives.ts'
import { countries, countryOf } from './countries.ts'
import { drawMotif, type MotifName, motifNames, motifSize } from './motif.ts'
import { drawPostcard, postcardSize } from './postcard.ts'

type Epci = { code: string; membres: { code: string }[] }
type Commune = { code: string; departement?: string; type: string }

const readData = <Row>(name: string): Row[] =>
  JSON.parse(
    readFileSync(
      new URL(`../../../node_modules/@etalab/decoupage-administratif/data/${name}.json`, import.meta.url),
      'utf8',
    ),
  ) as Row[]

const communes = readData<Commune>('communes')
  .filter(({ departement, type }) => departement === '40' && type === 'commune-actuelle')
  .map(({ code }) => code)
const epcis = readData<Epci>('epci').filter(({ membres }) =>
  membres.some(({ code }) => communes.includes(code)),
)
const epciOf = new Map(epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])))

const maxLength = 40 * 1024
const seeds = ['fete-du-village', 'travaux', '2026-06'] as const

const drawCommune = (inseeCode: string): string =>
  drawPostcard({ epciSiren: epciOf.get(inseeCode), inseeCode, kind: 'commune' })
const drawAll = (name: MotifName): string[] =>
  seeds.map((seed, index) => drawMotif({ country: countries[(index * 2) % 6] ?? 'forest', name, seed }))

/** Every tag that opens is closed in order, and no number went astray. */
const checkSvg = (svg: string): void => {
  const open: string[] = []
  for (const [, slash = '', tag = '', rest = ''] of svg.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (slash) {
      expect(open.pop()).toBe(tag)
    } else if (!rest.endsWith('/')) {
      open.push(tag)
    }
  }
  expect(open).toEqual([])
  expect(svg).not.toMatch(/NaN|undefined|Infinity|href|<script/)
}

describe('the postcards', () => {
  it('know all the communes of the département', () => {
    expect(communes).toHaveLength(327)
    expect(epcis).toHaveLength(18)
  })

  it('give every commune a country, and every country a commune', () => {
    const found = new Set(
      communes.map((inseeCode) => countryOf({ epciSiren: epciOf.get(inseeCode), inseeCode })),
    )

    expect([...found].sort()).toEqual([...countries].sort())
  })

  it('place the known towns in their country', () => {
    const places = {
      '40046': 'lake',
      '40065': 'ocean',
      '40088': 'town',
      '40194': 'chalosse',
      '40224': 'adour',
      '40246': 'forest',
    }

    const found = Object.fromEntries(
      Object.keys(places).map((inseeCode) => [
        inseeCode,
        countryOf({ epciSiren: epciOf.get(inseeCode), inseeCode }),
      ]),
    )

    expect(found).toEqual(places)
  })

  it('are all different, well formed and light', () => {
    const cards = communes.map(drawCommune)

    cards.forEach(checkSvg)

    expect(new Set(cards).size).toBe(cards.length)
    expect(Math.max(...cards.map(({ length }) => length))).toBeLessThan(maxLength)
  })

  it('of the EPCI are three sheets in one, and all different', () => {
    const cards = epcis.map(({ code }) => drawPostcard({ epciSiren: code, inseeCode: code, kind: 'epci' }))

    cards.forEach(checkSvg)

    expect(new Set(cards).size).toBe(cards.length)
    expect(Math.max(...cards.map(({ length }) => length))).toBeLessThan(3 * maxLength)
  })

  it('are the same each time', () => {
    expect(drawCommune('40088')).toBe(drawCommune('40088'))
  })

  it('can be read by the library that makes the uploads', async () => {
    const { format, height, width } = await sharp(Buffer.from(drawCommune('40046'))).metadata()

    expect({ format, height, width }).toEqual({ format: 'svg', ...postcardSize })
  })
})

describe.each(motifNames)('the motif %s', (name) => {
  it('is the same for the same seed, and another for another seed', () => {
    const drawings = drawAll(name)

    expect(drawAll(name)).toEqual(drawings)
    expect(new Set(drawings).size).toBe(seeds.length)
  })

  it('is well formed, light, and of the size said', async () => {
    const [first = '', ...others] = drawAll(name)

    const { height, width } = await sharp(Buffer.from(first)).metadata()

    expect({ height, width }).toEqual(motifSize)
    ;[first, ...others].forEach((svg) => {
      checkSvg(svg)
      expect(svg.length).toBeLessThan(maxLength)
    })
  })
})

describe('the alternatives', () => {
  it('tell each picture apart', () => {
    const sentences = [...motifNames, ...countries].map(alternativeOf)

    expect(new Set(sentences).size).toBe(motifNames.length + countries.length)
  })

  it('tell the three parts of the card of an EPCI', () => {
    const sentence = postcardAlternativeOf({ epciSiren: '244000865', kind: 'epci' })

    expect(sentence).toContain('l’océan, le lac et la rivière')
  })
})
