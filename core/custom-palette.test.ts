import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { paletteWith, readable } from './custom-palette.ts'
import type { Colors, Palette } from './theme.ts'

const paper: Colors = {
  accent: '#dca03a',
  background: '#ffffff',
  border: '#777777',
  brand: '#1e5039',
  brandStrong: '#143a29',
  link: '#1b6044',
  muted: '#5b5f52',
  onAccent: '#241803',
  onBrand: '#ffffff',
  raised: '#f2f2f2',
  text: '#111111',
}

const base: Palette = {
  dark: { ...paper, background: '#111111', link: '#93d3ae', raised: '#222222', text: '#eeeeee' },
  label: 'Essai',
  light: paper,
}

describe.each([
  ['a pale colour with dark ink', '#ffe14d', '#241803'],
  ['a deep colour with light ink', '#3b0a45', '#ffffff'],
  ['a colour in between', '#c2410c', '#ffffff'],
])('%s', (_name, brand, onBrand) => {
  const { dark, light } = paletteWith(base, { accent: brand, brand, onAccent: onBrand, onBrand })

  it.each([
    ['light', light],
    ['dark', dark],
  ])('is readable everywhere in the %s scheme', (_scheme, colors) => {
    expect(contrastOf(colors.link, colors.background)).toBeGreaterThanOrEqual(readable)
    expect(contrastOf(colors.link, colors.raised)).toBeGreaterThanOrEqual(readable)
    expect(contrastOf(colors.onBrand, colors.brandStrong)).toBeGreaterThanOrEqual(readable)
    expect(colors.brand).toBe(brand)
  })
})
