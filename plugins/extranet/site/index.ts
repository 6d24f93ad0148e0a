import { Router } from 'express'
import type { Feature } from '#core/feature.ts'
import type { ExtranetOptions } from '../options.ts'
import { text } from '../labels.ts'
import { extranetSlug } from '../slug.ts'

/**
 * Private pages of the sites where the extranet is switched on, under `/espace`.
 *
 * Loaded by the first request: they are JSX, which the commands that read this config without compiling cannot load.
 */
export const createExtranetSite =
  (settings: Required<ExtranetOptions>): NonNullable<Feature['site']> =>
  ({ payload }) => ({
    entranceOf: ({ features }) =>
      features.includes(extranetSlug) ? { href: '/espace', text: text('entrance') } : undefined,
    router: (services) => {
      let loading: Promise<Router> | undefined
      const load = async (): Promise<Router> => {
        const { createExtranetRouter } = await import('./router.ts')
        return createExtranetRouter({ payload, services, settings })
      }

      // as the routes of the site: `/Espace` is no address
      return Router({ caseSensitive: true }).use('/espace', async (request, response, next) => {
        if (!services.siteOf(request).features.includes(extranetSlug)) {
          next()
          return
        }
        const router = await (loading ??= load())

        router(request, response, next)
      })
    },
  })
