import type { PayloadRequest } from 'payload'
import { platformOrigin } from '#core/env.ts'
import { createMailTask, type SendMail } from '#core/mail.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant, User } from '#payload-types'
import { tenantText as text } from '../labels.ts'
import { drawLink } from '../sign-in/links.ts'
import { roleNames, type RoleName } from '../roles.ts'

const slug = 'invitationMail'

/** Long enough for a summer leave to be over. */
const linkDays = 14

type Invited = { role: RoleName; site: Tenant; user: User }

const write = async (
  { payload }: PayloadRequest,
  { role, site, user }: Invited,
  send: SendMail,
): Promise<void> => {
  const isNew = !user.lastSignInOn
  const token = isNew
    ? await drawLink(payload, {
        kind: 'invitation',
        lifeMs: linkDays * 24 * 60 * 60 * 1000,
        userId: user.id,
      })
    : undefined

  await send({
    subject: text('invitationSubject', { site: site.name }),
    text: text(isNew ? 'invitationBodyNew' : 'invitationBodyKnown', {
      address: token ? `${platformOrigin}/admin/reset/${token}` : `${platformOrigin}/admin`,
      days: linkDays,
      role: text(`role-${role}`),
      site: site.name,
    }),
    to: user.email,
  })
}

/** Tells somebody of the role that they were given on a site, apart from the request that gave it: tried again. */
export const invitationMail = createMailTask({
  write: async ({ input: { role, siteId, userId }, req, send }) => {
    const read = { depth: 0, disableErrors: true, overrideAccess: true } as const
    const user = await req.payload.findByID({ ...read, collection: slugs.users, id: userId })
    const site = await req.payload.findByID({ ...read, collection: slugs.tenants, id: siteId, joins: false })

    if (user && site) {
      await write(req, { role, site, user }, send)
    }
  },
  inputSchema: [
    { name: 'role', options: [...roleNames], required: true, type: 'select' },
    { name: 'siteId', required: true, type: 'text' },
    { name: 'userId', required: true, type: 'text' },
  ],
  slug,
})

export const queueInvitationMail = async (
  req: PayloadRequest,
  input: { role: RoleName; siteId: string; userId: string },
): Promise<void> => {
  await req.payload.jobs.queue({ input, overrideAccess: true, req, task: slug })
}
