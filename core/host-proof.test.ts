import { afterEach, describe, expect, it, vi } from 'vitest'
import { now, setClock } from './clock.ts'

vi.stubEnv('PAYLOAD_SECRET', 'a secret of this test')
const { askProof, isProof, proofAt } = await import('./host-proof.ts')

const host = 'www.exemple.fr'

describe('the proof that a host leads here', () => {
  afterEach(() => {
    setClock()
  })

  it('is given for the question that was asked, and for its host', () => {
    const [asked, other] = [askProof(), askProof()]

    const answer = proofAt(host, asked.path) ?? ''

    expect(isProof(answer, { challenge: asked.challenge, host })).toBe(true)
    expect(isProof(answer, { challenge: other.challenge, host })).toBe(false)
    expect(isProof(answer, { challenge: asked.challenge, host: 'autre.exemple.fr' })).toBe(false)
  })

  it.each(['', 'ok', '<html></html>', 'a.b'])('is not what another server says: « %s »', (answer) => {
    expect(isProof(answer, { challenge: askProof().challenge, host })).toBe(false)
  })

  it.each(['/', '/.well-known/webpublic-', '/.well-known/webpublic-abc', '/.well-known/security.txt'])(
    'is not at %s',
    (path) => {
      expect(proofAt(host, path)).toBeUndefined()
    },
  )

  it('is worth nothing later', () => {
    setClock(new Date('2026-05-01T10:00:00Z'))
    const { challenge, path } = askProof()
    const answer = proofAt(host, path) ?? ''

    setClock(new Date(now().getTime() + 61_000))

    expect(isProof(answer, { challenge, host })).toBe(false)
  })
})
