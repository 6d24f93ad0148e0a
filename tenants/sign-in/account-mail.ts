import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { platformOrigin } from '#core/env.ts'
import { createMailTask, type SendMail } from '#core/mail.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { text } from './labels.ts'
import { signAddressChange } from './change-address.ts'
import { drawLink } from './links.ts'

const slug = 'accountMail'

const hourMs = 60 * 60 * 1000

const findByEmail = ({ db }: Payload, email: string): Promise<null | User> =>
  db.findOne<User>({ collection: slugs.users, where: { email: { equals: email } } })

type Input = { address: string; former?: null | string }

type Writing = { payload: Payload; send: SendMail }

/** A link to choose a password, when the address has an account; nothing, as quietly, when it has none. */
const sendReset = async ({ payload, send }: Writing, { address }: Input): Promise<void> => {
  const user = await findByEmail(payload, address)

  if (user) {
    const token = await drawLink(payload, { kind: 'reset', lifeMs: hourMs, userId: user.id })

    await send({
      subject: text('resetSubject'),
      text: text('resetBody', { address: `${platformOrigin}/admin/reset/${token}` }),
      to: address,
    })
  }
}

/** To the new address: the link that makes it that of the account. */
const sendConfirmation = async ({ payload, send }: Writing, { address, former }: Input): Promise<void> => {
  const user = await findByEmail(payload, former ?? '')

  // an address that another account has meanwhile, or had all along, is told to nobody
  if (user && !(await findByEmail(payload, address))) {
    const token = signAddressChange(user, address, new Date(now().getTime() + 24 * hourMs))

    await send({
      subject: text('addressSubject'),
      text: text('addressBody', { address: `${platformOrigin}/admin/adresse/${token}` }),
      to: address,
    })
  }
}

/** To the address that the account has: in case its owner did not ask. */
const tellFormer = async ({ send }: Writing, { address, former }: Input): Promise<void> => {
  await send({
    subject: text('addressToldSubject'),
    text: text('addressToldBody', { address: `${platformOrigin}/admin/forgot`, email: address }),
    to: former ?? '',
  })
}

const senders = { confirmation: sendConfirmation, reset: sendReset, told: tellFormer }

/** Mails about an account itself, apart from the requests that ask for them: tried again, and as slow for an address that has no account. */
export const accountMail = createMailTask({
  inputSchema: [
    { name: 'kind', options: ['confirmation', 'reset', 'told'], required: true, type: 'select' },
    { name: 'address', required: true, type: 'text' },
    { name: 'former', type: 'text' },
  ],
  slug,
  write: ({ input, req: { payload }, send }) => senders[input.kind]({ payload, send }, input),
})

export const queueAccountMail = async (
  payload: Payload,
  input: Input & { kind: keyof typeof senders },
): Promise<void> => {
  await payload.jobs.queue({ input, overrideAccess: true, task: slug })
}
