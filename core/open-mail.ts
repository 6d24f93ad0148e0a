import type { EmailAdapter } from 'payload'
import { env } from './env.ts'
import { smtpAdapter } from './smtp.ts'

const sender = { defaultFromAddress: env.mailFrom, defaultFromName: 'Webpublic' }

/** Why a mail server refused, without whom it was for: what it answers quotes the address. */
const withoutRecipient = (error: unknown): Error => {
  const { code = 'unknown', responseCode } = (error ?? {}) as { code?: string; responseCode?: number }

  return Object.assign(
    new Error(`the mail server refused a message: ${code} ${String(responseCode ?? '')}`.trim()),
    {
      code,
      ...(responseCode === undefined ? {} : { responseCode }),
    },
  )
}

/** Without a mail server nothing leaves; the log tells what would have, and not to whom. */
const logOnly: EmailAdapter = ({ payload }) => ({
  ...sender,
  name: 'log',
  sendEmail: ({ subject }) => {
    payload.logger.info({
      msg: `no SMTP_URL, a message was not sent: ${typeof subject === 'string' ? subject : ''}`,
    })
    return Promise.resolve()
  },
})

/** The way out of the platform’s messages. The log never names who receives one. */
export const openMail = (): EmailAdapter => {
  if (!env.smtpUrl) {
    return logOnly
  }
  const adapter = smtpAdapter({
    from: sender.defaultFromAddress,
    name: sender.defaultFromName,
    url: env.smtpUrl,
  })

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
