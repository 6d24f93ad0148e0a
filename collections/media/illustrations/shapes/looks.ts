import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'

export type Hat = 'beret' | 'bun' | 'cap' | 'helmet' | 'none' | 'straw'

export type Look = {
  coat?: string
  hair?: string
  hat?: Hat
  hatColour?: string
  hasSkirt?: boolean
  skin?: string
  trousers?: string
}

const skins = ['#f0c4a0', '#e3ae85', '#c98d64', '#8d5a3e'] as const

const hairs = ['#2c2430', '#4b2f26', '#8a5a33', '#c9a468', '#d8d3cb'] as const

/** Clothes, skin and hair in the inks of the picture. */
export const chooseLook = ({ inks, isDark, random }: Scene): Required<Omit<Look, 'hat' | 'hatColour'>> => {
  const dim = isDark ? 0.28 : 0.06
  const coats = [
    inks.accent,
    inks.paper,
    inks.gold,
    inks.waterDeep,
    inks.mid,
    mix(inks.accent, inks.ink, 0.5),
    inks.ink,
  ]
  return {
    coat: random.pick(coats),
    hair: mix(random.pick(hairs), inks.ink, dim),
    hasSkirt: random.chance(0.3),
    skin: mix(random.pick(skins), inks.ink, dim),
    trousers: random.pick([
      inks.ink,
      mix(inks.ink, inks.waterDeep, 0.5),
      mix(inks.wallShade, inks.ink, 0.45),
    ]),
  }
}
