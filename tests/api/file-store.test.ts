import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDiskStore } from '#collections/files/disk-store.ts'
import { createS3Store } from '#collections/files/s3-store.ts'
import type { FileStore, RemoteFile } from '#core/file-store.ts'
import { sendStored, type Keeping } from '#core/send-stored.ts'
import { newFolder } from '#tests/support/program.ts'
import { startS3Server, type S3Server } from '#tests/support/s3-server.ts'
import { unique } from '#tests/support/unique.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

let s3: S3Server

beforeAll(async () => {
  s3 = await startS3Server()
})

afterAll(async () => {
  await s3.close()
})

const stores: [string, () => FileStore][] = [
  ['the disk', () => createDiskStore(newFolder())],
  ['a bucket', () => createS3Store(s3.settings, unique('files'))],
]

const keysOf = async (store: FileStore, folder = ''): Promise<string[]> => {
  const keys: string[] = []

  for await (const { key } of store.list(folder)) {
    keys.push(key)
  }
  return keys.toSorted()
}

describe.each(stores)('files on %s', (_name, open) => {
  it('are read as they were written, byte for byte, and written again', async () => {
    const store = open()
    const all = Buffer.from(Array.from({ length: 70_000 }, (_value, index) => index % 256))

    await store.write('a/photo.png', all)
    const first = await store.read('a/photo.png')
    await store.write('a/photo.png', bytes('autre'))

    expect(first?.equals(all)).toBe(true)
    expect((await store.read('a/photo.png'))?.toString()).toBe('autre')
  })

  it('are listed below their folder only, with their day', async () => {
    const store = open()
    await store.write('a/1.png', bytes('1'))
    await store.write('a/.espace/2.pdf', bytes('2'))
    await store.write('ab/3.png', bytes('3'))

    const days: number[] = []
    for await (const { modifiedAt } of store.list('a')) {
      days.push(modifiedAt.getTime())
    }

    expect(await keysOf(store, 'a')).toEqual(['a/.espace/2.pdf', 'a/1.png'])
    expect(await keysOf(store)).toEqual(['a/.espace/2.pdf', 'a/1.png', 'ab/3.png'])
    expect(days.every((day) => Math.abs(Date.now() - day) < 60_000)).toBe(true)
  })

  it('go one by one, and by folder with what is below, and not their neighbours', async () => {
    const store = open()
    const names = ['a/1', 'a/2', 'a/.espace/3', ...Array.from({ length: 25 }, (_v, i) => `a/m${String(i)}`)]
    await Promise.all([...names, 'ab/4'].map((key) => store.write(key, bytes(key))))

    await store.remove('a/1')
    const left = await keysOf(store, 'a')
    await store.removeFolder('a')

    expect(left).toHaveLength(names.length - 1)
    expect(await keysOf(store)).toEqual(['ab/4'])
  })

  it('that are not there say so, and are removed already', async () => {
    const store = open()

    await store.remove('a/nothing')
    await store.removeFolder('nobody')

    expect(await store.read('a/nothing')).toBeUndefined()
    expect(await store.download('a/nothing', path.join(newFolder(), 'x'))).toBe(false)
    expect(await keysOf(store, 'nobody')).toEqual([])
    await expect(store.copy('a/nothing', 'b/nothing')).rejects.toThrow()
  })

  it('are copied from folder to folder, over what was there, each with a life of its own', async () => {
    const store = open()
    await store.write('a/photo-1.png', bytes('photo'))
    await store.write('b/photo-1.png', bytes('avant'))

    await store.copy('a/photo-1.png', 'b/photo-1.png')
    await store.remove('a/photo-1.png')

    expect((await store.read('b/photo-1.png'))?.toString()).toBe('photo')
    expect(await keysOf(store)).toEqual(['b/photo-1.png'])
  })

  it('come from the disk and go to it, in folders that were not there', async () => {
    const [store, folder] = [open(), newFolder()]
    const source = path.join(folder, 'source')
    writeFileSync(source, 'contenu')

    await store.upload(source, 'a/.espace/document.pdf')
    writeFileSync(source, 'changé')
    const isThere = await store.download('a/.espace/document.pdf', path.join(folder, 'x', 'y'))

    expect(isThere).toBe(true)
    expect(readFileSync(path.join(folder, 'x', 'y'), 'utf8')).toBe('contenu')
  })
})

type Answer = { body: string; headers: IncomingHttpHeaders; status: number }

