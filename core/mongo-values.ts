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

const readable = (ids: unknown): unknown =>
  Array.isArray(ids) ? ids.filter((id) => objectId.test(String(id))) : ids

/** Leaves out of `id: { in: […] }` what is no id of MongoDB: the driver throws where SQLite finds nothing. */
export const onlyReadableIds = (where: unknown): unknown => {
  if (Array.isArray(where)) {
    return where.map(onlyReadableIds)
  }
  if (!isRecord(where)) {
    return where
  }
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]) => [
      key,
      key === 'id' && isRecord(condition)
        ? Object.fromEntries(
            Object.entries(condition).map(([operator, value]) => [
              operator,
              operator === 'in' || operator === 'not_in' ? readable(value) : value,
            ]),
          )
        : /^(and|or)$/i.test(key)
          ? onlyReadableIds(condition)
          : condition,
    ]),
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
      return await method('where' in args ? { ...args, where: onlyReadableIds(args.where) } : args)
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
