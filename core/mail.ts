import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig, TaskInput, TaskType } from 'payload'
import { now } from './clock.ts'
import { recordFailure } from './failures.ts'
import { fr } from './i18n/fr.ts'
import { isRecord } from './references.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

/** How often a message is tried again: after one minute, then two, four… for four hours, as long as a mail server is down. */
const mailRetries = { attempts: 8, backoff: { delay: 60_000, type: 'exponential' } } as const

/** What the transport is told beside the message: called and awaited when the mail server asks for the text, before its first byte. */
export type Handover = { onHandover?: () => Promise<void> }

export type SendMail = (message: SendEmailOptions) => Promise<void>

type MailJob = { id: number | string; input?: unknown }

/** When the text of the message of a job began to leave; a job that is found so may have been received. */
const isHandedOver = ({ input }: MailJob): boolean =>
  isRecord(input) && typeof input.handedOverAt === 'string'

const mark = async (payload: Payload, job: MailJob, handedOver: string | undefined): Promise<void> => {
  job.input = { ...(isRecord(job.input) ? job.input : {}), handedOverAt: handedOver }
  await payload.db.updateOne({ collection: 'payload-jobs', data: { input: job.input }, id: job.id })
}

/** The server answered by a code: the message was not taken, and may be sent again. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'

const sendOnce =
  (payload: Payload, job: MailJob): SendMail =>
  async (message) => {
    const handover: Handover = { onHandover: () => mark(payload, job, now().toISOString()) }

    try {
      await payload.sendEmail({ ...message, ...handover })
    } catch (error) {
      if (isRefusal(error) && isHandedOver(job)) {
        await mark(payload, job, undefined)
      }
      throw error
    }
  }

/** The attempt before was cut after the text began to leave: one who knows no better does not send it again. */
const tellUncertain = (payload: Payload, { id }: MailJob): Promise<void> =>
  recordFailure(payload, {
    key: `mail:${String(id)}`,
    reason: text('mailUnconfirmed'),
    title: text('mailPerhapsLost'),
  })

/** No attempt is left: operators are told, and may send it again. */
export const tellLostMail = async (payload: Payload, jobId: string): Promise<void> => {
  const job = await payload.db.findOne<{ id: string; taskSlug?: null | string }>({
    collection: 'payload-jobs',
    where: { id: { equals: jobId } },
  })
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === job?.taskSlug)

  if (task && task.retries === mailRetries) {
    await recordFailure(payload, {
      key: `mail:${jobId}`,
      reason: text('mailRefused'),
      title: text('mailNotSent'),
    })
  }
}

type MailTask<Slug extends TaskType> = Pick<TaskConfig<Slug>, 'inputSchema'> & {
  slug: Slug
  write: (args: { input: TaskInput<Slug>; req: PayloadRequest; send: SendMail }) => Promise<void>
}

/**
 * A task that sends one message, apart from the request that asks for it and tried again. Until the server takes the
 * text it leaves at least once; from there on at most once: what is not confirmed is told to operators.
 */
export const createMailTask = <Slug extends TaskType>({
  inputSchema,
  slug,
  write,
}: MailTask<Slug>): TaskConfig<Slug> =>
  ({
    handler: async ({ input, job, req }: { input: TaskInput<Slug>; job: MailJob; req: PayloadRequest }) => {
      await (isHandedOver(job)
        ? tellUncertain(req.payload, job)
        : write({ input, req, send: sendOnce(req.payload, job) }))
      return { output: {} }
    },
    inputSchema,
    retries: mailRetries,
    slug,
  }) as unknown as TaskConfig<Slug>
