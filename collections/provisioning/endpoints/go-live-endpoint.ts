import type { Endpoint } from 'payload'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { goLivePath } from '#tenants/go-live-path.ts'
import { checkSite } from '../checklist/check-site.ts'
import { isReady } from '../checklist/check-line.ts'
import { isBeingPrepared } from '../checklist/is-being-prepared.ts'
import { provisioningErrors } from '../errors.ts'
import { assertOperator, goTo } from './form-answer.ts'

/**
 * `POST /api/tenants/<id>/go-live`: puts a site online from today, when nothing of its checklist is left to do.
 *
 * @throws provisioningErrors.notGoingLive for a site that is online, suspended or closed.
 */
export const goLiveEndpoint: Endpoint = {
  handler: async (req) => {
    await assertOperator(req)
    const { payload, routeParams } = req
    const site = await payload.findByID({
      collection: slugs.tenants,
      depth: 0,
      id: String(routeParams?.id),
      overrideAccess: false,
      req,
    })

    if (!isBeingPrepared(site)) {
      throw provisioningErrors.notGoingLive()
    }
    if (!isReady(await checkSite(payload, site))) {
      return goTo(`${goLivePath(site.id)}?refused=1`)
    }
    await payload.update({
      collection: slugs.tenants,
      data: { onlineOn: site.onlineOn ?? now().toISOString(), state: 'online' },
      depth: 0,
      id: site.id,
      overrideAccess: false,
      req,
    })
    return goTo(goLivePath(site.id))
  },
  method: 'post',
  path: '/:id/go-live',
}
