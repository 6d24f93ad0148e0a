import { describe, expect, it } from 'vitest'
import { withReadableIds } from './mongo-values.ts'

const known = '6b053192a2f6bcaa6e381f25'
const uuid = '00000000-0000-4000-8000-000000000000'

describe('what is no id of MongoDB', () => {
  it('is left out of a list of ids, however deep', () => {
    const where = { and: [{ or: [{ id: { in: [known, uuid, ''] } }] }, { id: { not_in: [uuid] } }] }

    const readable = withReadableIds(where)

    expect(readable).toEqual({ and: [{ or: [{ id: { in: [known] } }] }, { id: { not_in: [] } }] })
  })

  it('is not what an address calls true', () => {
    const readable = withReadableIds({ or: [{ id: { exists: 'true' } }, { id: { exists: 'false' } }] })

    expect(readable).toEqual({ or: [{ id: { exists: true } }, { id: { exists: false } }] })
  })

  it.each([
    ['a single id', { id: { equals: uuid } }],
    ['another field', { slug: { in: ['a', uuid] } }],
    ['a date', { updatedAt: { less_than: '2026-01-01' } }],
  ])('changes nothing of %s', (_name, where) => {
    const readable = withReadableIds(where)

    expect(readable).toEqual(where)
  })
})
