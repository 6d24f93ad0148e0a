import { describe, expect, it } from 'vitest'
import { demoSite, installation } from '#tests/support/browser/installation.ts'
import { exchange } from '#tests/support/http-client.ts'

const site = demoSite('dax')

describe('the compiled program', () => {
  // compilers take `decodeURIComponent(x)` for a call without effect when nobody reads its value: it may throw
  it('does what its sources do with an address in Latin-1: not found, in the theme of the site', async () => {
    const { status, text } = await exchange({
      host: site.host,
      method: 'GET',
      path: '/inconnu-%E9',
      port: installation.port,
    })

    expect(status).toBe(404)
    expect(text).toContain('site-header')
  })
})
