import type { PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { formEndpoint, type Fields } from '#tenants/admin/form-endpoint.ts'
import { collectionErrors } from '../errors.ts'

export const alertSeverities = ['information', 'warning', 'danger'] as const

/** How long an alert given in an emergency stays, in hours: it ends by itself if nobody withdraws it. */
export const alertHours = ['3', '12', '24', '72'] as const

const hourMs = 60 * 60 * 1000

const readAlert = (fields: Fields) => {
  const [title, message] = [fields.get('title')?.trim() ?? '', fields.get('message')?.trim() ?? '']
  const severity = alertSeverities.find((value) => value === fields.get('severity'))
  const hours = alertHours.find((value) => value === fields.get('hours'))

  if (title === '' || title.length > 80 || message === '' || message.length > 300 || !severity || !hours) {
    throw collectionErrors.alertInvalid()
  }
  return {
    endsAt: new Date(now().getTime() + Number(hours) * hourMs).toISOString(),
    message,
    severity,
    startsAt: now().toISOString(),
    title,
  }
}

const publish = async (req: PayloadRequest, fields: Fields): Promise<void> => {
  await req.payload.create({
    collection: slugs.alerts,
    data: { ...readAlert(fields), tenant: fields.get('site') ?? '' },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** `POST /api/alerts/publish`: `site`, `title`, `message`, `severity`, `hours`. Every page of the site says it at once. */
export const publishAlert = formEndpoint({
  act: async (req, fields) => {
    await publish(req, fields)
    return { done: 'published', query: { site: fields.get('site') ?? '' } }
  },
  path: '/publish',
  screen: '/alerte',
})

/** `POST /api/alerts/withdraw`: ends the alert `alert` now; it stays in the list of what was said. */
export const withdrawAlert = formEndpoint({
  act: async (req, fields) => {
    const { docs } = await req.payload.update({
      collection: slugs.alerts,
      data: { endsAt: now().toISOString() },
      depth: 0,
      overrideAccess: false,
      req,
      where: { id: { equals: fields.get('alert') ?? '' } },
    })

    if (docs.length === 0) {
      throw collectionErrors.alertUnknown()
    }
    return { done: 'withdrawn', query: { site: fields.get('site') ?? '' } }
  },
  path: '/withdraw',
  screen: '/alerte',
})
