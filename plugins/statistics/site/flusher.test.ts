import { describe, expect, it } from 'vitest'
import { withDefaults } from '../options.ts'
import { startFlusher } from './flusher.ts'
import { createPageCounter } from './page-counter.ts'
import { buildRequest, buildSite } from './testing.ts'
import type { Batch, WriteBatch } from './write-batch.ts'

const start = (write: WriteBatch) => {
  const counter = createPageCounter(withDefaults({}))
  const failures: number[] = []
  const flusher = startFlusher({
    counter,
    everySeconds: 3600,
    onFailure: ({ count }) => failures.push(count),
    write,
  })
  const read = (siteId = 'site-1') => {
    counter.count({ path: '/', request: buildRequest(), site: buildSite({ id: siteId }) })
  }

  return { failures, flusher, read }
}

/** A database that is down until told otherwise. */
const createDatabase = () => {
  const written: Batch[] = []
  const tried: string[] = []
  const state = { isDown: false }
  const write: WriteBatch = (batch) => {
    tried.push(batch.id)
    if (state.isDown) {
      return Promise.reject(new Error('down'))
    }
    written.push(batch)
    return Promise.resolve()
  }

  return { state, tried, write, written }
}

describe('the flusher', () => {
  it('writes nothing when nobody came', async () => {
    const database = createDatabase()
    const { flusher } = start(database.write)

    await flusher.flush()

    expect(database.tried).toEqual([])
  })

  it('keeps what could not be written, under the same id, and what comes meanwhile', async () => {
    const database = createDatabase()
    const { failures, flusher, read } = start(database.write)

    database.state.isDown = true
    read()
    await flusher.flush()
    read()
    await flusher.flush()
    database.state.isDown = false
    await flusher.flush()
    await flusher.flush()

    expect(failures).toEqual([1, 1])
    expect(new Set(database.tried.slice(0, 3)).size).toBe(1)
    expect(database.written.map(({ pageViews }) => pageViews)).toEqual([1, 1])
  })

  it('writes the other sites when one cannot be written', async () => {
    const written: string[] = []
    const { flusher, read } = start(({ siteId }) =>
      siteId === 'site-1' ? Promise.reject(new Error('gone')) : Promise.resolve(void written.push(siteId)),
    )

    read('site-1')
    read('site-2')
    await flusher.flush()

    expect(written).toEqual(['site-2'])
  })

  it('writes once when asked twice at the same time', async () => {
    const database = createDatabase()
    const { flusher, read } = start(database.write)

    read()
    await Promise.all([flusher.flush(), flusher.flush()])

    expect(database.written).toHaveLength(1)
  })

  it('writes everything when it stops, even what waited behind a failure', async () => {
    const database = createDatabase()
    const { flusher, read } = start(database.write)

    database.state.isDown = true
    read()
    await flusher.flush()
    read()
    database.state.isDown = false
    await flusher.stop()

    expect(database.written.reduce((sum, { pageViews }) => sum + pageViews, 0)).toBe(2)
  })
})
