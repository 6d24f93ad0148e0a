import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import { formEndpoint } from '#tenants/admin/form-endpoint.ts'
import { goLiveScreen } from '#tenants/go-live-path.ts'
import { normalizeHost } from '#tenants/host-name.ts'
import { provisioningErrors } from '../errors.ts'
import { assertOperator } from './form-answer.ts'

const siteOf = ({ routeParams }: PayloadRequest): string => String(routeParams?.id)

const screen = (req: PayloadRequest): `/${string}` => goLiveScreen(siteOf(req))

/** Who has a host name already, this site or another: said in a sentence that the form can show. */
const refuseTaken = async (req: PayloadRequest, name: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: slugs.hosts,
    depth: 1,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    populate: { [slugs.tenants]: { name: true } },
    req,
    where: { name: { equals: name } },
  })
  const [host] = docs

  if (host) {
    throw provisioningErrors.hostTaken({
      host: name,
      site: typeof host.tenant === 'string' ? '' : host.tenant.name,
    })
  }
}

/**
 * `POST /api/tenants/:id/add-host { name }`: gives a site one more name, that leads to its main address.
 *
 * @throws provisioningErrors.hostTaken, tenantErrors.hostInvalid, tenantErrors.hostReserved
 */
export const addHostEndpoint = formEndpoint({
  act: async (req, fields) => {
    await assertOperator(req)
    const name = (fields.get('name') ?? '').trim()

    await refuseTaken(req, normalizeHost(name) ?? name)
    await req.payload.create({
      collection: slugs.hosts,
      data: { isCanonical: false, name, tenant: siteOf(req) },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return { done: 'addHostDone', query: {} }
  },
  keeps: ['name'],
  path: '/:id/add-host',
  screen,
})

/**
 * `POST /api/tenants/:id/main-host { host }`: makes one of the names of a site its address; the former one leads there.
 *
 * @throws provisioningErrors.hostUnknown for a name of another site, or of none.
 */
export const mainHostEndpoint = formEndpoint({
  act: async (req, fields) => {
    await assertOperator(req)
    const { docs } = await req.payload.find({
      collection: slugs.hosts,
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      where: { and: [{ id: { equals: fields.get('host') ?? '' } }, { tenant: { equals: siteOf(req) } }] },
    })
    const [host] = docs

    if (!host) {
      throw provisioningErrors.hostUnknown()
    }
    if (host.isCanonical !== true) {
      await req.payload.update({
        collection: slugs.hosts,
        data: { isCanonical: true },
        depth: 0,
        id: host.id,
        overrideAccess: false,
        req,
      })
    }
    return { done: 'makeMainDone', query: {} }
  },
  path: '/:id/main-host',
  screen,
})
