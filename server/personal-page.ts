import type { RouterServices } from '#core/front.ts'
import type { Theme } from '#core/theme.ts'
import type { FrameStore } from './frame-store.ts'
import { renderPersonalPage } from './render-page.tsx'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'
import { ownColors, themeOf } from './site-look.ts'
import { siteOf } from './site-of-request.ts'
import type { ThemeAssets } from './theme-assets.ts'

type PageParts = { assets: ThemeAssets; frames: FrameStore; themes: Record<string, Theme> }

/** Headers of what is one person's: no cache keeps it, no search engine lists it. */
export const personalHeaders = {
  ...securityHeaders,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
}

/**
 * Sends the pages that features draw for one person. Not compressed: they hold a form token beside words that the
 * visitor chose, which compression would let a third party guess (BREACH).
 */
export const createPersonalPages =
  ({ assets, frames, themes }: PageParts): RouterServices['sendPersonalPage'] =>
  async (request, response, page) => {
    const site = siteOf(request)
    const { frame } = await frames.get(site)
    const theme = themeOf(themes, site)
    const colors = ownColors(theme, site.look)
    const html = renderPersonalPage({
      assets: assets.of(theme, site.look.fonts),
      frame,
      page,
      path: request.originalUrl.replace(/\?.*$/s, ''),
      site,
      theme,
    })

    response
      .status(page.status ?? 200)
      .set({
        ...personalHeaders,
        'Content-Security-Policy': contentSecurityPolicy({ inlineStyles: colors ? [colors] : [] }),
        'Content-Type': 'text/html; charset=utf-8',
      })
      .send(html)
  }
