import type { PayloadRequest, TaskConfig } from 'payload'
import { mailRetries } from '#core/mail-retries.ts'
import { slugs } from '#core/slugs.ts'
import { siteAddress } from '#collections/preview/preview-link.ts'
import { text } from '../labels.ts'

export const mailTask = 'extranetMail'

const passwordLinkHours = 1

type Recipient = { address: string; email: string; siteName: string }

/** Person and site of a mail, when both still are there and the site has an address. */
const findRecipient = async (
  { payload }: PayloadRequest,
  { siteId, userId }: { siteId: string; userId: string },
): Promise<Recipient | undefined> => {
  const read = { depth: 0, disableErrors: true, overrideAccess: true } as const
  const user = await payload.findByID({ ...read, collection: slugs.users, id: userId, overrideAccess: true })
  const site = await payload.findByID({
    ...read,
    collection: slugs.tenants,
    id: siteId,
    overrideAccess: true,
  })
  const address = await siteAddress(payload, siteId)

  return user && site && address !== undefined
    ? { address, email: user.email, siteName: site.name }
    : undefined
}

const sendInvitation = async (
  req: PayloadRequest,
  { address, email, siteName }: Recipient,
): Promise<void> => {
  await req.payload.sendEmail({
    subject: text('invitationSubject', { site: siteName }),
    text: text('invitationBody', {
      passwordAddress: `${address}/espace/mot-de-passe`,
      signInAddress: `${address}/espace/connexion`,
      site: siteName,
    }),
    to: email,
  })
}

const sendPasswordLink = async (
  req: PayloadRequest,
  { address, email, siteName }: Recipient,
): Promise<void> => {
  const token = await req.payload.forgotPassword({
    collection: slugs.users,
    data: { email },
    disableEmail: true,
    expiration: passwordLinkHours * 60 * 60 * 1000,
  })

  await req.payload.sendEmail({
    subject: text('passwordSubject', { site: siteName }),
    text: text('passwordBody', { address: `${address}/espace/mot-de-passe/${token}`, site: siteName }),
    to: email,
  })
}

/** Sends the mails of the extranet apart from the requests that ask for them: tried again, and as slow for an address that has no account. */
export const createMailTask = (): TaskConfig<typeof mailTask> => ({
  handler: async ({ input, req }) => {
    const recipient = await findRecipient(req, input)

    if (recipient) {
      await (input.kind === 'invitation' ? sendInvitation : sendPasswordLink)(req, recipient)
    }
    return { output: {} }
  },
  inputSchema: [
    { name: 'kind', options: ['invitation', 'password'], required: true, type: 'select' },
    { name: 'siteId', required: true, type: 'text' },
    { name: 'userId', required: true, type: 'text' },
  ],
  retries: mailRetries,
  slug: mailTask,
})
