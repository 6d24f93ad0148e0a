import type { FlattenedField } from 'payload'

/** What one place of a row holds, in the order of the columns: a column, or the rows of a table of its own. */
export type Selected = {
  /** The column, which knows how its values are stored. */
  field: unknown
  isJson: boolean
  selection?: Selected[]
  /** The name under which the schema knows it: that of its field, after those of the groups around it. */
  tsKey: string
}

type Row = unknown[]

/** What a collection keeps in tables beside its own: each value under the path of its field. */
type Beside = {
  references: Map<string, { relationTo: string; value: unknown }[]>
  texts: Map<string, string[]>
}

type Reading = { beside: Beside; path: string; row: Row }

type Write = (document: Record<string, unknown>, reading: Reading) => void

type Column = { index: number; selected: Selected }

type Places = Map<string, Column>

const placesOf = (selection: Selected[]): Places =>
  new Map(selection.map((selected, index) => [selected.tsKey, { index, selected }]))

type Decoder = { mapFromDriverValue: (value: unknown) => unknown }

const decode = ({ field }: Selected, value: unknown): unknown =>
  value === null || value === undefined ? value : (field as Decoder).mapFromDriverValue(value)

const rowsIn = (value: unknown): Row[] =>
  (typeof value === 'string' ? (JSON.parse(value) as Row[] | null) : (value as Row[] | null)) ?? []

const isIsoMoment = (value: string): boolean => value.length === 24 && value.endsWith('Z')

/** As the adapter gives them: dates whole, numbers as numbers. */
const valueOf: Partial<Record<FlattenedField['type'], (value: unknown) => unknown>> = {
  date: (value) => (typeof value === 'string' && !isIsoMoment(value) ? new Date(value).toISOString() : value),
  number: (value) => (typeof value === 'string' ? Number.parseFloat(value) : value),
  point: (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
}

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

const writeColumn =
  (field: FlattenedField, { index, selected }: Column): Write =>
  (document, { row }) => {
    const value = decode(selected, row[index])
    document[field.name] = valueOf[field.type]?.(value) ?? value
  }

/** Choices of a list are rows of one value. */
const writeChoices = ({ name }: FlattenedField, { index, selected }: Column): Write => {
  const value = placesOf(selected.selection ?? []).get('value')?.index ?? 0

  return (document, { row }) => {
    document[name] = rowsIn(row[index]).map((choice) => choice[value])
  }
}

const writeRows = (field: Extract<FlattenedField, { type: 'array' }>, { index, selected }: Column): Write => {
  const places = placesOf(selected.selection ?? [])
  const id = places.get('_uuid') ?? places.get('id')
  const writes = writesOf(field.flattenedFields, places, '')

  return (document, { beside, path, row }) => {
    document[field.name] = rowsIn(row[index]).map((own, rank) => {
      const item: Record<string, unknown> = id ? { id: own[id.index] } : {}
      const reading = { beside, path: `${path}${field.name}.${rank}.`, row: own }

      writes.forEach((write) => {
        write(item, reading)
      })
      return item
    })
  }
}

const writeGroup = (
  field: Extract<FlattenedField, { type: 'group' | 'tab' }> & { name: string },
  places: Places,
  prefix: string,
): Write => {
  const writes = writesOf(field.flattenedFields, places, `${prefix}${field.name}_`)

  return (document, reading) => {
    const group: Record<string, unknown> = {}
    const inside = { ...reading, path: `${reading.path}${field.name}.` }

    writes.forEach((write) => {
      write(group, inside)
    })
    document[field.name] = group
  }
}

type Reference = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** References of several, or to one of several collections, are rows of a table beside. */
const writeReferences = (field: Reference): Write => {
  const isToSeveral = Array.isArray(field.relationTo)

  return (document, { beside, path }) => {
    const found = beside.references.get(path + field.name)

    if (field.hasMany) {
      document[field.name] = (found ?? []).flatMap((reference) =>
        isToSeveral ? [reference] : reference.relationTo === field.relationTo ? [reference.value] : [],
      )
    } else if (found) {
      document[field.name] = found[0]
    }
  }
}

const writeTexts =
  ({ name }: FlattenedField): Write =>
  (document, { beside, path }) => {
    document[name] = beside.texts.get(path + name) ?? []
  }

/** What the adapter reads in a way of its own, and no page reads. */
const isUnknown = (field: FlattenedField): boolean =>
  ('localized' in field && field.localized === true) || (field.type === 'number' && isMany(field))

const writeOf = (field: FlattenedField, places: Places, prefix: string): Write | undefined => {
  if (isUnknown(field) || (field.type === 'join' && places.has(prefix + field.name))) {
    throw new TypeError(`no row is read of ${field.type} ${field.name}`)
  }
  if ((field.type === 'group' || field.type === 'tab') && field.name) {
    return writeGroup(field, places, prefix)
  }
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    (Array.isArray(field.relationTo) || field.hasMany)
  ) {
    return writeReferences(field)
  }
  if (field.type === 'text' && isMany(field)) {
    return writeTexts(field)
  }
  const column = places.get(prefix + field.name)

  if (!column) {
    return undefined
  }
  if (field.type === 'array') {
    return writeRows(field, column)
  }
  return field.type === 'select' && isMany(field) ? writeChoices(field, column) : writeColumn(field, column)
}

