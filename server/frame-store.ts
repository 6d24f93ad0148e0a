import type { Payload } from 'payload'
import { onChange, onLoss } from '#core/changes.ts'
import { now } from '#core/clock.ts'
import type { LoadFrame, Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'

export type TimedFrame = Awaited<ReturnType<LoadFrame>>

/** What surrounds the pages of each site, loaded once and kept until one of its parts changes. */
export type FrameStore = { get: (site: Site) => Promise<TimedFrame>; stop: () => void }

/** Collections whose documents show in the frame. Pages do by their addresses, in menus and legal links. */
const framing = new Set<string>([
  slugs.alerts,
  slugs.menus,
  slugs.pages,
  slugs.siteSettings,
  slugs.tenants,
  slugs.media,
])

type Dependencies = {
  loadFrame: LoadFrame
  /** Called when the frame of a site is no longer what its pages were made with. */
  onFrameChange: (siteId: string) => void
  addressOf: (siteId: string) => string | undefined
  payload: Payload
}

/** A page that is saved again leaves the frame as it was: its site's other pages then stay in the cache. */
const sameFrame = (a: TimedFrame, b: TimedFrame): boolean => JSON.stringify(a) === JSON.stringify(b)

export const createFrameStore = ({
  loadFrame,
  onFrameChange,
  addressOf,
  payload,
}: Dependencies): FrameStore => {
  const frames = new Map<string, { loaded: Promise<TimedFrame>; site: Site }>()

  const load = (site: Site): Promise<TimedFrame> => {
    const loaded = loadFrame({ now: now(), addressOf, payload, site })

    frames.set(site.id, { loaded, site })
    loaded.catch(() => frames.delete(site.id))
    return loaded
  }

  const refresh = async (siteId: string): Promise<void> => {
    const known = frames.get(siteId)

    if (known) {
      const [before, after] = await Promise.all([known.loaded, load(known.site)])

      if (!sameFrame(before, after)) {
        onFrameChange(siteId)
      }
    }
  }

  /** A site and its sub-sites, which may show its contact, its hours or its pictures. */
  const framedBy = (siteId: string): string[] =>
    [...frames.values()]
      .filter(({ site }) => site.id === siteId || site.parentId === siteId)
      .map(({ site }) => site.id)

  const stopForgetting = onLoss(() => {
    frames.clear()
  })
  const stopListening = onChange(({ collection, documentId, tenantId }) => {
    const changed = collection === slugs.tenants ? documentId : tenantId

    if (changed !== undefined && framing.has(collection)) {
      for (const siteId of framedBy(changed)) {
        refresh(siteId).catch((error: unknown) => {
          payload.logger.error({ err: error, msg: 'frame not refreshed' })
          frames.delete(siteId)
          onFrameChange(siteId)
        })
      }
    }
  })

  return {
    get: async (site) => {
      const known = frames.get(site.id)
      const frame = known?.site === site ? await known.loaded : undefined

      return frame && !(frame.staleAt && frame.staleAt <= now()) ? frame : load(site)
    },
    stop: () => {
      stopForgetting()
      stopListening()
    },
  }
}
