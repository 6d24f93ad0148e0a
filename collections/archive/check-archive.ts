import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { blockFieldsOf } from '#core/field-shape.ts'
import { slugs } from '#core/slugs.ts'
import { referencesIn } from '#tenants/guard/references.ts'
import { documentTypes, imageTypes, type AcceptedTypes } from '../files/accepted-types.ts'
import { refuseUnfitContent } from '../files/refuse-unfit-file.ts'
import { isAppError } from '#core/errors.ts'
import { checkFields, type Problem } from './check-fields.ts'
import { siteCollections } from './export-site.ts'
import { contentFile, siteFile, uploadFile, type PortableDocument } from './format.ts'
import { archiveText } from './labels.ts'
import { fileNamesOf, isContentOfSite } from './portable.ts'
import type { Archive } from './read-archive.ts'

const nameOf = (document: PortableDocument): string => {
  const name = [document.title, document.alt, document.from, document.text].find(
    (text) => typeof text === 'string' && text !== '',
  )
  return typeof name === 'string' ? name.slice(0, 60) : document.id
}

const line = (file: string, document: PortableDocument | undefined, { field, message }: Problem): string =>
  document
    ? archiveText('problem', { field, file, message, title: nameOf(document) })
    : archiveText('problemOfSite', { field, file, message })

type Ids = Map<string, Set<string>>

/** A document may point to what its own archive holds, and to nothing else: an id of another site least of all. */
const referenceProblems = (
  { fields }: SanitizedCollectionConfig,
  document: PortableDocument,
  ids: Ids,
  payload: Payload,
): Problem[] => [
  ...referencesIn(fields, document, payload.config)
    .filter(({ collection, id }) => !ids.get(collection)?.has(id))
    .map(({ collection, id }) => ({
      field: collection,
      message: archiveText('referenceForeign', { id: id.slice(0, 40) }),
    })),
  // rows of the index and redirects name their document without being a relationship
  ...(typeof document.documentId === 'string' &&
  ![...ids.values()].some((own) => own.has(String(document.documentId)))
    ? [
        {
          field: 'documentId',
          message: archiveText('referenceForeign', { id: document.documentId.slice(0, 40) }),
        },
      ]
    : []),
]

const typesOf = ({ slug }: SanitizedCollectionConfig): AcceptedTypes =>
  slug === slugs.media ? imageTypes : documentTypes

const fileProblems = async (
  collection: SanitizedCollectionConfig,
  document: PortableDocument,
  { folder, manifest }: Archive,
): Promise<Problem[]> => {
  const listed = new Set(manifest.files.map((file) => file.path))
  const problems: Problem[] = []

  for (const name of fileNamesOf(document)) {
    const place = uploadFile(name)

    if (name !== path.basename(name) || name.startsWith('.') || name.includes('\\')) {
      problems.push({ field: 'filename', message: archiveText('pathRefused', { path: name.slice(0, 120) }) })
    } else if (!listed.has(place)) {
      problems.push({ field: 'filename', message: archiveText('fileMissing', { path: place }) })
    } else {
      try {
        await refuseUnfitContent(typesOf(collection), await readFile(path.join(folder, place)), name)
      } catch (error) {
        if (!isAppError(error)) {
          throw error
        }
        problems.push({ field: 'filename', message: archiveText('fileUnfit', { path: place }) })
      }
    }
  }
  return problems
}

const duplicateIds = (archive: Archive): string[] => {
  const seen = new Set<string>()

  return [...archive.documents.values()].flat().flatMap(({ id }) => {
    const isKnown = seen.has(id)
    seen.add(id)
    return isKnown ? [archiveText('idTwice', { id })] : []
  })
}

/** What an archive does not hold, and from what it is made again: the address of a page. */
const madeFrom: Record<string, string[]> = { path: ['parent', 'slug'] }

/** What a site has once only: an address, an old address, its menus. The database would refuse the second one. */
const repeated = ({ indexes, slug }: SanitizedCollectionConfig, documents: PortableDocument[]): string[] =>
  indexes
    .filter(({ fields, unique }) => unique && fields.includes('tenant'))
    .flatMap(({ fields }) => {
      const own = fields.filter((name) => name !== 'tenant').flatMap((name) => madeFrom[name] ?? [name])
      // what is empty is not the same as what is empty elsewhere
      const filled = documents.filter((document) =>
        own.every((name) => name === 'parent' || document[name] !== undefined),
      )
      const groups = Map.groupBy(filled, (document) => JSON.stringify(own.map((name) => document[name])))

      return [...groups.values()]
        .filter((group) => group.length > 1)
        .map((group) =>
          line(contentFile(slug), group[1], {
            field: own.join(', ') || 'tenant',
            message: archiveText('valueTwice'),
          }),
        )
    })

const problemsOfSite = async (archive: Archive, req: PayloadRequest): Promise<string[]> => {
  const { payload } = req
  const fields = payload.collections[slugs.tenants].config.flattenedFields.filter(({ name }) =>
    isContentOfSite(name),
  )
  const problems = await checkFields(fields, archive.site, '', {
    blocks: blockFieldsOf(payload),
    document: archive.site,
    isDraft: false,
    req,
  })
  return problems.map((problem) => line(siteFile, undefined, problem))
}

/** Everything that stands in the way of an import, line by line. Nothing is written. */
export const checkArchive = async (payload: Payload, archive: Archive): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const ids: Ids = new Map(
    [...archive.documents].map(([collection, documents]) => [
      collection,
      new Set(documents.map(({ id }) => id)),
    ]),
  )
  const problems = [...(await problemsOfSite(archive, req)), ...duplicateIds(archive)]
  const known = siteCollections(payload)

  for (const [slug, documents] of archive.documents) {
    const collection = known.find((one) => one.slug === slug)

    if (!collection) {
      problems.push(archiveText('collectionUnknown', { collection: slug }))
      continue
    }
    const fields = collection.flattenedFields.filter(({ name }) => name !== 'tenant')

    problems.push(...repeated(collection, documents))
    for (const document of documents) {
      const found = [
        ...('tenant' in document ? [{ field: 'tenant', message: archiveText('tenantForeign') }] : []),
        ...(
          await checkFields(fields, document, '', {
            blocks: blockFieldsOf(payload),
            document,
            isDraft: document._status === 'draft',
            req,
          })
        ).filter(({ field }) => field !== 'tenant'),
        ...referenceProblems(collection, document, ids, payload),
        ...(await fileProblems(collection, document, archive)),
      ]
      problems.push(...found.map((problem) => line(contentFile(slug), document, problem)))
    }
  }
  return problems
}
