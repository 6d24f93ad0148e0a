import { Router } from 'express'
import { now } from '#core/clock.ts'
import type { FileStore } from '#core/file-store.ts'
import { tags } from '#core/front.ts'
import type { Theme } from '#core/theme.ts'
import type { FrameStore } from './frame-store.ts'
import { cacheKey, type Entry, type PageCache } from './page-cache.ts'
import { sendPrepared } from './prepared-answer.ts'
import { siteIcon, siteIconPng, siteManifest } from './site-icon.ts'
import { themeOf } from './site-look.ts'
import { siteOf } from './site-of-request.ts'

type Parts = { cache: PageCache; files: FileStore; frames: FrameStore; themes: Record<string, Theme> }

/** What stands for a site outside its pages: its icon in every form, and what a telephone keeps of it. */
export const siteMarks = ({ cache, files, frames, themes }: Parts): Router => {
  const router = Router()

  router.get('/icone.svg', (request, response) => {
    const site = siteOf(request)
    sendPrepared(request, response, siteIcon(site, themeOf(themes, site)))
  })
  router.get('/manifest.webmanifest', (request, response) => {
    const site = siteOf(request)
    sendPrepared(request, response, siteManifest(site, themeOf(themes, site)))
  })
  // drawn once: it leaves the cache with the frame, which holds the logo
  router.get('/icone-:size.png', async (request, response, next) => {
    const site = siteOf(request)
    const key = cacheKey(site.id, request.path)
    const draw = async (): Promise<Entry | undefined> => {
      const { frame } = await frames.get(site)
      const parts = { files, frame, site, theme: themeOf(themes, site) }
      const answer = await siteIconPng(parts, request.path)

      return answer && { answer, tags: [tags.frame(site.id)] }
    }
    const entry = cache.find(key, now().getTime()) ?? (await cache.remember(key, draw))

    if (entry) {
      sendPrepared(request, response, entry.answer)
    } else {
      next()
    }
  })
  return router
}
