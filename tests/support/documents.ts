import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { call, sendFile, type Actor, type Reply } from './call.ts'
import type { Data } from './fill-fields.ts'
import { fillFields } from './fill-fields.ts'
import { pdf, png, type TestFile } from './files.ts'
import { platform } from './platform.ts'
import { unique } from './unique.ts'

export type TestDocument = Data & { id: string }

/** What a rule between fields asks, and no single field says. */
const particulars: Record<string, () => Data> = {
  [slugs.media]: () => ({ alt: unique('Une image') }),
}

const collectionOf = (payload: Payload, slug: string): SanitizedCollectionConfig =>
  payload.collections[slug as CollectionSlug].config

/** A file that the collection takes, when it keeps files. */
export const fileFor = (collection: Pick<SanitizedCollectionConfig, 'upload'>): TestFile | undefined => {
  // Payload's type forgets the collections that keep no file
  const upload = collection.upload as SanitizedCollectionConfig['upload'] | undefined

  if (!upload) {
    return undefined
  }
  return upload.mimeTypes?.includes('image/png') ? png() : pdf({ text: unique('texte') })
}

/** Required fields of a collection of a site, filled; documents it must point to are made on the same site. */
export const dataFor = async (slug: string, tenant: { id: string }, overrides: Data = {}): Promise<Data> => {
  const { payload } = await platform()
  const { fields } = collectionOf(payload, slug)
  const filled = await fillFields(
    fields.filter((field) => !('name' in field) || field.name !== 'tenant'),
    { config: payload.config, link: async (target) => (await buildDocument(target, tenant)).id },
  )

  return { ...filled, ...particulars[slug]?.(), tenant: tenant.id, ...overrides }
}

/** Writes a document of a site as the system does, without anybody's rights. */
export const buildDocument = async (
  slug: string,
  tenant: { id: string },
  overrides: Data = {},
): Promise<TestDocument> => {
  const { payload } = await platform()
  const file = fileFor(collectionOf(payload, slug))
  const data = await dataFor(slug, tenant, overrides)

  return (await payload.create({
    collection: slug as CollectionSlug,
    data: data as never,
    depth: 0,
    ...(data._status === 'draft' ? { draft: true as never } : {}),
    ...(file && {
      file: { data: file.content, mimetype: file.type, name: file.name, size: file.content.length },
    }),
    overrideAccess: true,
  })) as unknown as TestDocument
}

/** Sends a document over HTTP, with a file when its collection keeps files. */
export const sendDocument = (
  { config }: { config: SanitizedCollectionConfig },
  method: string,
  path: string,
  data: Data,
  actor: Actor,
): Promise<Reply> => {
  const file = fileFor(config)
  return file ? sendFile(method, path, data, file, actor) : call(method, path, data, actor)
}
