import { isRecord } from './references.ts'

const address = /[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/gi

/**
 * What a message says, without what people wrote: values of a query (Drizzle puts them in its message), the value that
 * was already there (MongoDB), passwords of addresses, e-mail addresses.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\nparams: .*$/s, '')
    .replace(/dup key: \{.*\}/s, 'dup key')
    .replace(/\/\/[^@/\s]*@/g, '//')
    .replace(address, '…@…')

/** The lines of a stack below its message. */
const framesOf = ({ message, stack = '' }: Error): string => {
  const start = stack.indexOf(message)
  return start === -1 ? '' : stack.slice(start + message.length)
}

type CleanError = { cause?: CleanError; code?: number | string; message: string; name: string; stack: string }

/**
 * An error as a log may keep it: its name, code, message, stack and causes. Whatever else libraries hang on it
 * (parameters, documents, recipients) is left out.
 */
export const cleanError = (error: unknown, depth = 0): CleanError => {
  const known = error instanceof Error ? error : new Error(String(isRecord(error) ? error.message : error))
  const { code } = known as NodeJS.ErrnoException
  const message = cleanText(known.message)

  return {
    ...(known.cause !== undefined && depth < 5 ? { cause: cleanError(known.cause, depth + 1) } : {}),
    ...(code === undefined ? {} : { code }),
    message,
    name: known.name,
    stack: `${known.name}: ${message}${framesOf(known)}`,
  }
}

/** An error in words, causes included, for who reads the end of a program. */
export const explainError = (error: unknown): string => {
  const lines: string[] = []

  for (let clean: CleanError | undefined = cleanError(error); clean; clean = clean.cause) {
    lines.push(clean.stack)
  }
  return lines.join('\nCaused by ')
}
