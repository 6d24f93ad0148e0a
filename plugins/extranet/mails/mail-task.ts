import type { PayloadRequest, TaskConfig } from 'payload'
import { withLease } from '#core/lease.ts'
import { createMailTask, type SendMail } from '#core/mail.ts'
import { drawLink } from '#tenants/sign-in/links.ts'
import { sendMeetingMail } from '../convocations/send-meeting-mail.ts'
import { text } from '../labels.ts'
import { findRecipient, type Recipient } from './recipient.ts'
import { sendTopicMail } from './send-topic-mail.ts'

export const mailTask = 'extranetMail'

const passwordLinkHours = 1

type Input = { meetingId?: null | string; siteId: string; topicId?: null | string; userId: string }

type Writing = { req: PayloadRequest; send: SendMail }

/** Long enough for a summer leave to be over. */
const invitationDays = 14

/** One mail, one link: whoever never signed in chooses a password there, the others sign in. */
const sendInvitation = async (
  { req, send }: Writing,
  { address, email, isNew, siteName }: Recipient,
  { userId }: Input,
): Promise<void> => {
  const lifeMs = invitationDays * 24 * 60 * 60 * 1000
  const token = isNew ? await drawLink(req.payload, { kind: 'invitation', lifeMs, userId }) : undefined

  await send({
    subject: text('invitationSubject', { site: siteName }),
    text: text(isNew ? 'invitationBodyNew' : 'invitationBody', {
      address: `${address}/espace/${token === undefined ? 'connexion' : `mot-de-passe/${token}`}`,
      days: invitationDays,
      site: siteName,
    }),
    to: email,
  })
}

const sendPasswordLink = async (
  { req, send }: Writing,
  { address, email, siteName }: Recipient,
  { userId }: Input,
): Promise<void> => {
  const lifeMs = passwordLinkHours * 60 * 60 * 1000
  const token = await drawLink(req.payload, { kind: 'reset', lifeMs, userId })

  await send({
    subject: text('passwordSubject', { site: siteName }),
    text: text('passwordBody', { address: `${address}/espace/mot-de-passe/${token}`, site: siteName }),
    to: email,
  })
}

const tellOfPasskey = async ({ send }: Writing, { address, email, siteName }: Recipient): Promise<void> => {
  await send({
    subject: text('passkeySubject', { site: siteName }),
    text: text('passkeyBody', { address: `${address}/espace/securite`, site: siteName }),
    to: email,
  })
}

const meetingSender =
  (kind: 'convocation' | 'reminder') =>
  (writing: Writing, recipient: Recipient, { meetingId, siteId, userId }: Input): Promise<void> =>
    sendMeetingMail(writing, recipient, { kind, meetingId: meetingId ?? '', siteId, userId })

const senders = {
  convocation: meetingSender('convocation'),
  discussion: (writing: Writing, recipient: Recipient, { topicId, ...input }: Input) =>
    sendTopicMail(writing, recipient, { ...input, topicId: topicId ?? '' }),
  invitation: sendInvitation,
  passkey: tellOfPasskey,
  password: sendPasswordLink,
  reminder: meetingSender('reminder'),
}

/** Sends the mails of the extranet apart from the requests that ask for them: tried again, and as slow for an address that has no account. */
export const createExtranetMailTask = (): TaskConfig<typeof mailTask> =>
  createMailTask({
    write: async ({ input, req, send }) => {
      const recipient = await findRecipient(req, input)

      if (recipient) {
        const { kind, meetingId, topicId, userId } = input
        const about = meetingId ?? topicId
        const write = () => senders[kind]({ req, send }, recipient, input)

        // of one meeting or topic, asked twice at once, it is sent once: the other is at it, and tried again if it fails
        await (about
          ? withLease(req.payload, `mail:${kind}:${about}:${userId}`, write, { forget: true })
          : write())
      }
    },
    inputSchema: [
      {
        name: 'kind',
        options: ['convocation', 'discussion', 'invitation', 'passkey', 'password', 'reminder'],
        required: true,
        type: 'select',
      },
      // of a convocation and its reminders
      { name: 'meetingId', type: 'text' },
      { name: 'siteId', required: true, type: 'text' },
      // of the mails of a discussion
      { name: 'topicId', type: 'text' },
      { name: 'userId', required: true, type: 'text' },
    ],
    slug: mailTask,
  })
