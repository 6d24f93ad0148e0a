import {
  ValidationError,
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload'
import { fr } from './i18n/fr.ts'
import { isRecord } from './references.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

const objectId = /^[\da-f]{24}$/i

const readableValue = (operator: string, value: unknown): unknown => {
  switch (operator) {
    case 'exists':
      return value === true || value === 'true'
    case 'in':
    case 'not_in':
      return Array.isArray(value) ? value.filter((id) => objectId.test(String(id))) : value
    default:
      return value
  }
}

const readableCondition = (condition: unknown): unknown =>
  isRecord(condition)
    ? Object.fromEntries(
        Object.entries(condition).map(([operator, value]) => [operator, readableValue(operator, value)]),
      )
    : condition

/**
 * Makes conditions on ids readable: `in` without what is no id, on which the driver throws where SQLite finds
 * nothing; `exists` with a boolean, because Payload takes the text `true` of an address for an id.
 */
export const withReadableIds = (where: unknown): unknown => {
  if (Array.isArray(where)) {
    return where.map(withReadableIds)
  }
  if (!isRecord(where)) {
    return where
  }
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]) => {
      if (key === 'id') {
        return [key, readableCondition(condition)]
      }
      return [key, /^(and|or)$/i.test(key) ? withReadableIds(condition) : condition]
    }),
  )
}

/** A value that the driver or Mongoose refuses for its type: drafts are not validated before they reach them. */
const pathsRefused = (error: unknown): string[] | undefined => {
  if (!(error instanceof Error) || error instanceof ValidationError) {
    return undefined
  }
  if (error.name === 'ValidationError' && 'errors' in error && isRecord(error.errors)) {
    return Object.keys(error.errors)
  }
  if (error.name === 'CastError' && 'path' in error) {
    return [String(error.path)]
  }
  return error.name === 'BSONError' ? [''] : undefined
}

type Call = { collection?: string; req?: Partial<PayloadRequest>; where?: unknown }

type Method = (args: Call) => Promise<unknown>

const refusalOf = (paths: string[], { collection, req }: Call): ValidationError =>
  new ValidationError(
    {
      ...(collection === undefined ? {} : { collection }),
      errors: paths.map((path) => ({ message: text('valueRefused'), path })),
    },
    req?.t,
  )

const methods = [
  'count',
  'countVersions',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

const forgiving =
  (method: Method): Method =>
  async (args) => {
    try {
      return await method('where' in args ? { ...args, where: withReadableIds(args.where) } : args)
    } catch (error) {
      const paths = pathsRefused(error)

      if (!paths) {
        throw error
      }
      throw Object.assign(refusalOf(paths, args), { cause: error })
    }
  }

/**
 * Makes MongoDB answer as SQLite does to values of another type than their field: what cannot be an id finds nothing,
 * what cannot be stored is refused (400) and is not a bug of the server.
 */
export const withReadableValues = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database: BaseDatabaseAdapter = adapter.init(args)
    const table = database as unknown as Record<(typeof methods)[number], Method>

    for (const name of methods) {
      table[name] = forgiving(table[name].bind(database))
    }
    return database
  },
})
