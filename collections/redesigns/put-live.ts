import type { Endpoint, PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { platformOrigin } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'
import type { Redesign } from '#payload-types'
import { collectionErrors } from '../errors.ts'
import { findRedesign, type FoundRedesign } from './find-redesign.ts'
import { presentationOf, readPresentation, writePresentation, type Presentation } from './presentation.ts'

const update = async (req: PayloadRequest, id: string, data: Partial<Redesign>): Promise<void> => {
  await req.payload.update({
    collection: slugs.redesigns,
    data,
    depth: 0,
    id,
    overrideAccess: true,
    req: asSystem(req),
  })
}

/** The one that was live before steps back: it can no longer be undone, for what it replaced is older still. */
const replaceOthers = async (req: PayloadRequest, { redesign, tenant }: FoundRedesign): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: slugs.redesigns,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: {
      and: [
        { tenant: { equals: tenant } },
        { state: { equals: 'live' } },
        { id: { not_equals: redesign.id } },
      ],
    },
  })

  for (const { id } of docs) {
    await update(req, id, { before: null, state: 'replaced' })
  }
}

/** What the site shows is kept before anything is written: a stop halfway is finished by doing it again. */
const putLive = async (req: PayloadRequest, found: FoundRedesign): Promise<void> => {
  const { redesign, tenant } = found

  if (redesign.state === 'live') {
    throw collectionErrors.redesignLive()
  }
  await update(req, redesign.id, {
    before: redesign.before ?? (await readPresentation(req, tenant)),
    liveAt: now().toISOString(),
  })
  await writePresentation(req, tenant, presentationOf(redesign))
  await replaceOthers(req, found)
  await update(req, redesign.id, { state: 'live' })
}

/** What was changed on the site since is kept in the redesign: nothing is lost by going back. */
const undo = async (req: PayloadRequest, { redesign, tenant }: FoundRedesign): Promise<void> => {
  if (redesign.state !== 'live' || !redesign.before) {
    throw collectionErrors.redesignNotLive()
  }
  await update(req, redesign.id, await readPresentation(req, tenant))
  await writePresentation(req, tenant, redesign.before as Presentation)
  await update(req, redesign.id, { before: null, liveAt: null, state: 'prepared' })
}

const actionEndpoint = (
  path: string,
  act: (req: PayloadRequest, found: FoundRedesign) => Promise<void>,
): Endpoint => ({
  handler: async (req) => {
    const found = await findRedesign(req, String(req.routeParams?.id))

    await act(req, found)
    return new Response(null, {
      headers: { Location: `${platformOrigin}/admin/collections/${slugs.redesigns}/${found.redesign.id}` },
      status: 303,
    })
  },
  method: 'post',
  path: `/:id/${path}`,
})

/** `POST /api/redesigns/:id/put-live`: its theme, menu and home page become those of the site. */
export const putLiveEndpoint = actionEndpoint('put-live', putLive)

/** `POST /api/redesigns/:id/undo`: the site is as it was before. */
export const undoEndpoint = actionEndpoint('undo', undo)
