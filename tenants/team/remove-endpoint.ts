import { slugs } from '#core/slugs.ts'
import { formEndpoint } from '../admin/form-endpoint.ts'
import { tenantErrors } from '../errors.ts'

/** `POST /api/memberships/remove`: takes the role `membership` back, from the form of the team. */
export const removeEndpoint = formEndpoint({
  act: async (req, fields) => {
    const { docs } = await req.payload.delete({
      collection: slugs.memberships,
      depth: 0,
      overrideAccess: false,
      req,
      where: { id: { equals: fields.get('membership') ?? '' } },
    })

    if (docs.length === 0) {
      throw tenantErrors.roleHolder()
    }
    return { done: 'removed', query: { site: fields.get('site') ?? '' } }
  },
  path: '/remove',
  screen: '/equipe',
})
