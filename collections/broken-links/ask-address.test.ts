import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { createSafeFetch, type SafeFetch } from '#core/safe-fetch.ts'
import { createAsker, type Asker } from './ask-address.ts'

const later = new Date('2099-01-01')
const anywhere = createSafeFetch({ isAllowed: () => true, timeoutMs: 500 })
const open = new Set<Server>()

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1')

  await once(server, 'listening')
  open.add(server)
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

const closeAll = (): void => {
  open.forEach((server) => {
    server.closeAllConnections()
    server.close()
  })
  open.clear()
}

const answering =
  (status: number, headOnly = status): RequestListener =>
  ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? headOnly : status).end()
  }

const askerOf = (fetch: SafeFetch = anywhere, deadline = later): Asker => createAsker(fetch, deadline)

afterEach(() => {
  closeAll()
  setClock()
})

describe('an address outside', () => {
  it.each([
    ['that answers is fine', answering(200), 'fine'],
    ['that refuses robots is fine', answering(403), 'fine'],
    ['that knows no HEAD is asked by GET', answering(200, 405), 'fine'],
    ['that lies about HEAD is asked by GET', answering(200, 404), 'fine'],
    ['that is not found is gone', answering(404), 'gone'],
    ['that is removed is gone', answering(410), 'gone'],
    ['whose server errs is failing', answering(503), 'failing'],
    ['whose server says nothing is unreachable', () => undefined, 'unreachable'],
    [
      'that leads round in circles is unreachable',
      (_request, response) => void response.writeHead(302, { Location: '/' }).end(),
      'unreachable',
    ],
  ] satisfies [string, RequestListener, string][])('%s', async (_what, listener, verdict) => {
    const origin = await serve(listener)

    expect(await askerOf().ask(`${origin}/page`)).toBe(verdict)
  })

  it('is unreachable where nothing listens, and private inside a network', async () => {
    const origin = await serve(answering(200))
    closeAll()

    expect(await askerOf().ask(origin)).toBe('unreachable')
    expect(await askerOf(createSafeFetch()).ask('http://192.168.1.1/')).toBe('private')
  })

  it.each(['https://', 'https://a b/', 'http://[::/'])('« %s » is unreachable', async (address) => {
    expect(await askerOf().ask(address)).toBe('unreachable')
  })
})

describe('the manners of the night', () => {
  let visits: string[]
  let atOnce: number
  let mostAtOnce: number

  const counting: RequestListener = (request, response) => {
    visits.push(`${request.method ?? ''} ${request.url ?? ''}`)
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    setImmediate(() => {
      atOnce -= 1
      response.end()
    })
  }

  beforeEach(() => {
    visits = []
    atOnce = 0
    mostAtOnce = 0
  })

  it('are to ask a server one address at a time, and each once', async () => {
    const origin = await serve(counting)
    const { ask } = askerOf()

    await Promise.all(['/a', '/b', '/a#milieu', '/c'].map((path) => ask(origin + path)))

    expect(visits).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c'])
    expect(mostAtOnce).toBe(1)
  })

  it('are to say who asks', async () => {
    const names: unknown[] = []
    const origin = await serve(({ headers }, response) => {
      names.push(headers['user-agent'])
      response.end()
    })

    await askerOf().ask(origin)

    expect(names).toEqual([expect.stringMatching(/^Webpublic-liens\/\S+ \(\+https?:\/\/.+\)$/)])
  })

  it('are to leave alone a server that does not answer', async () => {
    const asked = new Set<unknown>()
    const origin = await serve(({ url }) => void asked.add(url))
    const { ask, isConnected } = askerOf()

    const verdicts = await Promise.all(['/a', '/b', '/c'].map((path) => ask(origin + path)))

    expect(verdicts).toEqual(['unreachable', 'unreachable', 'unreachable'])
    expect([...asked]).toEqual(['/a'])
    expect(isConnected()).toBe(false)
  })

  it('are to ask nobody once it is over', async () => {
    const origin = await serve(counting)
    const { ask } = askerOf(anywhere, new Date('2026-11-24T04:00:00Z'))
    setClock(new Date('2026-11-24T04:00:00Z'))

    expect(await ask(origin)).toBe('unknown')
    expect(visits).toEqual([])
  })
})
