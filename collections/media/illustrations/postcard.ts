import { countriesOf, type Country, countryOf } from './countries.ts'
import { num, rect } from './draw.ts'
import type { Hour } from './palette.ts'
import { compositions } from './postcards/compositions.ts'
import { createScene, printScene, type Scene, steadyCamera } from './scene.ts'

export type PostcardOptions = {
  country?: Country | undefined
  epciSiren?: string | undefined
  /** Code of the commune; a SIREN does as well, for any other body. */
  inseeCode?: string | undefined
  kind: 'autre' | 'commune' | 'epci'
}

export const postcardSize = { height: 1000, width: 1600 } as const

/** A card stands at the head of a site for years: mostly fair weather, never night. */
const cardHours: readonly Hour[] = [
  'dawn',
  'morning',
  'morning',
  'noon',
  'noon',
  'afternoon',
  'afternoon',
  'golden',
  'golden',
  'dusk',
]

const seedOf = ({ epciSiren = '', inseeCode = '', kind }: PostcardOptions): string =>
  kind === 'commune' ? inseeCode : `${kind}:${epciSiren || inseeCode}`

const drawCountry = (scene: Scene): { drawing: string; focus: number } => {
  const { draw, focus } = scene.random.fork('composition').pick(compositions[scene.country])
  return { drawing: draw(scene), focus }
}

const drawOne = (country: Country, seed: string): string => {
  const scene = createScene({ ...postcardSize, country, hours: cardHours, seed })
  const camera = scene.random.fork('camera')
  const zoom = camera.between(1, 1.1)
  return printScene(scene, drawCountry(scene).drawing, {
    flip: camera.chance(0.5),
    x: camera.between(0.2, 0.8),
    y: camera.between(0.3, 0.9),
    zoom,
  })
}

/** Three countries at the same hour, side by side, as on a card that unfolds. */
const drawPanorama = (trio: readonly Country[], seed: string): string => {
  const { height, width } = postcardSize
  const [gap, leaf] = [14, (width - 28) / 3]
  const first = createScene({ ...postcardSize, country: trio[0] ?? 'forest', hours: cardHours, seed })
  const leaves = trio.map((country, index) => {
    const scene = createScene({ ...postcardSize, country, hours: [first.hour], seed: `${seed}/${country}` })
    const { drawing, focus } = drawCountry(scene)
    const left = Math.max(0, Math.min(width - leaf, width * focus - leaf / 2))
    return `<svg x="${num(index * (leaf + gap))}" y="0" width="${num(leaf)}" height="${height}" viewBox="${num(left)} 0 ${num(leaf)} ${height}">${drawing}</svg>`
  })
  return printScene(first, rect(0, 0, width, height, first.inks.paper) + leaves.join(''), steadyCamera)
}

/** The postcard a site starts with. The same code always gives the same card. */
export const drawPostcard = (options: PostcardOptions): string => {
  const seed = seedOf(options)
  return options.kind === 'commune' || options.country
    ? drawOne(options.country ?? countryOf(options), seed)
    : drawPanorama(countriesOf({ epciSiren: options.epciSiren ?? options.inseeCode }), seed)
}
