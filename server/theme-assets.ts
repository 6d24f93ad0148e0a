import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { browserslistToTargets, bundle, type Visitor } from 'lightningcss'
import { projectRoot } from '#core/env.ts'
import type { FontSet, Palette, Theme, ThemeFont } from '#core/theme.ts'
import { prepareAnswer, type PreparedAnswer } from './prepared-answer.ts'
import { securityHeaders } from './security-headers.ts'
import { paletteRules } from './site-look.ts'

/** What every page of a site loads. */
export type PageAssets = {
  fonts: string[]
  /** The same without what is for paper: a page in a frame is printed as it is on the screen. */
  screenStylesheet: string
  /** Custom elements of the themes: pages work without. */
  script: string
  stylesheet: string
}

/** The style sheet and fonts of each theme, under addresses that change with their content. */
export type ThemeAssets = {
  find: (address: string) => PreparedAnswer | undefined
  /** With the fonts that a site chose, or the theme's own. */
  of: (theme: Theme, fonts?: string) => PageAssets
}

const requireFromRoot = createRequire(path.join(projectRoot, 'package.json'))

const targets = browserslistToTargets(['chrome 100', 'firefox 100', 'safari 15'])

/** The first palette is what a page without a choice gets. */
const paletteRule = ([name, palette]: [string, Palette], index: number): string =>
  paletteRules(index === 0 ? ':root' : `:root[data-palette="${name}"]`, palette)

/** The theme's own fonts are what a page without a choice gets. */
const fontSetRule = (
  name: string,
  { body, heading, tracking, weight }: FontSet,
  isDefault: boolean,
): string =>
  `${isDefault ? ':root' : `:root[data-fonts="${name}"]`}{--font-body:${body};--font-heading:${heading};--tracking-heading:${tracking};--weight-heading:${String(weight)}}`

const fontRule = (font: ThemeFont, address: string): string =>
  `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};font-display:swap;src:url("${address}") format("woff2")}`

const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 10)

const forever = { ...securityHeaders, 'Cache-Control': 'public, max-age=31536000, immutable' }

const asset = (body: Buffer | string, contentType: string): PreparedAnswer =>
  prepareAnswer({ body, headers: { ...forever, 'Content-Type': contentType }, status: 200 })

type TextAsset = { address: string; asset: PreparedAnswer }

type Built = { screen: TextAsset; whole: TextAsset }

type FontFile = { address: string; content: Buffer; font: ThemeFont }

const readFonts = ({ files }: FontSet): FontFile[] =>
  files.map((font) => {
    const content = readFileSync(requireFromRoot.resolve(`${font.package}/${font.file}`))
    return { address: `/assets/${hashOf(content)}.woff2`, content, font }
  })

/** Drops the rules of the paper. */
const withoutPrint: Visitor<Record<string, never>> = {
  Rule: {
    media: ({ value }) =>
      value.query.mediaQueries.some(({ mediaType }) => mediaType === 'print') ? [] : undefined,
  },
}

const stylesheetOf = (theme: Theme, head: string[], visitor: Visitor<Record<string, never>>): TextAsset => {
  const { code } = bundle({
    filename: path.join(projectRoot, 'themes', theme.slug, 'styles', 'index.css'),
    minify: true,
    targets,
    visitor,
  })
  const css = [...head, Buffer.from(code).toString()].join('')

  return {
    address: `/assets/${theme.slug}.${hashOf(css)}.css`,
    asset: asset(css, 'text/css; charset=utf-8'),
  }
}

const buildTheme = (theme: Theme, fontSets: Record<string, FontSet>, fonts: FontFile[]): Built => {
  const head = [
    ...fonts.map(({ address, font }) => fontRule(font, address)),
    ...Object.entries(fontSets).map(([name, set]) => fontSetRule(name, set, name === theme.fonts)),
    ...Object.entries(theme.palettes).map(paletteRule),
  ]

  return { screen: stylesheetOf(theme, head, withoutPrint), whole: stylesheetOf(theme, head, {}) }
}

/** The custom elements of the bones: one small file, the same in every theme. */
const readScript = (): TextAsset => {
  const code = readFileSync(path.join(projectRoot, 'themes/bones/parts/menu/site-menu.mjs'))

  return { address: `/assets/${hashOf(code)}.js`, asset: asset(code, 'text/javascript; charset=utf-8') }
}

/** Bundles the style sheets once, at start. Every sheet names every font: a browser loads those that the page uses. */
export const buildThemeAssets = (
  themes: Record<string, Theme>,
  fontSets: Record<string, FontSet>,
): ThemeAssets => {
  const files = new Map(Object.entries(fontSets).map(([name, set]) => [name, readFonts(set)]))
  const fonts = [...files.values()].flat()
  const built = new Map(
    Object.values(themes).map((theme) => [theme.slug, buildTheme(theme, fontSets, fonts)]),
  )
  const script = readScript()
  const assets = new Map([
    [script.address, script.asset] as [string, PreparedAnswer],
    ...fonts.map(({ address, content }): [string, PreparedAnswer] => [address, asset(content, 'font/woff2')]),
    ...[...built.values()].flatMap(({ screen, whole }) =>
      [screen, whole].map(({ address, asset: sheet }): [string, PreparedAnswer] => [address, sheet]),
    ),
  ])

  return {
    find: (address) => assets.get(address),
    of: (theme, chosen) => {
      const found = built.get(theme.slug)
      const set = files.get(chosen ?? '') ?? files.get(theme.fonts)

      if (!found || !set) {
        throw new Error(`theme without assets: ${theme.slug}`)
      }
      return {
        fonts: set.map(({ address }) => address),
        screenStylesheet: found.screen.address,
        script: script.address,
        stylesheet: found.whole.address,
      }
    },
  }
}
