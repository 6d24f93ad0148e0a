import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type * as S3 from '@aws-sdk/client-s3'
import type { S3Settings } from '#core/env.ts'
import type { FileStore } from '#core/file-store.ts'

/** Downloads to slow telephones hold a connection each: those that come after do not wait for one. */
const maxConnections = 500

/** How long the bucket may take to accept a connection, and to begin an answer, in milliseconds. */
const connectionMs = 3000
const answerMs = 15_000

/** Files removed at once: the connections are shared with the visitors. */
const atOnce = 10

type Open = { client: S3.S3Client; s3: typeof S3 }

/** Loaded when it is first used: an installation on disk pays nothing for it. */
const open = async ({ accessKeyId, endpoint, region, secretAccessKey }: S3Settings): Promise<Open> => {
  const s3 = await import('@aws-sdk/client-s3')
  const agent = { keepAlive: true, maxSockets: maxConnections }

  return {
    client: new s3.S3Client({
      credentials: { accessKeyId, secretAccessKey },
      endpoint: endpoint.href,
      // buckets of other hosts than Amazon’s have no host name of their own
      forcePathStyle: true,
      region,
      // sums that servers other than Amazon’s do not all know; the signature covers what is sent
      requestChecksumCalculation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: connectionMs,
        httpAgent: agent,
        httpsAgent: agent,
        requestTimeout: answerMs,
        throwOnRequestTimeout: true,
      },
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
    s3,
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)

const orNothing = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) {
      return undefined
    }
    throw error
  }
}

/** Keeps files in a bucket, below a folder of it. */
export const createS3Store = (settings: S3Settings, folderOfStore: string): FileStore => {
  const Bucket = settings.bucket
  const keyOf = (key: string): string => `${folderOfStore}/${key}`
  let opening: Promise<Open> | undefined
  const use = (): Promise<Open> => (opening ??= open(settings))

  const get = async (key: string, Range?: string): Promise<Readable> => {
    const { client, s3 } = await use()
    const { Body } = await client.send(new s3.GetObjectCommand({ Bucket, Key: keyOf(key), Range }))

    return Body as Readable
  }

  async function* stream(key: string, part?: { end: number; start: number }): AsyncGenerator<Uint8Array> {
    yield* await get(key, part && `bytes=${String(part.start)}-${String(part.end)}`)
  }

  const remove = async (key: string): Promise<void> => {
    const { client, s3 } = await use()
    await client.send(new s3.DeleteObjectCommand({ Bucket, Key: keyOf(key) }))
  }

  async function* list(folder: string): ReturnType<FileStore['list']> {
    const { client, s3 } = await use()
    const Prefix = keyOf(folder === '' ? '' : `${folder}/`)

    for await (const { Contents = [] } of s3.paginateListObjectsV2({ client }, { Bucket, Prefix })) {
      for (const { Key = '', LastModified = new Date(0) } of Contents) {
        yield { key: Key.slice(keyOf('').length), modifiedAt: LastModified }
      }
    }
  }

  return {
    copy: async (from, to) => {
      const { client, s3 } = await use()
      const CopySource = `${Bucket}/${keyOf(from)}`.split('/').map(encodeURIComponent).join('/')

      await client.send(new s3.CopyObjectCommand({ Bucket, CopySource, Key: keyOf(to) }))
    },
    download: async (key, file) => {
      const body = await orNothing(get(key))

      if (!body) {
        return false
      }
      await mkdir(path.dirname(file), { recursive: true })
      try {
        await pipeline(body, createWriteStream(file))
      } catch (error) {
        // half a file is none
        await rm(file, { force: true })
        throw error
      }
      return true
    },
    list,
    locate: async (key) => {
      const { client, s3 } = await use()
      const head = await orNothing(client.send(new s3.HeadObjectCommand({ Bucket, Key: keyOf(key) })))

      return (
        head && {
          bytes: head.ContentLength ?? 0,
          etag: (head.ETag ?? '').replaceAll('"', ''),
          modifiedAt: head.LastModified ?? new Date(0),
          stream: (part) => stream(key, part),
        }
      )
    },
    read: async (key) => {
      const body = await orNothing(get(key))
      return body && Buffer.concat(await body.toArray())
    },
    remove,
    removeFolder: async (folder) => {
      let batch: Promise<void>[] = []

      for await (const { key } of list(folder)) {
        batch.push(remove(key))
        if (batch.length === atOnce) {
          await Promise.all(batch)
          batch = []
        }
      }
      await Promise.all(batch)
    },
    upload: async (file, key) => {
      const { client, s3 } = await use()
      const { size: ContentLength } = await stat(file)

      await client.send(
        new s3.PutObjectCommand({ Body: createReadStream(file), Bucket, ContentLength, Key: keyOf(key) }),
      )
    },
    write: async (key, Body) => {
      const { client, s3 } = await use()
      await client.send(new s3.PutObjectCommand({ Body, Bucket, Key: keyOf(key) }))
    },
  }
}
