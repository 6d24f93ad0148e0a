import { describe, expect, it } from 'vitest'
import { cacheKey, createPageCache, type Entry } from './page-cache.ts'
import { prepareAnswer } from './prepared-answer.ts'

const noon = Date.parse('2026-05-01T12:00:00Z')

const entryOf = (body: string, tags: string[], staleAt?: Date): Entry => ({
  answer: prepareAnswer({ body, headers: {}, status: 200 }),
  staleAt,
  tags,
})

const bodyOf = (entry: Entry | undefined): string | undefined => entry?.answer.as('identity').body.toString()

const newCache = () => createPageCache({ maxBytes: 1_000_000 })

/** A promise that the test settles when it chooses. */
const gate = () => Promise.withResolvers<undefined>()

describe('the page cache', () => {
  it('makes an answer once, however many ask at the same time', async () => {
    const cache = newCache()
    const open = gate()
    let made = 0
    const make = async (): Promise<Entry> => {
      made += 1
      await open.promise
      return entryOf('page', ['a'])
    }

    const asked = [cache.remember('k', make), cache.remember('k', make), cache.remember('k', make)]
    open.resolve(undefined)
    const bodies = (await Promise.all(asked)).map(bodyOf)

    expect(bodies).toEqual(['page', 'page', 'page'])
    expect(made).toBe(1)
  })

  it('purges by tag, and only that', async () => {
    const cache = newCache()
    await cache.remember('news', () => Promise.resolve(entryOf('news', ['dax:news'])))
    await cache.remember('agenda', () => Promise.resolve(entryOf('agenda', ['dax:events'])))

    const purged = cache.purge('dax:news')

    expect(purged).toBe(1)
    expect(cache.find('news', noon)).toBeUndefined()
    expect(bodyOf(cache.find('agenda', noon))).toBe('agenda')
  })

  it('never serves an answer after the moment it turns wrong', async () => {
    const cache = newCache()
    await cache.remember('home', () => Promise.resolve(entryOf('open', [], new Date(noon))))

    expect(bodyOf(cache.find('home', noon - 1))).toBe('open')
    expect(cache.find('home', noon)).toBeUndefined()
  })

  it('does not keep what was read before a change made meanwhile', async () => {
    const cache = newCache()
    const open = gate()
    const slow = cache.remember('news', async () => {
      await open.promise
      return entryOf('old', ['dax:news'])
    })

    cache.purge('dax:news')
    const fresh = await cache.remember('news', () => Promise.resolve(entryOf('new', ['dax:news'])))
    open.resolve(undefined)
    await slow

    expect(bodyOf(fresh)).toBe('new')
    expect(bodyOf(cache.find('news', noon))).toBe('new')
  })

  it('keeps nothing of an answer that failed', async () => {
    const cache = newCache()

    await expect(cache.remember('k', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    const retried = await cache.remember('k', () => Promise.resolve(entryOf('up', [])))

    expect(bodyOf(retried)).toBe('up')
  })

  it('stays below its size', async () => {
    const cache = createPageCache({ maxBytes: 10_000 })

    for (let index = 0; index < 50; index += 1) {
      await cache.remember(String(index), () => Promise.resolve(entryOf('x'.repeat(500), ['t'])))
    }
    const { bytes, entries } = cache.size()

    expect(bytes).toBeLessThanOrEqual(10_000)
    // what was dropped to stay small is forgotten under its tags too
    expect(cache.purge('t')).toBe(entries)
    expect(cache.size().entries).toBe(0)
  })

  it('gives two sites two keys for one path', () => {
    expect(cacheKey('dax', '/')).not.toBe(cacheKey('classun', '/'))
  })
})