const isVirtual = (field: FlattenedField): boolean => 'virtual' in field && Boolean(field.virtual)

const writesOf = (fields: FlattenedField[], places: Places, prefix: string): Write[] =>
  fields.filter((field) => !isVirtual(field)).flatMap((field) => writeOf(field, places, prefix) ?? [])

const group = <Value>(entries: [string, Value][]): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()

  entries.forEach(([path, value]) => {
    const known = groups.get(path)

    if (known) {
      known.push(value)
    } else {
      groups.set(path, [value])
    }
  })
  return groups
}

const nothingBeside: Beside = { references: new Map(), texts: new Map() }

/** One column a collection that may be referred to: the one that is not null names it. */
const readReferences = (column: Column | undefined): ((row: Row) => Beside['references']) => {
  const selection = column?.selected.selection ?? []
  const path = placesOf(selection).get('path')?.index ?? 0
  const targets = selection.flatMap(({ tsKey }, index) =>
    tsKey.endsWith('ID') ? [{ index, relationTo: tsKey.slice(0, -'ID'.length) }] : [],
  )

  return (row) =>
    group(
      rowsIn(column ? row[column.index] : null).flatMap((own) =>
        targets
          .filter(({ index }) => own[index] !== null)
          .slice(0, 1)
          .map(({ index, relationTo }): [string, { relationTo: string; value: unknown }] => [
            String(own[path]),
            { relationTo, value: own[index] },
          ]),
      ),
    )
}

const readTexts = (column: Column | undefined): ((row: Row) => Beside['texts']) => {
  const places = placesOf(column?.selected.selection ?? [])
  const [path, text] = ['path', 'text'].map((name) => places.get(name)?.index ?? 0) as [number, number]

  return (row) =>
    group(
      rowsIn(column ? row[column.index] : null).map((own): [string, string] => [
        String(own[path]),
        own[text] as string,
      ]),
    )
}

/**
 * Makes the documents of a collection out of the rows of one statement, as the adapter would, from its fields: the
 * work is done once a statement and not once a row.
 *
 * @throws TypeError when a field is of a kind that it does not read.
 */
export const createRowMapper = (
  selection: Selected[],
  fields: FlattenedField[],
): ((row: Row) => Record<string, unknown>) => {
  const places = placesOf(selection)
  const id = places.get('id')?.index ?? 0
  const writes = writesOf(fields, places, '')
  const references = places.get('_rels')
  const texts = places.get('_texts')
  const referencesIn = readReferences(references)
  const textsIn = readTexts(texts)

  return (row) => {
    const document: Record<string, unknown> = { id: row[id] }
    const beside =
      references || texts ? { references: referencesIn(row), texts: textsIn(row) } : nothingBeside
    const reading = { beside, path: '', row }

    writes.forEach((write) => {
      write(document, reading)
    })
    return document
  }
}
