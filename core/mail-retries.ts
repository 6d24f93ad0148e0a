/** How often a message is tried again: after one minute, then two, four… for four hours, as long as a mail server is down. */
export const mailRetries = { attempts: 8, backoff: { delay: 60_000, type: 'exponential' } } as const
