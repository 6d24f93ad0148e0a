import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { browserslistToTargets, bundle } from 'lightningcss'
import { projectRoot } from '#core/env.ts'
import type { Colors, Palette, Theme, ThemeFont } from '#core/theme.ts'
import { prepareAnswer, type PreparedAnswer } from './prepared-answer.ts'
import { securityHeaders } from './security-headers.ts'

/** The style sheet and fonts of each theme, under addresses that change with their content. */
export type ThemeAssets = {
  find: (address: string) => PreparedAnswer | undefined
  of: (theme: string) => { fonts: string[]; stylesheet: string }
}

const requireFromRoot = createRequire(path.join(projectRoot, 'package.json'))

const targets = browserslistToTargets(['chrome 100', 'firefox 100', 'safari 15'])

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const declarations = (colors: Colors): string =>
  Object.entries(colors)
    .map(([role, color]) => `--color-${kebab(role)}:${color}`)
    .join(';')

/** The first palette is what a page without a choice gets. */
const paletteRules = ([name, { dark, light }]: [string, Palette], index: number): string => {
  const selector = index === 0 ? ':root' : `:root[data-palette="${name}"]`
  return `${selector}{${declarations(light)}}@media (prefers-color-scheme:dark){${selector}{${declarations(dark)}}}`
}

const fontRule = (font: ThemeFont, address: string): string =>
  `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};font-display:swap;src:url("${address}") format("woff2")}`

const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 10)

const forever = { ...securityHeaders, 'Cache-Control': 'public, max-age=31536000, immutable' }

const asset = (body: Buffer | string, contentType: string): PreparedAnswer =>
  prepareAnswer({ body, headers: { ...forever, 'Content-Type': contentType }, status: 200 })

type Built = { assets: [string, PreparedAnswer][]; fonts: string[]; slug: string; stylesheet: string }

const buildTheme = (theme: Theme): Built => {
  const fonts = theme.fonts.map((font) => {
    const content = readFileSync(requireFromRoot.resolve(`${font.package}/${font.file}`))
    return { address: `/assets/${hashOf(content)}.woff2`, content, font }
  })
  const { code } = bundle({
    filename: path.join(projectRoot, 'themes', theme.slug, 'styles', 'index.css'),
    minify: true,
    targets,
  })
  const css = [
    ...fonts.map(({ address, font }) => fontRule(font, address)),
    ...Object.entries(theme.palettes).map(paletteRules),
    Buffer.from(code).toString(),
  ].join('')
  const stylesheet = `/assets/${theme.slug}.${hashOf(css)}.css`

  return {
    assets: [
      ...fonts.map(({ address, content }): [string, PreparedAnswer] => [
        address,
        asset(content, 'font/woff2'),
      ]),
      [stylesheet, asset(css, 'text/css; charset=utf-8')],
    ],
    fonts: fonts.map(({ address }) => address),
    slug: theme.slug,
    stylesheet,
  }
}

/** Bundles the style sheets once, at start. */
export const buildThemeAssets = (themes: Record<string, Theme>): ThemeAssets => {
  const built = new Map(Object.values(themes).map((theme) => [theme.slug, buildTheme(theme)]))
  const assets = new Map([...built.values()].flatMap((theme) => theme.assets))

  return {
    find: (address) => assets.get(address),
    of: (slug) => {
      const found = built.get(slug)

      if (!found) {
        throw new Error(`theme without assets: ${slug}`)
      }
      return found
    },
  }
}
