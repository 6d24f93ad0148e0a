import { describe, expect, it } from 'vitest'
import { createStop } from './stop.ts'

const never = (): Promise<void> => new Promise(() => undefined)

/** A program whose parts note that they were stopped. */
const program = () => {
  const done: string[] = []
  const note = (what: string) => (): Promise<void> => {
    done.push(what)
    return Promise.resolve()
  }
  const front = { leave: () => void done.push('says no'), stop: note('front') }

  return { done, parts: { after: note('database'), before: note('jobs'), front } }
}

describe('a stop', () => {
  it('says so first, ends what is being done, then closes the database', async () => {
    const { done, parts } = program()

    await createStop(parts)(0)

    expect(done).toEqual(['says no', 'jobs', 'front', 'database'])
  })

  it('is one, however often it is asked', async () => {
    const { done, parts } = program()
    const stop = createStop(parts)

    await Promise.all([stop(0), stop(0)])

    expect(done).toHaveLength(4)
  })

  it.each(['before', 'after'])('is held back by no database that is frozen: %s', async (part) => {
    const { parts } = program()

    await expect(createStop({ ...parts, [part]: never, longestMs: 20 })(0)).resolves.toBeUndefined()
  })
})
