import { circle, ellipse, line, num, path, place, polygon, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'

type Spot = { flip?: boolean; size: number; x: number; y: number }

/** Heron, still, on one leg in the barthes. */
export const drawHeron = ({ inks }: Scene, { flip = false, size, x, y }: Spot): string =>
  place(
    { flip, scale: size / 100, x, y },
    stroke('M0 0L2 -34M8 -36L12 -18L3 -14', inks.ink, 2.6),
    path(
      'M-26 -30Q-20 -56 8 -58Q22 -54 20 -42Q10 -28 -8 -32Q-18 -34 -26 -30Z',
      mix(inks.paper, inks.far, 0.35),
    ),
    path('M-28 -28Q-16 -44 8 -46Q2 -32 -12 -32Z', mix(inks.ink, inks.far, 0.4)),
    stroke('M16 -48Q30 -62 20 -76Q14 -86 22 -92', inks.paper, 6),
    circle(23, -93, 4.6, inks.paper),
    polygon(
      [
        [24, -96],
        [46, -90],
        [25, -90],
      ],
      inks.gold,
    ),
    stroke('M22 -96Q12 -98 4 -92', inks.ink, 2.4),
  )

export const drawSheep = ({ inks, random }: Scene, { flip = false, size, x, y }: Spot): string => {
  const isDark = random.chance(0.14)
  const fleece = isDark ? mix(inks.ink, inks.accent, 0.3) : inks.paper
  return place(
    { flip, scale: size / 100, x, y },
    stroke('M-24 -22V0M-12 -22V0M14 -22V0M26 -22V0', inks.ink, 6),
    path(
      'M-40 -34a14 14 0 0 1 10 -24a18 18 0 0 1 26 -6a20 18 0 0 1 28 6a15 15 0 0 1 12 24a14 12 0 0 1 -20 12h-40a12 12 0 0 1 -16 -12z',
      fleece,
    ),
    path('M-40 -34q22 12 76 4q-4 10 -20 8h-40a12 12 0 0 1 -16 -12z', mix(fleece, inks.ink, 0.2)),
    ellipse(42, -48, 12, 8.5, inks.ink),
    ellipse(33, -54, 8, 3.6, inks.ink),
  )
}

/** Duck or goose of the Chalosse, on its way. */
export const drawGoose = ({ inks }: Scene, { flip = false, size, x, y }: Spot): string =>
  place(
    { flip, scale: size / 100, x, y },
    stroke('M-6 -14V-1H4M8 -14V-1H18', inks.accent, 4.4),
    path('M-42 -34Q-20 -30 -10 -44Q14 -54 28 -36Q26 -10 -2 -10Q-28 -10 -42 -34Z', inks.paper),
    path('M-36 -32Q-10 -38 10 -30Q2 -16 -14 -18Q-28 -20 -36 -32Z', mix(inks.paper, inks.wallShade, 0.5)),
    stroke('M20 -32Q30 -56 24 -78', inks.paper, 10),
    circle(26, -82, 7.4, inks.paper),
    polygon(
      [
        [31, -86],
        [46, -79],
        [31, -78],
      ],
      inks.accent,
    ),
    circle(28, -84, 1.6, inks.ink),
  )

/** The landaise cow of the course: dark, light-footed, horns in balls. */
export const drawCow = ({ inks }: Scene, { flip = false, size, x, y }: Spot): string => {
  const coat = mix(inks.ink, inks.accent, 0.16)
  return place(
    { flip, scale: size / 100, x, y },
    stroke('M-34 -34L-50 -18L-58 0M-26 -34L-34 -16L-30 0', coat, 9),
    stroke('M26 -34L44 -20L58 -8M18 -34L30 -14L40 0', coat, 8),
    path(
      'M-48 -44Q-44 -66 -18 -62Q6 -58 26 -68Q44 -72 50 -58L60 -36Q62 -28 54 -28L44 -34Q34 -30 26 -28Q0 -22 -30 -28Q-48 -28 -48 -44Z',
      coat,
    ),
    stroke('M-47 -48Q-66 -54 -70 -34', coat, 4),
    stroke('M48 -62Q58 -74 66 -70M44 -66Q48 -80 58 -80', inks.paper, 4),
    circle(67, -70, 3.4, inks.gold),
    circle(59, -80.5, 3.4, inks.gold),
    path('M-46 -42Q-30 -28 26 -30Q0 -22 -30 -28Q-44 -28 -46 -42Z', mix(coat, inks.ink, 0.6)),
  )
}

/** The small bay horse that grazes the barthes. */
export const drawPony = ({ inks, random }: Scene, { flip = false, size, x, y }: Spot): string => {
  const coat = mix(random.pick([inks.accent, inks.wallShade, inks.roof]), inks.ink, 0.5)
  return place(
    { flip, scale: size / 100, x, y },
    stroke('M-32 -36L-34 0M-20 -34L-22 0M20 -36L20 0M30 -38L34 0', coat, 7.5),
    path(
      'M-42 -50Q-40 -68 -14 -64Q6 -60 24 -68Q36 -60 46 -34L56 -12Q52 -4 44 -10L32 -36Q10 -28 -14 -32Q-42 -30 -42 -50Z',
      coat,
    ),
    stroke('M-41 -54Q-54 -44 -50 -18', mix(coat, inks.ink, 0.6), 7),
    path('M20 -68Q38 -64 48 -34Q38 -38 24 -56Z', mix(coat, inks.ink, 0.6)),
  )
}

export const drawDog = ({ inks }: Scene, { flip = false, size, x, y }: Spot): string =>
  place(
    { flip, scale: size / 100, x, y },
    stroke('M-26 -30L-30 0M-18 -30L-14 0M16 -32L14 0M24 -34L28 0M-30 -38Q-46 -48 -44 -60', inks.ink, 6),
    path(
      'M-34 -36Q-30 -50 0 -46Q18 -48 24 -62Q34 -76 44 -66L58 -58Q58 -52 48 -52Q38 -50 34 -38Q20 -26 -24 -28Q-34 -28 -34 -36Z',
      inks.ink,
    ),
  )

/** The shepherd on stilts, his cloak, his long stick to lean on. */
export const drawStiltWalker = (scene: Scene, { flip = false, size, x, y }: Spot): string => {
  const { inks } = scene
  return place(
    { flip, scale: size / 100, x, y },
    line([-9, 0], [-3, -62], mix(inks.wallShade, inks.ink, 0.4), 2.4),
    line([9, 0], [4, -62], mix(inks.wallShade, inks.ink, 0.4), 2.4),
    line([-34, 0], [-7, -74], mix(inks.wallShade, inks.ink, 0.4), 1.8),
    stroke('M-3 -48V-64M4 -48V-64', inks.ink, 4.6),
    path('M-12 -56Q-9 -82 0 -89Q8 -84 11 -56Q0 -52 -12 -56Z', mix(inks.accent, inks.ink, 0.5)),
    path('M-12 -56Q-9 -82 0 -89Q-2 -72 -1 -54Q-8 -54 -12 -56Z', inks.accent),
    stroke('M4 -80L17 -72L12 -66', mix(inks.accent, inks.ink, 0.5), 3.6),
    circle(1, -93, 4, mix('#e3ae85', inks.ink, scene.isDark ? 0.3 : 0.06)),
    ellipse(0, -96.4, 5.6, 1.9, inks.ink),
  )
}

export const drawStork = ({ inks }: Scene, { flip = false, size, x, y }: Spot): string =>
  place(
    { flip, scale: size / 100, x, y },
    stroke('M-4 0V-32M6 0V-32', inks.accent, 2.6),
    path('M-34 -34Q-16 -60 16 -56Q22 -40 6 -32Q-14 -26 -34 -34Z', inks.paper),
    path('M-38 -32Q-22 -46 0 -40Q-10 -28 -38 -32Z', inks.ink),
    stroke('M14 -50Q26 -62 20 -76', inks.paper, 6),
    circle(21, -79, 5, inks.paper),
    path(`M24 -82L${num(50)} -70L24 -76Z`, inks.accent),
  )
