import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'
import { endOf, isOnline } from './follow.ts'

const refuse = (
  req: PayloadRequest,
  path: 'from' | 'to',
  message: 'redirectLoops' | 'redirectShadowed' | 'redirectTaken',
): never => {
  throw new ValidationError({
    collection: slugs.redirects,
    errors: [{ label: label(path === 'from' ? 'pathFrom' : 'linkAddress'), message: text(message), path }],
    req,
  })
}

const isTaken = async (
  req: PayloadRequest,
  { from, id, tenant }: { from: string; id: string | undefined; tenant: string },
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.redirects,
    overrideAccess: true,
    req,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { from: { equals: from } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
  })
  return totalDocs > 0
}

/** Refuses a redirect that somebody types and that no visitor would be glad of: already there, never asked, endless. */
export const refuseUseless: CollectionBeforeChangeHook<{
  from?: string
  id: string
  tenant?: unknown
  to?: string
}> = async ({ data, originalDoc, req }) => {
  const [from, to] = [data.from ?? originalDoc?.from, data.to ?? originalDoc?.to]
  const tenant = idOf(data.tenant) ?? idOf(originalDoc?.tenant)

  if (req.payloadAPI !== 'REST' || from === undefined || to === undefined || tenant === undefined) {
    return data
  }
  const id = originalDoc?.id
  const site = { payload: req.payload, siteId: tenant }

  if (await isTaken(req, { from, id, tenant })) {
    return refuse(req, 'from', 'redirectTaken')
  }
  if ((await endOf(site, { from, id, to })) === undefined) {
    return refuse(req, 'to', 'redirectLoops')
  }
  if (await isOnline(site, from)) {
    return refuse(req, 'from', 'redirectShadowed')
  }
  return data
}
