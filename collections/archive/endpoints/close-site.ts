import { slugs } from '#core/slugs.ts'
import { normalizeText } from '#core/french-text.ts'
import { formEndpoint } from '#tenants/admin/form-endpoint.ts'
import { operationsScreen } from '../admin/paths.ts'
import { collectionErrors } from '../../errors.ts'
import { findSiteToOperate } from './find-site-to-operate.ts'

/**
 * `POST /api/close-site { site, typedName }`, for operators: closes a site whose name they typed, as no list can be
 * pressed by mistake.
 *
 * @throws collectionErrors.nameNotTyped
 */
export const closeSiteEndpoint = formEndpoint({
  act: async (req, fields) => {
    const site = await findSiteToOperate(req, fields.get('site') ?? '')

    if (normalizeText(fields.get('typedName') ?? '') !== normalizeText(site.name)) {
      throw collectionErrors.nameNotTyped({ name: site.name })
    }
    await req.payload.update({
      collection: slugs.tenants,
      data: { state: 'closed' },
      depth: 0,
      id: site.id,
      overrideAccess: false,
      req,
    })
    return { done: 'closed', query: { site: site.id } }
  },
  keeps: ['site'],
  path: '/close-site',
  screen: operationsScreen,
})
