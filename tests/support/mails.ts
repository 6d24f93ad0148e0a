import { vi } from 'vitest'
import { isRecord } from '#core/references.ts'
import { runDueJobs } from '#server/run-jobs.ts'
import { platform } from './platform.ts'

export type Mail = { headers: Record<string, unknown>; subject: string; text: string; to: string }

/** Stands for the mail server while `act` runs, and the jobs that it left: keeps what would leave, or is down. */
export const catchMails = async (act: () => Promise<unknown>, { isDown = false } = {}): Promise<Mail[]> => {
  const { payload } = await platform()
  const mails: Mail[] = []

  // what other tests left to send is not of this act
  await runDueJobs(payload)
  const spy = vi.spyOn(payload, 'sendEmail').mockImplementation((message) => {
    if (isDown) {
      return Promise.reject(new Error('connection refused'))
    }
    if (isRecord(message)) {
      mails.push({
        headers: isRecord(message.headers) ? message.headers : {},
        subject: String(message.subject),
        text: String(message.text),
        to: String(message.to),
      })
    }
    return Promise.resolve()
  })

  try {
    await act()
    await runDueJobs(payload)
  } finally {
    spy.mockRestore()
  }
  return mails
}
