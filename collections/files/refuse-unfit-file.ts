import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { collectionErrors } from '../errors.ts'
import {
  documentTypes,
  extensionOf,
  imageTypes,
  maxMegapixels,
  type AcceptedTypes,
} from './accepted-types.ts'
import { refuseFullDisk } from './refuse-full-disk.ts'

/** Old Office files share one container, whose content cannot be told by its first bytes. */
const compoundFile = 'application/x-cfb'

/** Text has no signature: it is refused when it holds what text never holds. */
const isText = (content: Buffer): boolean => !content.subarray(0, 64 * 1024).includes(0)

const hasAnnouncedType = async (content: Buffer, announced: string): Promise<boolean> => {
  const found = await fileTypeFromBuffer(content)

  if (announced === documentTypes.csv) {
    return found === undefined && isText(content)
  }
  return found?.mime === announced || (found?.mime === compoundFile && /msword|ms-/.test(announced))
}

const refuseUnreadablePicture = async (content: Buffer): Promise<void> => {
  const { height, width } = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw collectionErrors.fileCorrupt({}, cause)
    })
  const megapixels = (height * width) / 1_000_000

  if (megapixels > maxMegapixels) {
    throw collectionErrors.fileTooManyPixels({ maxMegapixels, megapixels: Math.ceil(megapixels) })
  }
  // decodes every pixel, small: a truncated file fails here and not halfway through the sizes
  await sharp(content, { failOn: 'error' })
    .resize(8, 8)
    .toBuffer()
    .catch((cause: unknown) => {
      throw collectionErrors.fileCorrupt({}, cause)
    })
}

/**
 * Refuses a file whose type is not accepted, that is not what its name says, that does not open, or that would fill
 * the memory once open.
 */
export const refuseUnfitContent = async (
  accepted: AcceptedTypes,
  content: Buffer,
  name: string,
): Promise<void> => {
  const announced = accepted[extensionOf(name)]

  if (announced === undefined) {
    throw collectionErrors.fileTypeRefused({ accepted: Object.keys(accepted).join(', ') })
  }
  if (!(await hasAnnouncedType(content, announced))) {
    throw collectionErrors.fileDisguised({ announced: extensionOf(name).toUpperCase() })
  }
  if (Object.values<string>(imageTypes).includes(announced)) {
    await refuseUnreadablePicture(content)
  }
}

/** The reads that an upload makes under its own request pass here too: its file is checked once. */
const checkedFiles = new WeakSet<object>()

/**
 * Refuses, before anything is stored, a file whose type is not accepted, that is not what its name says, that does
 * not open, or that would fill the memory once open or the disk. An SVG can hold a script: it is no accepted type.
 */
export const refuseUnfitFile =
  (accepted: AcceptedTypes): CollectionBeforeOperationHook =>
  async ({ args, req }) => {
    if (!req.file || checkedFiles.has(req.file)) {
      return args
    }
    await refuseUnfitContent(accepted, req.file.data, req.file.name)
    await refuseFullDisk(req.file.size)
    checkedFiles.add(req.file)
    return args
  }
