import type { EmailAdapter } from 'payload'
import { afterCommit } from './after-commit.ts'

/**
 * Sends a message once what it tells of is written, and not while others wait to write: Payload sends the one of a
 * forgotten password inside the transaction, for as long as the mail server takes. What fails then is in the log.
 */
export const sendAfterCommit =
  (adapter: EmailAdapter): EmailAdapter =>
  ({ payload }) => {
    const mail = adapter({ payload })

    return {
      ...mail,
      sendEmail: async (message) => {
        const { currentTransaction } = payload.db as { currentTransaction?: () => string | undefined }
        const transactionID = currentTransaction?.()

        if (transactionID === undefined) {
          return mail.sendEmail(message)
        }
        await afterCommit({ transactionID }, () => {
          mail.sendEmail(message).catch((error: unknown) => {
            payload.logger.error({ err: error, msg: 'message not sent' })
          })
        })
        return undefined
      },
    }
  }
