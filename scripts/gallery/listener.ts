import type { RequestListener } from 'node:http'
import { sendPrepared } from '#server/prepared-answer.ts'
import type { ThemeAssets } from '#server/theme-assets.ts'
import { drawGalleryPage, galleryAssets, galleryPages } from './pages.ts'

const contents = (): string =>
  `<!doctype html><html lang="fr"><title>Galerie des thèmes</title><h1>Galerie des thèmes</h1><ul>${galleryPages
    .map(({ path }) => `<li><a href="${path}">${path}</a>`)
    .join('')}</ul></html>`

/** Serves every page of the gallery: `/<theme>/<layout>/<example>`. */
export const createGalleryListener = (assets: ThemeAssets = galleryAssets()): RequestListener => {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://gallery')
    const asset = assets.find(url.pathname)
    const page = galleryPages.find(({ path }) => path === url.pathname)

    if (asset) {
      sendPrepared(request, response, asset)
      return
    }
    response.writeHead(page || url.pathname === '/' ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
    })
    response.end(page ? drawGalleryPage(page, assets, url.searchParams) : contents())
  }
}
