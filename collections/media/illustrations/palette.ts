import type { Country } from './countries.ts'

/** The inks of one print. Distance is a colour here: `far` has more air in it than `near`. */
export type Inks = {
  accent: string
  far: string
  glow: string
  gold: string
  ground: string
  ink: string
  mid: string
  near: string
  paper: string
  roof: string
  /** Shadow that falls on the ground. */
  shade: string
  sky: string
  sun: string
  wall: string
  wallShade: string
  water: string
  waterDeep: string
}

export const hours = ['dawn', 'morning', 'noon', 'afternoon', 'golden', 'dusk', 'night', 'shower'] as const
export type Hour = (typeof hours)[number]

type Light = {
  /** What distance adds. */
  air: string
  /** What falls on everything: multiplied, so that colours stay clean. */
  gel: string
  glow: string
  sky: string
  strength: number
  sun: string
  water: string
  waterDeep: string
}

const lights: Record<Hour, Light> = {
  afternoon: {
    air: '#cfd2a8',
    gel: '#fff3d6',
    glow: '#f8e7b6',
    sky: '#8ec7c2',
    strength: 0.6,
    sun: '#fff5d2',
    water: '#79bbb2',
    waterDeep: '#2c8488',
  },
  dawn: {
    air: '#cdb3bd',
    gel: '#ffe3dc',
    glow: '#fddcb9',
    sky: '#f2b0a0',
    strength: 0.75,
    sun: '#fff3dc',
    water: '#a9bcc6',
    waterDeep: '#5c8aa3',
  },
  dusk: {
    air: '#74558c',
    gel: '#d9a0a6',
    glow: '#f58b60',
    sky: '#69508a',
    strength: 0.85,
    sun: '#ffd596',
    water: '#8a74a3',
    waterDeep: '#43507f',
  },
  golden: {
    air: '#e3a566',
    gel: '#ffdfae',
    glow: '#fcda8c',
    sky: '#f3a552',
    strength: 0.62,
    sun: '#fff4cd',
    water: '#a3b9a2',
    waterDeep: '#3f8085',
  },
  morning: {
    air: '#b4d2d2',
    gel: '#f6fbf3',
    glow: '#f5efd6',
    sky: '#b7dbdd',
    strength: 0.65,
    sun: '#fff8df',
    water: '#93c8ca',
    waterDeep: '#3d8b9d',
  },
  night: {
    air: '#27466d',
    gel: '#6f89b8',
    glow: '#3f6a8c',
    sky: '#1b2f54',
    strength: 1.05,
    sun: '#f6edcf',
    water: '#34618a',
    waterDeep: '#193c66',
  },
  noon: {
    air: '#a9d6da',
    gel: '#ffffff',
    glow: '#d3ece4',
    sky: '#57aec6',
    strength: 0.5,
    sun: '#fff6cf',
    water: '#56b3c1',
    waterDeep: '#1d7890',
  },
  shower: {
    air: '#a3b3b8',
    gel: '#d3dddf',
    glow: '#dcdfd4',
    sky: '#90a6b0',
    strength: 0.75,
    sun: '#eeeadb',
    water: '#92aab0',
    waterDeep: '#567d8b',
  },
}

type Soil = { accent: string; far: string; ground: string; ink: string; mid: string; near: string }

const soils: Record<Country, Soil> = {
  adour: {
    accent: '#d5603a',
    far: '#93b3a2',
    ground: '#c3b862',
    ink: '#1b3838',
    mid: '#6d9c62',
    near: '#37684f',
  },
  chalosse: {
    accent: '#cd4a31',
    far: '#98b48c',
    ground: '#e6c04a',
    ink: '#22372b',
    mid: '#86a548',
    near: '#47753a',
  },
  forest: {
    accent: '#c9562c',
    far: '#83a78c',
    ground: '#dcb763',
    ink: '#152f2b',
    mid: '#4d7c58',
    near: '#28523f',
  },
  lake: {
    accent: '#e0702f',
    far: '#7aa89b',
    ground: '#e6d09a',
    ink: '#12353a',
    mid: '#44806d',
    near: '#275848',
  },
  ocean: {
    accent: '#e5593a',
    far: '#6f9fa3',
    ground: '#f0d9a2',
    ink: '#14364a',
    mid: '#688c62',
    near: '#3d6a55',
  },
  town: {
    accent: '#c9402e',
    far: '#a9a396',
    ground: '#ecd9b0',
    ink: '#2a2740',
    mid: '#8a9468',
    near: '#4d6650',
  },
}

type Channels = readonly [number, number, number]

const channelsOf = (hex: string): Channels => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const hexOf = (channels: Channels): string =>
  `#${channels
    .map((channel) =>
      Math.round(Math.max(0, Math.min(255, channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** Mixes two inks as light: squares keep the middle from turning muddy. */
export const mix = (from: string, to: string, part: number): string => {
  const share = Math.max(0, Math.min(1, part))
  const [start, end] = [channelsOf(from), channelsOf(to)]
  const blend = (index: 0 | 1 | 2): number =>
    Math.sqrt(start[index] ** 2 * (1 - share) + end[index] ** 2 * share)
  return hexOf([blend(0), blend(1), blend(2)])
}

const multiply = (colour: string, gel: string): string => {
  const [one, other] = [channelsOf(colour), channelsOf(gel)]
  return hexOf([(one[0] * other[0]) / 255, (one[1] * other[1]) / 255, (one[2] * other[2]) / 255])
}

/** A local colour under the light of the hour, then with as much air before it as it is far. */
const lightUp =
  ({ air, gel, strength }: Light) =>
  (colour: string, distance: number): string =>
    mix(multiply(colour, gel), air, distance * strength)

/** All the inks of a picture: the country gives the local colours, the hour lights them. */
export const inksOf = ({ country, hour }: { country: Country; hour: Hour }): Inks => {
  const [light, soil] = [lights[hour], soils[country]]
  const lit = lightUp(light)
  return {
    accent: lit(soil.accent, 0.04),
    far: lit(soil.far, 0.66),
    glow: light.glow,
    gold: lit('#f3b33b', 0.05),
    ground: lit(soil.ground, 0.2),
    ink: lit(soil.ink, 0.05),
    mid: lit(soil.mid, 0.26),
    near: lit(soil.near, 0.12),
    paper: lit('#fdf6e6', 0.1),
    roof: lit(mix('#c65f3d', soil.accent, 0.3), 0.14),
    shade: mix(lit(soil.ground, 0.25), lit(soil.near, 0.2), 0.5),
    sky: light.sky,
    sun: light.sun,
    wall: lit('#f6e4c2', 0.14),
    wallShade: mix(lit('#d8b58c', 0.2), soil.ink, 0.16),
    water: light.water,
    waterDeep: light.waterDeep,
  }
}
