import type { CollectionSlug, SelectType, Sort, Where } from 'payload'

/** What the adapter's `find` is asked. */
export type Find = {
  collection: CollectionSlug
  limit: number
  page?: number
  pagination: boolean
  select?: SelectType
  sort?: Sort
  where: Where
}

export type Value = number | string

/** A value that takes no part in how a query is written, and the mark that stands for it while it is written. */
export type Slot = { form: 'moment' | 'number' | 'text' | 'uuid'; value: Value }

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Words that the adapter takes for something else than text. */
const special = new Set<unknown>(['', 'false', 'null', 'true', 'undefined'])

const formOf = (value: Value): Slot['form'] => {
  if (typeof value === 'number') {
    return 'number'
  }
  if (uuid.test(value)) {
    return 'uuid'
  }
  return moment.test(value) ? 'moment' : 'text'
}

/** Values of the same form are written the same way; `rank` tells them apart. */
export const markOf = ({ form }: Pick<Slot, 'form'>, rank: number): Value => {
  const digits = String(rank).padStart(5, '0')

  switch (form) {
    case 'moment':
      return `1${digits.slice(2)}-02-03T04:05:06.789Z`
    case 'number':
      return 9_100_000_000 + rank
    case 'text':
      return `mark-${digits}-mark`
    case 'uuid':
      return `00000000-0000-4000-8000-0000000${digits}`
  }
}

/** Lists are filled up to a power of two by their last value, so that few lengths make few statements. */
const fill = (list: unknown[]): unknown[] => {
  const length = list.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(list.length))
  return [...list, ...Array<unknown>(length - list.length).fill(list.at(-1))]
}

const mapValues = (where: Where, map: (value: unknown, operator: string) => unknown): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, condition]) => [
      key,
      Array.isArray(condition)
        ? condition.map((part) => mapValues(part, map))
        : Object.fromEntries(
            Object.entries(condition).map(([operator, value]) => [
              operator,
              Array.isArray(value) ? fill(value).map((one) => map(one, operator)) : map(value, operator),
            ]),
          ),
    ]),
  )

/** Operators that read words or lists in one text: such a text is not only a value. */
const readsWords = (operator: string, value: string): boolean =>
  /^(like|not_like|in|not_in|all|contains)$/.test(operator) && /[\s,]/.test(value)

/** A query without its values. `undefined`: one of them takes part in how it is written. */
export const shapeOf = (query: Find): { key: string; slots: Slot[] } | undefined => {
  const slots: Slot[] = []
  const meddling: unknown[] = []

  const where = mapValues(query.where, (value, operator) => {
    if (typeof value === 'boolean' || value === null || value === undefined || special.has(value)) {
      return value
    }
    if (
      (typeof value !== 'string' && typeof value !== 'number') ||
      (typeof value === 'string' && !uuid.test(value) && readsWords(operator, value))
    ) {
      meddling.push(value)
      return value
    }
    const form = formOf(value)

    slots.push({ form, value })
    return `?${form}`
  })
  const { collection, limit, page = 1, pagination, select, sort } = query

  return meddling.length === 0
    ? { key: JSON.stringify([collection, limit, page > 1, pagination, select, sort, where]), slots }
    : undefined
}

/** The same query, with marks in place of its values. */
export const withMarks = (where: Where, marks: Value[]): Where => {
  let rank = 0

  return mapValues(where, (value) => {
    const isValue = typeof value === 'number' || (typeof value === 'string' && !special.has(value))
    return isValue ? marks[rank++] : value
  })
}
