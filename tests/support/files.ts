import { crc32, deflateSync } from 'node:zlib'

export type TestFile = { content: Buffer; name: string; type: string }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)

  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13)

  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  // eight bits, red green blue
  data.set([8, 2], 8)
  return chunk('IHDR', data)
}

/** A plain picture of one colour, small on disk. */
export const png = ({ height = 30, name = 'photo.png', width = 40 } = {}): TestFile => {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 120)])
  const pixels = Buffer.concat(Array.from({ length: height }, () => row))

  return {
    content: Buffer.concat([
      signature,
      header(width, height),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
    name,
    type: 'image/png',
  }
}

/** A picture that says it has 900 million points and is a few bytes long. */
export const pictureBomb = (): TestFile => ({
  content: Buffer.concat([
    signature,
    header(30_000, 30_000),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]),
  name: 'bombe.png',
  type: 'image/png',
})

/** The smallest PDF that names its pages. */
export const pdf = ({ name = 'compte-rendu.pdf', text = 'Bonjour' } = {}): TestFile => ({
  content: Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${text}\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
  ),
  name,
  type: 'application/pdf',
})

/** A form with its JSON part and its file, as the admin sends it. */
export const multipart = (data: object, file: TestFile): { body: Buffer; type: string } => {
  const boundary = 'webpublic-test-boundary'
  const part = (head: string, content: Buffer | string): Buffer =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ])

  return {
    body: Buffer.concat([
      part('name="_payload"', JSON.stringify(data)),
      part(`name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}`, file.content),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
    type: `multipart/form-data; boundary=${boundary}`,
  }
}
