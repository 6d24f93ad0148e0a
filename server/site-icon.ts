import path from 'node:path'
import sharp from 'sharp'
import type { FileStore } from '#core/file-store.ts'
import type { Site } from '#core/front.ts'
import type { Frame, Picture, Theme } from '#core/theme.ts'
import { withBase } from './base-path.ts'
import { prepareAnswer, type PreparedAnswer } from './prepared-answer.ts'
import { securityHeaders } from './security-headers.ts'
import { paletteOf } from './site-look.ts'

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** « Le Vignau » is known by its V, « Communauté de communes… » by the first letter of what is its own. */
const initialOf = (name: string): string => {
  const own = name.replace(
    /^(le|la|les|l['’]|communauté (de communes|d['’]agglomération)( d[eu]s?)?)\s*/i,
    '',
  )
  return (own[0] ?? name[0] ?? '').toUpperCase()
}

/** Its initial in its colours. On telephones the system rounds the corners itself. */
const initialDrawing = (site: Site, theme: Theme, radius: number): string => {
  const { brand, onBrand } = paletteOf(theme, site.look).light

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="512" height="512"><rect width="64" height="64" rx="${String(radius)}" fill="${brand}"/><text x="32" y="46" font-family="Georgia,serif" font-size="42" font-weight="700" text-anchor="middle" fill="${onBrand}">${escapeText(initialOf(site.name))}</text></svg>`
}

/** A file that stands for the site: kept a day by browsers. */
const markAnswer = (body: Buffer | string, contentType: string): PreparedAnswer =>
  prepareAnswer({
    body,
    headers: {
      ...securityHeaders,
      'Cache-Control': 'public, max-age=86400',
      'Content-Security-Policy': "default-src 'none'",
      'Content-Type': contentType,
    },
    status: 200,
  })

/** The mark of a site without a small logo in the browser's tabs. */
export const siteIcon = (site: Site, theme: Theme): PreparedAnswer =>
  markAnswer(initialDrawing(site, theme, 12), 'image/svg+xml')

/** Telephones ask for 180 pixels (iOS), 192 and 512 (web app manifest); networks show the largest. */
const iconSizes = [180, 192, 512] as const

export const iconAddress = (size: (typeof iconSizes)[number]): string => `/icone-${String(size)}.png`

const readLogo = async (
  files: FileStore,
  { id, lender }: Site,
  logo: Picture,
): Promise<Buffer | undefined> => {
  const name = path.basename(logo.src)

  for (const folder of [id, ...(lender ? [lender.id] : [])]) {
    const file = await files.read(`${folder}/${name}`)

    if (file) {
      return file
    }
  }
  return undefined
}

type IconParts = { files: FileStore; frame: Frame; site: Site; theme: Theme }

/** A square picture of the site: its logo on its own paper, or its initial. `undefined` for another size. */
export const siteIconPng = async (
  { files, frame, site, theme }: IconParts,
  address: string,
): Promise<PreparedAnswer | undefined> => {
  const size = iconSizes.find((one) => iconAddress(one) === address)
  const logo = frame.site.logo?.small ?? frame.site.logo?.main
  const drawn = logo && (await readLogo(files, site, logo))

  if (size === undefined) {
    return undefined
  }
  const margin = drawn ? Math.round(size * 0.1) : 0
  const background = paletteOf(theme, site.look).light.background
  const png = await sharp(drawn ?? Buffer.from(initialDrawing(site, theme, 0)))
    .resize(size - 2 * margin, size - 2 * margin, { background, fit: 'contain' })
    .extend({ background, bottom: margin, left: margin, right: margin, top: margin })
    .flatten({ background })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

  return markAnswer(png, 'image/png')
}

/** What a telephone needs to keep the site on its home screen (W3C, Web Application Manifest). */
export const siteManifest = (site: Site, theme: Theme): PreparedAnswer => {
  const { background, brand } = paletteOf(theme, site.look).light
  const at = (address: string): string => withBase(address, site.base)

  return markAnswer(
    JSON.stringify({
      background_color: background,
      display: 'minimal-ui',
      icons: iconSizes.map((size) => ({
        sizes: `${String(size)}x${String(size)}`,
        src: at(iconAddress(size)),
        type: 'image/png',
      })),
      id: at('/'),
      lang: 'fr',
      name: site.name,
      scope: at('/'),
      short_name: site.name,
      start_url: at('/'),
      theme_color: brand,
    }),
    'application/manifest+json',
  )
}
