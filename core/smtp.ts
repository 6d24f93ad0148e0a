import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Handover } from './mail.ts'

/** How long a mail server may stay silent at each step, and one message take in all, in milliseconds. */
const usualPatience = { message: 60_000, step: 15_000 }

type Attempt = { onHandover: () => Promise<void>; signal: AbortSignal }

/** The text of a message, read when the server asks for it: not before the handover is written down, not after the end. */
async function* textOf(source: AsyncIterable<unknown>, { onHandover, signal }: Attempt) {
  // of a message whose addresses are refused the text is read too, and thrown away
  await setImmediate()
  signal.throwIfAborted()
  await onHandover()
  signal.throwIfAborted()
  yield* source
}

const within = async <Result>(work: Promise<Result>, ms: number): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the message took too long'))
    }, ms)
  })

  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

type Smtp = {
  from: string
  name: string
  /** @default 15 s a step, a minute in all */
  patience?: typeof usualPatience
  url: string
}

/** Sends mails by SMTP: a connection and a time limit a message, so that none waits for another. */
export const smtpAdapter = ({ from, name, patience = usualPatience, url }: Smtp): EmailAdapter => {
  const send = async ({ onHandover, ...message }: Handover & SendEmailOptions): Promise<unknown> => {
    const ending = new AbortController()
    const attempt: Attempt = {
      onHandover: onHandover ?? (() => Promise.resolve()),
      signal: ending.signal,
    }
    const transport = createTransport({
      connectionTimeout: patience.step,
      dnsTimeout: patience.step,
      greetingTimeout: patience.step,
      socketTimeout: patience.step,
      url,
    })

    transport.use('stream', (mail, done) => {
      mail.message.processFunc((source) => Readable.from(textOf(source, attempt)))
      done()
    })
    try {
      return await within(
        transport.sendMail({ ...message, from: message.from ?? { address: from, name } }),
        patience.message,
      )
    } finally {
      ending.abort()
    }
  }

  return () => ({ defaultFromAddress: from, defaultFromName: name, name: 'smtp', sendEmail: send })
}
