import { paletteWith } from '#core/custom-palette.ts'
import type { Site, SiteLook } from '#core/front.ts'
import type { Colors, Palette, Theme } from '#core/theme.ts'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const declarations = (colors: Colors): string =>
  Object.entries(colors)
    .map(([role, color]) => `--color-${kebab(role)}:${color}`)
    .join(';')

/** The custom properties of a palette, in both schemes. */
export const paletteRules = (selector: string, { dark, light }: Palette): string =>
  `${selector}{${declarations(light)}}@media (prefers-color-scheme:dark){${selector}{${declarations(dark)}}}`

/** The palette that a site chose in its theme, with its own colours when it has some. */
export const paletteOf = (theme: Theme, { colors, palette }: SiteLook): Palette => {
  const chosen = theme.palettes[palette ?? ''] ?? Object.values(theme.palettes)[0]

  if (!chosen) {
    throw new Error(`theme without palette: ${theme.slug}`)
  }
  return colors ? paletteWith(chosen, colors) : chosen
}

/** The style sheet that stands in the page of a site that has its own colours. */
export const ownColors = (theme: Theme, look: SiteLook): string | undefined =>
  look.colors && paletteRules(':root:root', paletteOf(theme, look))

/** The theme of a site, or the first when the site names none that is installed. */
export const themeOf = (themes: Record<string, Theme>, site: Site): Theme => {
  const theme = themes[site.look.theme] ?? Object.values(themes)[0]

  if (!theme) {
    throw new Error('no theme')
  }
  return theme
}
