import type { Colors, Palette } from '#core/theme.ts'

type Neutrals = Pick<Colors, 'background' | 'border' | 'muted' | 'onAccent' | 'onBrand' | 'raised' | 'text'>

/** Black and white are the same for every town. */
const light: Neutrals = {
  background: '#ffffff',
  border: '#75757a',
  muted: '#55555b',
  onAccent: '#ffffff',
  onBrand: '#ffffff',
  raised: '#f1f1ef',
  text: '#0d0d0f',
}

const dark: Neutrals = {
  background: '#161618',
  border: '#8c8c92',
  muted: '#b6b6bb',
  onAccent: '#ffffff',
  onBrand: '#ffffff',
  raised: '#242427',
  text: '#f4f4f2',
}

/** The one colour of the town is both what it builds with and what it underlines with. */
const townColor = (brand: string, brandStrong: string, link: string): Omit<Colors, keyof Neutrals> => ({
  accent: brand,
  brand,
  brandStrong,
  link,
})

export const palettes = {
  feria: {
    dark: { ...dark, ...townColor('#d3290e', '#8f1605', '#ff8d73') },
    label: 'Noir et rouge feria',
    light: { ...light, ...townColor('#d3290e', '#9c1a06', '#b9210a') },
  },
  cobalt: {
    dark: { ...dark, ...townColor('#2d57f0', '#1531a3', '#98afff') },
    label: 'Noir et cobalt',
    light: { ...light, ...townColor('#1440e0', '#0b2a9c', '#1440e0') },
  },
  emeraude: {
    dark: { ...dark, ...townColor('#007d52', '#00492f', '#5fd6a6') },
    label: 'Noir et émeraude',
    light: { ...light, ...townColor('#00734a', '#004b30', '#006b45') },
  },
  prune: {
    dark: { ...dark, ...townColor('#a32a82', '#5e114a', '#f198d3') },
    label: 'Noir et prune',
    light: { ...light, ...townColor('#8a1a6c', '#5c0c47', '#8a1a6c') },
  },
} satisfies Record<string, Palette>