/** Serves a store as the front does, until the test has asked. */
const askAll = async (store: FileStore, keeping: Keeping, asked: Asked[]): Promise<Answer[]> => {
  const app = express()
    .disable('x-powered-by')
    .set('etag', keeping !== 'never')
  app.get('/*key', async (request, response) => {
    response.set('Content-Security-Policy', "default-src 'none'; sandbox")
    const isSent = await sendStored(response, store, { keeping, key: request.params.key.join('/') })
    if (!isSent) {
      response.status(404).end('absent')
    }
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answers: Answer[] = []

  for (const { headers = {}, method = 'GET', path: place = '/a/photo.png' } of asked) {
    const request = get({ agent: false, headers, host: '127.0.0.1', method, path: place, port })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    const body = Buffer.concat(await response.toArray()).toString()
    answers.push({ body, headers: response.headers, status: response.statusCode ?? 0 })
  }
  server.close()
  return answers
}

type Asked = { headers?: Record<string, string>; method?: string; path?: string }

const compared = [
  'accept-ranges',
  'cache-control',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
]

/** What matters of an answer, whatever day its file was written. A 416 says what there is, and nothing more. */
const without = ({ body, headers, status }: Answer) => ({
  body,
  headers:
    status === 416
      ? headers['content-range']
      : [
          ...compared.map((name) => headers[name]),
          headers.etag !== undefined,
          headers['last-modified'] !== undefined,
        ],
  status,
})

const tomorrow = new Date(Date.now() + 86_400_000).toUTCString()

const requests: Asked[] = [
  {},
  { method: 'HEAD' },
  { path: '/a/nothing.png' },
  { path: '/a/tableau.csv' },
  { path: '/a/logo.svg' },
  ...['bytes=0-3', 'bytes=4-', 'bytes=-3', 'bytes=2-999', 'bytes=0-1,4-5', 'pages=1', 'bytes=x'].map(
    (Range) => ({
      headers: { Range },
    }),
  ),
  { headers: { Range: 'bytes=900-' } },
  { headers: { 'If-None-Match': '"other"' } },
  { headers: { 'If-None-Match': '*' } },
  { headers: { 'If-Match': '"other"' } },
  { headers: { 'If-Match': '*' } },
  { headers: { 'If-Modified-Since': tomorrow } },
  { headers: { 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:01 GMT' } },
  { headers: { 'If-Range': '"other"', Range: 'bytes=0-3' } },
]

describe('a file that is sent', () => {
  const fill = async (store: FileStore): Promise<FileStore> => {
    await store.write('a/photo.png', bytes('0123456789'))
    await store.write('a/tableau.csv', bytes('Été;1'))
    await store.write('a/logo.svg', bytes('<svg/>'))
    return store
  }

  // what is never kept has no mark to be asked again by
  it.each([
    ['as asked', requests],
    ['for ever', requests],
    [
      'never',
      requests.filter(({ headers }) => !Object.keys(headers ?? {}).some((name) => /^If-/.test(name))),
    ],
  ] as const)(
    'is answered from a bucket as from the disk, whatever is asked of it: kept %s',
    async (keeping, asked) => {
      const [disk, bucket] = await Promise.all(stores.map(([, open]) => fill(open())))

      const fromDisk = await askAll(disk as FileStore, keeping, [...asked])
      const fromBucket = await askAll(bucket as FileStore, keeping, [...asked])

      expect(fromBucket.map(without)).toEqual(fromDisk.map(without))
    },
  )

  it.each(stores)(
    'is asked again by its mark, and in part while it is the same, on %s',
    async (_name, open) => {
      const store = await fill(open())
      const [first] = await askAll(store, 'for ever', [{}])
      const etag = String(first?.headers.etag)

      const answers = await askAll(store, 'for ever', [
        { headers: { 'If-None-Match': etag } },
        { headers: { 'If-Range': etag, Range: 'bytes=0-3' } },
        { headers: { 'If-Match': etag } },
      ])

      expect(answers.map(({ body, status }) => [status, body])).toEqual([
        [304, ''],
        [206, '0123'],
        [200, '0123456789'],
      ])
    },
  )

  it('passes through the memory as it is taken: ten large files at once stay small', async () => {
    const [size, store] = [24 * 1024 * 1024, createS3Store(s3.settings, unique('files'))]
    await store.write('a/photo.png', Buffer.alloc(size, 7))
    const before = process.memoryUsage().arrayBuffers

    const file = (await store.locate('a/photo.png')) as RemoteFile
    const takers = Array.from({ length: 10 }, () => file.stream()[Symbol.asyncIterator]())
    const first = await Promise.all(takers.map((taker) => taker.next()))
    const held = process.memoryUsage().arrayBuffers - before
    for (const taker of takers) {
      await taker.return?.()
    }

    expect(file.bytes).toBe(size)
    expect(first.map(({ done }) => done)).toEqual(takers.map(() => false))
    expect(held).toBeLessThan(size)
  })
})
