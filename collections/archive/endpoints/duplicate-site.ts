import { formEndpoint } from '#tenants/admin/form-endpoint.ts'
import { operationsScreen } from '../admin/paths.ts'
import { duplicateSite } from '../duplicate-site.ts'
import { recordCreatedSite } from './created-site.ts'
import { findSiteToOperate } from './find-site-to-operate.ts'
import { readPlace } from './read-place.ts'

/**
 * `POST /api/duplicate-site { site, slug, host?, name? }`, for operators: `site` is the id of the original, `copy` in
 * the answer that of the new one.
 *
 * @throws collectionErrors.archiveRefused
 */
export const duplicateSiteEndpoint = formEndpoint({
  act: async (req, fields) => {
    const site = await findSiteToOperate(req, fields.get('site') ?? '')
    const { slug = '', ...place } = readPlace(fields)
    const copy = await recordCreatedSite(req, await duplicateSite(req.payload, site, { ...place, slug }))

    return { done: 'duplicated', query: { copy, site: site.id } }
  },
  keeps: ['host', 'name', 'site', 'slug'],
  path: '/duplicate-site',
  screen: operationsScreen,
})
