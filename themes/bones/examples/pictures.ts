import type { Picture } from '#core/theme.ts'

/** Flat layers that stand for a picture, so that examples need no file. */
const landscape = ([sky, far, middle, near]: [string, string, string, string], turn: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" preserveAspectRatio="xMidYMid slice">` +
      `<rect width="1600" height="1000" fill="${sky}"/><circle cx="${400 + turn * 260}" cy="300" r="110" fill="#fbe9b7"/>` +
      `<path d="M0 560 Q${300 + turn * 90} ${420 - turn * 20} 800 540 T1600 480 V1000 H0z" fill="${far}"/>` +
      `<path d="M0 700 Q400 ${560 + turn * 30} 900 690 T1600 640 V1000 H0z" fill="${middle}"/>` +
      `<path d="M0 860 Q500 740 1000 850 T1600 800 V1000 H0z" fill="${near}"/></svg>`,
  )}`

const pictureOf = (colors: [string, string, string, string], turn: number, alt: string): Picture => ({
  alt,
  credit: 'Ville de démonstration',
  focalPoint: { x: 40, y: 60 },
  height: 1000,
  sources: [],
  src: landscape(colors, turn),
  width: 1600,
})

export const airial = pictureOf(
  ['#f0d9b0', '#9db79a', '#4f7f62', '#23503b'],
  0,
  'Airial au soleil levant, pins à l’horizon',
)
export const lake = pictureOf(['#cfe0dd', '#8fb4b8', '#4c8793', '#2b5560'], 2, 'Le lac, un matin d’hiver')
export const market = pictureOf(['#f6cf9c', '#d98d54', '#a4532f', '#6b3020'], 3, '')
export const hills = pictureOf(['#e4e2c4', '#c2bb72', '#8a9446', '#55662d'], 1, '')

const coatOfArms = (field: string, band: string): Picture => ({
  alt: '',
  focalPoint: { x: 50, y: 50 },
  height: 120,
  sources: [],
  src: `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120"><path d="M5 5h90v60q0 35-45 50Q5 100 5 65z" fill="${field}"/><path d="M5 45h90v20H5z" fill="${band}"/></svg>`,
  )}`,
  width: 100,
})

export const logo = coatOfArms('#1e5039', '#dca03a')
/** The same for a dark ground. */
export const logoDark = coatOfArms('#f4efe2', '#dca03a')
