import type { Payload } from 'payload'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { mebibyte, quotaOf, type Quota } from '#tenants/quotas.ts'

/** What a site holds: bytes of its files, sizes of pictures and trash included, and pages out of the trash. */
export type Usage = { mediaBytes: number; pages: number }

const fileCollections = [slugs.media, slugs.documents] as const

/** Bytes that a document keeps on disk. Two sizes of a small picture are one file. */
export const storedBytesOf = (doc: unknown): number => {
  if (!isRecord(doc)) {
    return 0
  }
  const files = [doc, ...Object.values(isRecord(doc.sizes) ? doc.sizes : {})].flatMap((file) =>
    isRecord(file) && typeof file.filename === 'string' && typeof file.filesize === 'number'
      ? [[file.filename, file.filesize] as const]
      : [],
  )
  return [...new Map(files).values()].reduce((total, bytes) => total + bytes, 0)
}

/** Adds up what the rows of files say: two columns of each, no file is looked at. */
export const readMediaBytes = async (payload: Payload, tenant: string): Promise<number> => {
  const found = await Promise.all(
    fileCollections.map((collection) =>
      payload.db.find<Record<string, unknown>>({
        collection,
        pagination: false,
        select: { filename: true, filesize: true, ...(collection === slugs.media ? { sizes: true } : {}) },
        where: { tenant: { equals: tenant } },
      }),
    ),
  )
  return found.flatMap(({ docs }) => docs).reduce((total, doc) => total + storedBytesOf(doc), 0)
}

export const countPages = async (payload: Payload, tenant: string): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: slugs.pages,
    overrideAccess: true,
    where: { tenant: { equals: tenant } },
  })
  return totalDocs
}

export const readQuota = async (payload: Payload, tenant: string): Promise<Quota> =>
  quotaOf(
    await payload.findByID({
      collection: slugs.tenants,
      depth: 0,
      id: tenant,
      joins: false,
      overrideAccess: true,
      select: { population: true, quotaMediaMiB: true, quotaPages: true },
    }),
  )

export const quotaBytes = ({ mediaMiB }: Quota): number => mediaMiB * mebibyte
