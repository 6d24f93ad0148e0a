import type { FlattenedField } from 'payload'
import type { BlockFields } from '#core/field-shape.ts'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { PortableDocument, Row } from './format.ts'
import { mapRows } from './walk.ts'

/** Written again by the installation that receives the document, or meaningless outside of the one that wrote it. */
const ownToInstallation = new Set(['_objectKey', 'prefix', 'tenant', 'thumbnailURL', 'url'])

/** Of a site: its relations, its life and what operators gave it are not content. */
const notContentOfSite = new Set([
  'archiveDigest',
  'archivedOn',
  'closedOn',
  'createdAt',
  'deliveredOn',
  'formerPrefixes',
  'hosts',
  'hostsReleasedOn',
  'id',
  'joinedOn',
  'linksCheckedOn',
  'onlineOn',
  'parent',
  'pathPrefix',
  'purgedOn',
  'quotaMediaMiB',
  'quotaPages',
  'sharesParentMedia',
  'slug',
  'state',
  'suspendedOn',
  'updatedAt',
])

const withoutKeys = (row: Row, keys: Set<string>): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.has(key)))

/** One database keeps what is empty as null, the other not at all. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(withoutEmpty)
  }
  return isRecord(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== null && part !== undefined)
          .map(([key, part]) => [key, withoutEmpty(part)]),
      )
    : value
}

const rowId = new Set(['id'])

const withoutRowId = (row: Row): Row => withoutKeys(row, rowId)

const sizesWithoutAddress = (sizes: unknown): unknown =>
  isRecord(sizes)
    ? Object.fromEntries(
        Object.entries(sizes).map(([name, size]) => [
          name,
          isRecord(size) ? withoutKeys(size, ownToInstallation) : size,
        ]),
      )
    : sizes

/** Accounts are the installation's: whoever receives the document links its own. */
const accountFields = (fields: FlattenedField[]): string[] =>
  fields
    .filter((field) => field.type === 'relationship' && field.relationTo === slugs.users)
    .map(({ name }) => name)

/** A stored row of a collection as an archive keeps it. */
export const portableDocument = (
  fields: FlattenedField[],
  row: Row,
  blocks: BlockFields,
): PortableDocument => {
  const plain = mapRows(fields, JSON.parse(JSON.stringify(row)), withoutRowId, blocks) as PortableDocument
  const own = withoutKeys(plain, new Set([...ownToInstallation, ...accountFields(fields)]))

  return withoutEmpty(
    'sizes' in own ? { ...own, sizes: sizesWithoutAddress(own.sizes) } : own,
  ) as PortableDocument
}

/** The identity, contact, hours and look of a site as an archive keeps them. */
export const portableSite = (fields: FlattenedField[], row: Row, blocks: BlockFields): Row =>
  withoutEmpty(
    withoutKeys(
      mapRows(fields, JSON.parse(JSON.stringify(row)), withoutRowId, blocks) as Row,
      notContentOfSite,
    ),
  ) as Row

/** What an archive may say of a site: the fields of the program, less those that are not its content. */
export const isContentOfSite = (name: string): boolean => !notContentOfSite.has(name)

const twelveBytes = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(12))).toString('hex')

/** Gives rows of arrays and blocks the ids that the database asks for. */
export const withRowIds = (fields: FlattenedField[], document: Row, blocks: BlockFields): Row =>
  mapRows(fields, document, (row) => ({ ...row, id: twelveBytes() }), blocks) as Row

/** Gives a document of files the addresses by which the admin panel reads them. */
export const withAddresses = (collection: string, document: Row): Row => {
  const addressed = (file: Row): Row =>
    typeof file.filename === 'string' ? { ...file, url: `/api/${collection}/file/${file.filename}` } : file

  return isRecord(document.sizes)
    ? {
        ...addressed(document),
        sizes: Object.fromEntries(
          Object.entries(document.sizes).map(([name, size]) => [
            name,
            isRecord(size) ? addressed(size) : size,
          ]),
        ),
      }
    : addressed(document)
}

/** Names of the files of a document: its own, its sizes, those that it replaced. */
export const fileNamesOf = ({ earlierFiles, filename, sizes }: Row): string[] => [
  ...new Set(
    [
      { filename },
      ...Object.values(isRecord(sizes) ? sizes : {}),
      ...(Array.isArray(earlierFiles) ? (earlierFiles as unknown[]) : []),
    ].flatMap((file) => (isRecord(file) && typeof file.filename === 'string' ? [file.filename] : [])),
  ),
]
