import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { filesFolder } from '#collections/files/disk-store.ts'
import { pictureSizes } from '#collections/media/index.ts'
import { dataFolder } from '#core/env.ts'

type StoredFile = { filename: string; filesize: number; height: number; mimeType: string; width: number }

/** What a drawing becomes: the file of the document and those of its sizes, as Payload records them. */
export type StoredPicture = StoredFile & { sizes: Record<string, StoredFile & { url: null }> }

const picturesFolder = path.join(dataFolder, 'demo', 'pictures')

/** Flat shapes weigh little in WebP at any effort: the quick one, and no AVIF, keep the seed short. */
const webp = { effort: 1, quality: 80 } as const

const rasterise = async (svg: string, name: string, width?: number): Promise<StoredFile> => {
  const image = sharp(Buffer.from(svg))
  const { data, info } = await (width ? image.resize({ width, withoutEnlargement: true }) : image)
    .webp(webp)
    .toBuffer({ resolveWithObject: true })
  const filename = `${name}.webp`

  await writeFile(path.join(picturesFolder, filename), data)
  return { filename, filesize: info.size, height: info.height, mimeType: 'image/webp', width: info.width }
}

const drawAndSave = async (name: string, svg: string): Promise<StoredPicture> => {
  const wanted = pictureSizes.filter(
    ({ formatOptions, name: size }) => formatOptions?.format === 'webp' && size !== 'large',
  )
  const sizes = await Promise.all(
    wanted.map(
      async ({ name: size, width }) =>
        [size, { ...(await rasterise(svg, `${name}-${size}`, width)), url: null }] as const,
    ),
  )
  return { ...(await rasterise(svg, name)), sizes: Object.fromEntries(sizes) }
}

const drawAndRecord = async (svg: string): Promise<StoredPicture> => {
  const name = createHash('sha256').update(svg).digest('hex').slice(0, 32)
  const record = path.join(picturesFolder, `${name}.json`)

  if (existsSync(record)) {
    return JSON.parse(await readFile(record, 'utf8')) as StoredPicture
  }
  await mkdir(picturesFolder, { recursive: true })
  const picture = await drawAndSave(name, svg)

  // under its name once it is whole: whoever finds it believes it
  await writeFile(`${record}.part`, JSON.stringify(picture))
  await rename(`${record}.part`, record)
  return picture
}

const drawn = new Map<string, Promise<StoredPicture>>()

/**
 * Rasterises a drawing through sharp into every size, once for all the sites that show it, and keeps the result on
 * disk: a second seed finds it there.
 */
export const rasterised = ({ draw, key }: { draw: () => string; key: string }): Promise<StoredPicture> => {
  const picture = drawn.get(key) ?? drawAndRecord(draw())

  drawn.set(key, picture)
  return picture
}

/** Gives a site its own copy of a drawing. The files are hard links: two hundred sites show it, the disk holds it once. */
export const placePicture = async (picture: StoredPicture, tenant: string): Promise<StoredPicture> => {
  const folder = path.join(filesFolder, tenant)

  await mkdir(folder, { recursive: true })
  await Promise.all(
    [picture, ...Object.values(picture.sizes)].map(async ({ filename }) => {
      const target = path.join(folder, filename)

      if (!existsSync(target)) {
        await link(path.join(picturesFolder, filename), target)
      }
    }),
  )
  return picture
}
