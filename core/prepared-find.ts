import type { Payload } from 'payload'
import { markOf, shapeOf, withMarks, type Find, type Slot, type Value } from './query-shape.ts'
import { createRowMapper, type Selected } from './row-mapper.ts'
import { sqliteReaderOf, type ReadStatement, type SqliteReader } from './sqlite-reader.ts'

type Found<Document> = { docs: Document[]; totalDocs: number }

type Written = { params: unknown[]; sql: string }

type Recorded = { count?: Written; found: Written & { selection: Selected[] } }

type Relational = {
  _toSQL: () => { builtQuery: Written; query: { selection: Selected[] } }
}

type Builder = { from: (table: unknown) => { where: (where: unknown) => { toSQL: () => Written } } }

type Drizzle = {
  query: Record<string, { findMany: (args: unknown) => Relational }>
  select: (columns: unknown) => Builder
}

type DrizzleAdapter = Payload['db'] & { drizzle: Drizzle }

/**
 * Has the adapter write a query, and keeps what it would have run: `find` itself is called, on a database that
 * notes and answers nothing.
 *
 * @throws when the adapter does anything else than one reading and one count.
 */
const record = async (adapter: DrizzleAdapter, query: Find): Promise<Recorded> => {
  const { drizzle } = adapter
  const recorded: Partial<Recorded> = {}
  const noting = {
    query: new Proxy(drizzle.query, {
      get: (tables, name) => ({
        findMany: (args: unknown) => {
          const { builtQuery, query: built } = (tables[String(name)] as (typeof tables)[string])
            .findMany(args)
            ._toSQL()

          recorded.found = { ...builtQuery, selection: built.selection }
          return Promise.resolve([])
        },
      }),
    }),
    select: (columns: unknown) => ({
      from: (table: unknown) => ({
        where: (where: unknown) => {
          recorded.count = drizzle.select(columns).from(table).where(where).toSQL()
          return Promise.resolve([{ count: 1 }])
        },
      }),
    }),
  }
  const recorder = Object.create(adapter, { drizzle: { value: noting } }) as DrizzleAdapter

  await recorder.find(query)
  if (!recorded.found) {
    throw new TypeError('the adapter wrote no query')
  }
  return recorded as Recorded
}

type Binding = (values: Value[]) => unknown

const bindingOf = (param: unknown, marks: Value[]): Binding => {
  const rank = marks.findIndex((mark) => param === mark)

  if (rank !== -1) {
    return (values) => values[rank]
  }
  const around = marks.findIndex((mark) => param === `%${mark}%`)

  if (around !== -1) {
    return (values) => `%${values[around] ?? ''}%`
  }
  if (marks.some((mark) => String(param).includes(String(mark)))) {
    throw new TypeError('a value of the query was changed before it was written')
  }
  return () => param
}

type Prepared = { bind: (values: Value[]) => unknown[]; statement: ReadStatement }

const prepare = (reader: SqliteReader, { params, sql }: Written, marks: Value[]): Prepared => {
  const bindings = params.map((param) => bindingOf(param, marks))
  const own = marks.map((mark) => params.some((param) => String(param).includes(String(mark))))

  if (own.includes(false)) {
    throw new TypeError('a value of the query was not written as a value')
  }
  return {
    bind: (values) => bindings.map((binding) => binding(values)),
    statement: reader.prepare(sql),
  }
}

type Run = (values: Value[], offset: number) => Found<unknown>

/** A page of the query as it is written, that no value of a query is. */
const markedPage = 7_654_322

const compile = async (payload: Payload, reader: SqliteReader, query: Find, slots: Slot[]): Promise<Run> => {
  const { limit, page = 1 } = query
  const isFurther = page > 1 && limit > 0
  const marks = slots.map(markOf)
  const recorded = await record(payload.db as unknown as DrizzleAdapter, {
    ...query,
    ...(isFurther ? { page: markedPage } : {}),
    where: withMarks(query.where, marks),
  })
  const found = prepare(reader, recorded.found, [...marks, ...(isFurther ? [(markedPage - 1) * limit] : [])])
  const count = recorded.count && prepare(reader, recorded.count, marks)
  const { flattenedFields } = payload.collections[query.collection].config
  const map = createRowMapper(recorded.found.selection, flattenedFields)

  return (values, offset) => {
    const docs = found.statement.rows(found.bind([...values, offset])).map(map)
    const total = count && Number(count.statement.rows(count.bind(values))[0]?.[0])

    return { docs, totalDocs: total ?? docs.length }
  }
}

/** The program itself writes a few dozen shapes; words of a search and lengths of lists make the others. */
const maxShapes = 1000

type Shapes = Map<string, Promise<Run | undefined>>

const shapesOf = new WeakMap<object, Shapes>()

const shapesIn = ({ db }: Payload): Shapes => {
  const shapes = shapesOf.get(db) ?? (new Map() as Shapes)

  if (shapes.size >= maxShapes) {
    shapes.clear()
  }
  shapesOf.set(db, shapes)
  return shapes
}

const isInTransaction = ({ db }: Payload): boolean =>
  (db as { currentTransaction?: () => unknown }).currentTransaction?.() !== undefined

/**
 * Answers what the adapter's own `find` would, without a request: its query is written once a shape, by itself, and
 * kept as a prepared statement of SQLite; its rows become documents by a reading made once from the fields.
 *
 * Any other database, a query of which a value takes part in the writing, and one that runs under a transaction, whose
 * writes it must see, is asked the adapter.
 */
export const preparedFind = async <Document extends { id: string }>(
  payload: Payload,
  query: Find,
): Promise<Found<Document>> => {
  const reader = isInTransaction(payload) ? undefined : sqliteReaderOf(payload)
  const shape = reader && shapeOf(query)

  if (shape) {
    const { key, slots } = shape
    const shapes = shapesIn(payload)
    const known = shapes.get(key) ?? compile(payload, reader, query, slots).catch(() => undefined)

    shapes.set(key, known)
    const run = await known

    if (run) {
      const { limit, page = 1 } = query
      return run(
        slots.map(({ value }) => value),
        (page - 1) * limit,
      ) as Found<Document>
    }
  }
  return payload.db.find<Document>(query)
}
