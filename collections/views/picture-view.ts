import type { Picture } from '#core/theme.ts'

type SizeFile = { filename?: null | string; height?: null | number; width?: null | number }

export type MediaFile = {
  alt?: null | string
  credit?: null | string
  filename?: null | string
  focalX?: null | number
  focalY?: null | number
  height?: null | number
  id: string
  isDecorative?: boolean | null
  sizes?: Partial<Record<string, SizeFile>>
  width?: null | number
}

const sizeFields = { filename: true, width: true } as const

/** What a page prints of a picture: a quarter of what is stored of it. */
export const mediaFields = {
  alt: true,
  credit: true,
  filename: true,
  focalX: true,
  focalY: true,
  height: true,
  isDecorative: true,
  sizes: {
    large: sizeFields,
    largeAvif: sizeFields,
    medium: sizeFields,
    mediumAvif: sizeFields,
    small: sizeFields,
  },
  width: true,
} as const

/** Address of a file of the site: the host names the site, so the site is not in it. */
export const fileHref = (filename: string): string => `/medias/${filename}`

const sourceOf = (sizes: MediaFile['sizes'], names: string[], type: string): Picture['sources'] => {
  const candidates = names
    .map((name) => sizes?.[name])
    .flatMap((file) =>
      file?.filename && file.width ? [`${fileHref(file.filename)} ${String(file.width)}w`] : [],
    )

  return candidates.length > 0 ? [{ srcSet: candidates.join(', '), type }] : []
}

/** A stored picture as themes print it. `undefined` when its file is missing. */
export const pictureView = (media: MediaFile): Picture | undefined => {
  const { filename, height, sizes, width } = media

  if (!filename || !width || !height) {
    return undefined
  }
  return {
    alt: media.isDecorative ? '' : (media.alt ?? ''),
    ...(media.credit ? { credit: media.credit } : {}),
    focalPoint: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    height,
    sources: [
      ...sourceOf(sizes, ['mediumAvif', 'largeAvif'], 'image/avif'),
      ...sourceOf(sizes, ['small', 'medium', 'large'], 'image/webp'),
    ],
    src: fileHref(sizes?.medium?.filename ?? filename),
    width,
  }
}
