import { describe, expect, it } from 'vitest'
import { clientAddressOf, networkOf } from './client-network.ts'

const requestFrom = (remoteAddress: string, forwarded?: string) => ({
  headers: { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
})

describe('networkOf', () => {
  it.each([
    ['192.0.2.77', '192.0.2'],
    ['::ffff:192.0.2.77', '192.0.2'],
    ['192.0.2.77:51234', '192.0.2'],
    ['2001:db8:40:1:2:3:4:5', '2001:db8:40'],
    ['2001:db8::1', '2001:db8:0'],
    ['[2001:db8:40::1]:51234', '2001:db8:40'],
    ['fe80::1%eth0', 'fe80:0:0'],
    ['1::2:3:4:5:6:7', '1:0:2'],
    ['::1', '0:0:0'],
    ['', ''],
  ])('cuts %s to %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('clientAddressOf', () => {
  it('believes no header when no proxy is trusted', () => {
    expect(clientAddressOf(requestFrom('192.0.2.1', '203.0.113.9'), 0)).toBe('192.0.2.1')
  })

  it('believes what the trusted proxies saw, and nothing that stands before', () => {
    const request = requestFrom('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2')

    expect(clientAddressOf(request, 1)).toBe('10.0.0.2')
    expect(clientAddressOf(request, 2)).toBe('203.0.113.9')
  })

  it('falls back to the connection when the header is missing', () => {
    expect(clientAddressOf(requestFrom('10.0.0.1'), 1)).toBe('10.0.0.1')
  })
})
