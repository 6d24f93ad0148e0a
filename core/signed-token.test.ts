import { afterEach, describe, expect, it, vi } from 'vitest'
import { setClock } from './clock.ts'

vi.stubEnv('PAYLOAD_SECRET', 'a secret of this test')
const { readToken, signToken } = await import('./signed-token.ts')

const tomorrow = new Date('2026-05-02T10:00:00Z')

describe('a signed token', () => {
  afterEach(() => {
    setClock()
  })

  it('gives back its value until it expires', () => {
    setClock(new Date('2026-05-01T10:00:00Z'))
    const token = signToken({ expiresAt: tomorrow, purpose: 'preview', value: { id: 'a' } })

    expect(readToken('preview', token)).toMatchObject({ id: 'a' })

    setClock(new Date('2026-05-02T10:00:01Z'))
    expect(readToken('preview', token)).toBeUndefined()
  })

  it('is worth nothing for another purpose, or altered, or made up', () => {
    setClock(new Date('2026-05-01T10:00:00Z'))
    const token = signToken({ expiresAt: tomorrow, purpose: 'preview', value: { id: 'a' } })
    const [, signature = ''] = token.split('.')
    const forged = Buffer.from(JSON.stringify({ exp: tomorrow.getTime(), id: 'b' })).toString('base64url')

    expect(readToken('unsubscribe', token)).toBeUndefined()
    expect(readToken('preview', `${forged}.${signature}`)).toBeUndefined()
    expect(readToken('preview', 'nonsense')).toBeUndefined()
    expect(readToken('preview', '')).toBeUndefined()
  })
})
