import { defaultLoggerOptions, type Config } from 'payload'
import { cleanError, cleanText } from './clean-error.ts'
import { isRecord } from './references.ts'

const cleanValue = (value: unknown): unknown => {
  if (typeof value === 'string') {
    return cleanText(value)
  }
  if (value instanceof Error) {
    return { err: value }
  }
  return isRecord(value) && typeof value.msg === 'string' ? { ...value, msg: cleanText(value.msg) } : value
}

/** The log of the program: what Payload writes, and what we do, without what people wrote. */
export const logger: NonNullable<Config['logger']> = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(values, write) {
        Reflect.apply(write, this, values.map(cleanValue))
      },
    },
    serializers: { err: (error: unknown) => cleanError(error) },
  },
}
