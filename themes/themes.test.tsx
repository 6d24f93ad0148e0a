import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle } from 'lightningcss'
import { createElement } from 'react'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { contrastOf } from '#core/contrast.ts'
import type { Colors, LayoutName } from '#core/theme.ts'
import { layoutExamples } from './bones/examples/layouts.ts'
import { fontSets } from './font-sets.ts'
import { themes } from './index.ts'

type Examples = Record<string, object>

const partsFolder = join(import.meta.dirname, 'bones/parts')
const partNames = readdirSync(partsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const draw = (component: unknown, props: object): string =>
  renderToStaticMarkup(createElement(component as ComponentType<object>, props))

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0

describe.each(partNames)('part %s', (name) => {
  it('draws each of its examples', async () => {
    const part = (await import(join(partsFolder, name, `${name}.tsx`))) as Record<string, unknown>
    const { examples } = (await import(join(partsFolder, name, `${name}.examples.tsx`))) as {
      examples: Examples
    }

    const drawn = Object.values(examples).map((props) => draw(part[pascalCase(name)], props))

    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.join('')).not.toMatch(/undefined|\[object|NaN|Invalid Date/)
    expect(drawn.some((html) => html.length > 0)).toBe(true)
  })
})

const layouts = Object.entries(themes).flatMap(([slug, theme]) =>
  Object.entries(layoutExamples).flatMap(([layout, examples]) =>
    Object.entries(examples).map(([example, props]) => ({
      example,
      html: () => draw(theme.layouts[layout as LayoutName], props),
      layout,
      slug,
    })),
  ),
)

describe.each(layouts)('$slug, layout $layout, $example', ({ html }) => {
  it('has one title, one main landmark, and the skip link first', () => {
    const page = html()

    expect(count(page, /<h1[ >]/g)).toBe(1)
    expect(count(page, /<main id="contenu"/g)).toBe(1)
    expect(page.match(/<a [^>]*href="([^"]*)"/)?.[1]).toBe('#contenu')
  })

  it('never jumps a level of heading going down', () => {
    const levels = [...html().matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))

    const jumps = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)

    expect(jumps).toEqual([])
  })

  it('gives each id once, and prints no hole', () => {
    const page = html()
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)

    expect(ids).toEqual([...new Set(ids)])
    expect(page).not.toMatch(/undefined|\[object|NaN|Invalid Date/)
  })

  it('needs no script and no style attribute', () => {
    expect(html()).not.toMatch(/<script| style="| on[a-z]+="/)
  })
})

/** Text over ground: 4.5 (WCAG 2.2, 1.4.3). */
const texts: [keyof Colors, keyof Colors][] = [
  ['text', 'background'],
  ['text', 'raised'],
  ['muted', 'background'],
  ['muted', 'raised'],
  ['link', 'background'],
  ['link', 'raised'],
  ['onBrand', 'brand'],
  ['onBrand', 'brandStrong'],
  ['onAccent', 'accent'],
]

/** Borders of controls over ground: 3 (WCAG 2.2, 1.4.11). */
const borders: [keyof Colors, keyof Colors][] = [
  ['border', 'background'],
  ['border', 'raised'],
]

const schemes = Object.entries(themes).flatMap(([slug, { palettes }]) =>
  Object.entries(palettes).flatMap(([palette, { dark, light }]) => [
    { colors: light, palette, scheme: 'light', slug },
    { colors: dark, palette, scheme: 'dark', slug },
  ]),
)

describe.each(schemes)('$slug, palette $palette, $scheme', ({ colors }) => {
  it.each(texts)('%s is readable over %s', (front, ground) => {
    expect(contrastOf(colors[front], colors[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(borders)('%s is seen over %s', (front, ground) => {
    expect(contrastOf(colors[front], colors[ground])).toBeGreaterThanOrEqual(3)
  })
})

describe.each(Object.entries(themes))('theme %s', (slug, theme) => {
  it('has a style sheet under 30 KB compressed', () => {
    const filename = join(import.meta.dirname, slug, 'styles/index.css')

    const { code } = bundle({ filename, minify: true })

    expect(gzipSync(code).length).toBeLessThan(30_000)
  })

  it('names a set of fonts', () => {
    expect(Object.keys(fontSets)).toContain(theme.fonts)
  })

  it('answers to its own slug', () => {
    expect(theme.slug).toBe(slug)
  })
})

describe.each(Object.entries(fontSets))('font set %s', (_name, { files }) => {
  it('names files that are installed, two at most', () => {
    const { resolve } = createRequire(import.meta.url)

    expect(files.length).toBeLessThanOrEqual(2)
    expect(() => files.map((font) => resolve(`${font.package}/${font.file}`))).not.toThrow()
  })
})
