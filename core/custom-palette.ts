import { contrastOf, mix } from './contrast.ts'
import type { Colors, Palette } from './theme.ts'

/** Two pairs `#rrggbb` that a site chose: a ground, and what is written on it. */
export type ColorPairs = Pick<Colors, 'accent' | 'brand' | 'onAccent' | 'onBrand'>

/** Text over ground: at least this (WCAG 2.2, 1.4.3). */
export const readable = 4.5

const steps = Array.from({ length: 20 }, (_, index) => (index + 1) / 20)

/** The colour nearest to the one given that is readable over both grounds, or the other colour when none is. */
const readableOver = (color: string, grounds: string[], towards: string, otherwise: string): string =>
  [0, ...steps]
    .map((part) => mix(color, towards, part))
    .find((candidate) => grounds.every((ground) => contrastOf(candidate, ground) >= readable)) ?? otherwise

/** A deeper ground for the same ink. */
const strongerThan = ({ brand, onBrand }: ColorPairs): string => {
  const isInkLight = contrastOf(onBrand, '#000000') > contrastOf(onBrand, '#ffffff')
  const deeper = mix(brand, isInkLight ? '#000000' : '#ffffff', 0.25)

  return contrastOf(onBrand, deeper) >= readable ? deeper : brand
}

const colorsWith = (base: Colors, pairs: ColorPairs, towards: string): Colors => ({
  ...base,
  ...pairs,
  brandStrong: strongerThan(pairs),
  link: readableOver(pairs.brand, [base.background, base.raised], towards, base.link),
})

/**
 * The palette of a site that chose its own colours: papers and inks stay those of its theme, so that text keeps its
 * contrast; links take the main colour, darkened or lightened until they are readable in each scheme.
 */
export const paletteWith = ({ dark, label, light }: Palette, pairs: ColorPairs): Palette => ({
  dark: colorsWith(dark, pairs, '#ffffff'),
  label,
  light: colorsWith(light, pairs, '#000000'),
})
