import { ask, type Answer } from './server.ts'

/** What one writer was told, and what it asked for when the server died: that may have been written or not. */
export type Told = { acknowledged: number; asked: number; id: string }

export type Writer = {
  /** Writes state number `count` of its document. */
  write: (count: number) => Promise<Answer>
}

export type Api = { port: number; token: string }

export const send = ({ port, token }: Api, method: string, path: string, body: unknown): Promise<Answer> =>
  ask(port, {
    body: JSON.stringify(body),
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    method,
    path,
  })

/** Sends a picture and its document. */
const sendPicture = ({ port, token }: Api, tenant: string, picture: Buffer): Promise<Answer> => {
  const boundary = 'chaos'
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="_payload"',
    '',
    JSON.stringify({ alt: 'Une image', tenant }),
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="photo.png"',
    'Content-Type: image/png',
    '',
    '',
  ].join('\r\n')

  return ask(port, {
    body: Buffer.concat([Buffer.from(head), picture, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { Authorization: `JWT ${token}`, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    method: 'POST',
    path: '/api/media',
  })
}

export const links = (count: number, text: string) =>
  Array.from({ length: count }, () => ({ address: 'https://exemple.fr', text }))

/** How many links state number `count` of the menu has. */
export const footerLength = (count: number): number => 1 + (count % 12)

export const phoneOf = (count: number): string => `05${String(10_000_000 + count).replace(/(\d\d)/g, ' $1')}`

type Documents = { menu: string; moved: string; site: string; toggled: string }

/** Each kind of write of the program, on documents that no other writer touches. */
export const writersOf = (
  api: () => Api,
  { menu, moved, site, toggled }: Documents,
  picture: Buffer,
): Record<'create' | 'menu' | 'move' | 'phone' | 'picture' | 'toggle', Writer> => ({
  create: {
    write: (count) =>
      send(api(), 'POST', '/api/news', {
        _status: 'published',
        blocks: [],
        tenant: site,
        title: `Nouvelle ${String(count)}`,
      }),
  },
  menu: {
    write: (count) =>
      send(api(), 'PATCH', `/api/menus/${menu}`, { footer: links(footerLength(count), String(count)) }),
  },
  move: {
    write: (count) =>
      send(api(), 'PATCH', `/api/news/${moved}`, { _status: 'published', slug: `adresse-${String(count)}` }),
  },
  phone: {
    write: (count) => send(api(), 'PATCH', `/api/tenants/${site}`, { phone: phoneOf(count) }),
  },
  picture: { write: () => sendPicture(api(), site, picture) },
  toggle: {
    write: (count) =>
      send(api(), 'PATCH', `/api/news/${toggled}`, { _status: count % 2 === 0 ? 'published' : 'draft' }),
  },
})
