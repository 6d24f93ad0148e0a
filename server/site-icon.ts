import type { Site } from '#core/front.ts'
import type { Theme } from '#core/theme.ts'
import { prepareAnswer, type PreparedAnswer } from './prepared-answer.ts'
import { securityHeaders } from './security-headers.ts'
import { paletteOf } from './site-look.ts'

/** « Le Vignau » is known by its V, « Communauté de communes… » by the first letter of what is its own. */
const initialOf = (name: string): string => {
  const own = name.replace(
    /^(le|la|les|l['’]|communauté (de communes|d['’]agglomération)( d[eu]s?)?)\s*/i,
    '',
  )
  return (own[0] ?? name[0] ?? '').toUpperCase()
}

/** The mark of a site without a small logo in the browser's tabs: its initial, in its colours. */
export const siteIcon = (site: Site, theme: Theme): PreparedAnswer => {
  const { brand, onBrand } = paletteOf(theme, site.look).light

  return prepareAnswer({
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${brand}"/><text x="32" y="46" font-family="Georgia,serif" font-size="42" font-weight="700" text-anchor="middle" fill="${onBrand}">${initialOf(site.name)}</text></svg>`,
    headers: {
      ...securityHeaders,
      'Cache-Control': 'public, max-age=86400',
      'Content-Security-Policy': "default-src 'none'",
      'Content-Type': 'image/svg+xml',
    },
    status: 200,
  })
}
