import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import { mebibyte, quotaOf, type Quota } from '#tenants/quotas.ts'

export const countPages = async (payload: Payload, tenant: string): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: slugs.pages,
    overrideAccess: true,
    where: { tenant: { equals: tenant } },
  })
  return totalDocs
}

export const readQuota = async (payload: Payload, tenant: string): Promise<Quota> =>
  quotaOf(
    await payload.findByID({
      collection: slugs.tenants,
      depth: 0,
      id: tenant,
      joins: false,
      overrideAccess: true,
      select: { population: true, quotaMediaMiB: true, quotaPages: true },
    }),
  )

export const quotaBytes = ({ mediaMiB }: Quota): number => mediaMiB * mebibyte
