import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from './env.ts'

const sender = { defaultFromAddress: env.mailFrom, defaultFromName: 'Webpublic' }

/** Why a mail server refused, without whom it was for: what it answers quotes the address. */
const withoutRecipient = (error: unknown): Error => {
  const { code = 'unknown', responseCode = '' } = (error ?? {}) as { code?: string; responseCode?: number }

  return new Error(`the mail server refused a message: ${code} ${String(responseCode)}`.trim())
}

/** Without a mail server nothing leaves; the log tells what would have, and not to whom. */
const logOnly: EmailAdapter = ({ payload }) => ({
  ...sender,
  name: 'log',
  sendEmail: ({ subject }) => {
    payload.logger.info({ msg: `no SMTP_URL, a message was not sent: ${subject ?? ''}` })
    return Promise.resolve()
  },
})

/** The way out of the platform’s messages. The log never names who receives one. */
export const openMail = async (): Promise<EmailAdapter> => {
  if (!env.smtpUrl) {
    return logOnly
  }
  const adapter = (await nodemailerAdapter({
    ...sender,
    transportOptions: { url: env.smtpUrl } as object,
  }))

  return (args) => {
    const opened = adapter(args)

    return {
      ...opened,
      sendEmail: (message) =>
        opened.sendEmail(message).catch((error: unknown) => {
          throw withoutRecipient(error)
        }),
    }
  }
}
