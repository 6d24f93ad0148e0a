import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSafeFetch, isPublicAddress, privateAddress } from './safe-fetch.ts'

const open = new Set<() => void>()

const serve = async (listener: RequestListener, host = '127.0.0.1'): Promise<string> => {
  const server = createServer(listener).listen(0, host)

  await once(server, 'listening')
  open.add(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://${host}:${String((server.address() as AddressInfo).port)}/`
}

afterEach(() => {
  open.forEach((close) => {
    close()
  })
  open.clear()
})

const codeOf = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) =>
      ((error as Error).cause as { code?: string } | undefined)?.code ?? (error as Error).name,
  )

describe('an address', () => {
  it.each(['185.75.143.24', '2001:4b98:dc0:43::1', '::ffff:185.75.143.24'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00::1',
    'fec0::1',
    '3fff::1',
    '64:ff9b:1::1',
    '::7f00:1',
    '::ffff:0:127.0.0.1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '5f00::1',
    '4000::1',
    'localhost',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a safe fetch', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433'])(
    'never reaches %s',
    async (host) => {
      let visits = 0
      const url = await serve((_request, response) => {
        visits += 1
        response.end()
      })

      const code = await codeOf(createSafeFetch()(url.replace('127.0.0.1', host)))

      expect([code, visits]).toEqual([privateAddress, 0])
    },
  )

  it('checks where it is sent to as well', async () => {
    const inside = await serve((_request, response) => response.end('secret'), '127.0.0.2')
    const outside = await serve((_request, response) => response.writeHead(302, { Location: inside }).end())

    const code = await codeOf(createSafeFetch({ isAllowed: (address) => address === '127.0.0.1' })(outside))

    expect(code).toBe(privateAddress)
  })

  it('gives up on who does not answer', async () => {
    const url = await serve(() => undefined)

    const code = await codeOf(createSafeFetch({ isAllowed: () => true, timeoutMs: 50 })(url))

    expect(code).toBe('TimeoutError')
  })

  it('cuts an answer without end', async () => {
    const chunk = Buffer.alloc(1024 * 1024)
    const url = await serve((_request, response) => {
      const pour = (): void => {
        while (response.write(chunk)) {
          // until the socket is full
        }
      }
      response.on('drain', pour)
      pour()
    })
    const answer = await createSafeFetch({ isAllowed: () => true })(url)

    await expect(answer.arrayBuffer()).rejects.toThrow()
  })
})
