import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  FlattenedField,
  SelectType,
} from 'payload'

type Groups = { [name: string]: Groups }

const groupsIn = (fields: FlattenedField[]): Groups =>
  Object.fromEntries(
    fields.flatMap((field) =>
      (field.type === 'group' || field.type === 'tab') && field.name
        ? [[field.name, groupsIn(field.flattenedFields)] as const]
        : [],
    ),
  )

const asksToLeaveOut = (select: SelectType): boolean =>
  Object.values(select).some((value) => (typeof value === 'object' ? asksToLeaveOut(value) : !value))

/** The same columns; of the groups that are not named, nothing. */
export const narrow = (select: SelectType, fields: FlattenedField[]): SelectType =>
  asksToLeaveOut(select) ? select : { ...groupsIn(fields), ...select }

type Find = { collection: string; select?: SelectType }

/**
 * Makes a `select` leave out what it does not name. The adapter reads the lists of every group that it does not
 * name: of a site of which one column was asked, the hours of seven days, a table each.
 */
export const withNarrowSelect = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const fieldsOf = (collection: string): FlattenedField[] =>
      args.payload.collections[collection as CollectionSlug].config.flattenedFields
    const narrowed = <Args extends Find>(asked: Args): Args =>
      asked.select ? { ...asked, select: narrow(asked.select, fieldsOf(asked.collection)) } : asked
    const { find, findOne } = database

    // whoever calls them is their database: what writes a query once calls them on another one
    database.find = function (this: BaseDatabaseAdapter, asked) {
      return find.call(this, narrowed(asked))
    } as typeof find
    database.findOne = function (this: BaseDatabaseAdapter, asked) {
      return findOne.call(this, narrowed(asked))
    } as typeof findOne
    return database
  },
})
