import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { stepAside } from '#core/sqlite-transactions.ts'
import { createSharedPace } from '#core/shared-pace.ts'
import { refuseTooMany } from '#tenants/sign-in/refuse-too-many.ts'
import { collectionErrors } from '../errors.ts'
import {
  announcedType,
  compoundFile,
  documentTypes,
  extensionOf,
  imageTypes,
  maxMegapixels,
  partsArchive,
  type AcceptedTypes,
} from './accepted-types.ts'
import { isWholePdf, trimPdf } from './pdf-bounds.ts'
import { refuseFullDisk } from './refuse-full-disk.ts'
import { takesFile } from './takes-file.ts'

/** Files of one person: an album in one go, and no flood. Each is decoded to its last point. */
const uploadPace = createSharedPace({ minutes: 10, most: 300, name: 'upload' })

/** Text has no signature: it is refused when it holds what text never holds. */
const isText = (content: Buffer): boolean => !content.subarray(0, 64 * 1024).includes(0)

/** Whether an archive holds what makes it an Office file: the list of parts of OOXML, or the manifest of OpenDocument. */
const holdsParts = (content: Buffer, announced: string): boolean =>
  (announced.includes('openxmlformats') && content.includes('[Content_Types].xml')) ||
  (announced.includes('opendocument') && content.includes('META-INF/manifest.xml'))

const hasAnnouncedType = async (content: Buffer, announced: string): Promise<boolean> => {
  const found = await fileTypeFromBuffer(content)

  if (announced === documentTypes.csv) {
    return found === undefined && isText(content)
  }
  return (
    found?.mime === announced ||
    (found?.mime === compoundFile && /msword|ms-/.test(announced)) ||
    (found?.mime === partsArchive && holdsParts(content, announced))
  )
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
  const announced = announcedType(accepted, name)

  if (announced === undefined) {
    throw collectionErrors.fileTypeRefused({ accepted: Object.keys(accepted).join(', ') })
  }
  if (!(await hasAnnouncedType(content, announced))) {
    throw collectionErrors.fileDisguised({ announced: extensionOf(name).toUpperCase() })
  }
  if (Object.values<string>(imageTypes).includes(announced)) {
    await refuseUnreadablePicture(content)
  }
  if (announced === documentTypes.pdf && !isWholePdf(content)) {
    throw collectionErrors.fileCorrupt()
  }
}

/**
 * The file as its readers see it, and of the type that its name announces: browsers declare what they like, and what
 * counts is the content, which is checked next.
 */
const normalizeFile = (accepted: AcceptedTypes, file: NonNullable<PayloadRequest['file']>): void => {
  const announced = announcedType(accepted, file.name)

  if (announced === documentTypes.pdf) {
    file.data = trimPdf(file.data)
    file.size = file.data.length
  }
  if (announced !== undefined) {
    file.mimetype = announced
  }
}

/**
 * Refuses, before anything is stored, a file whose type is not accepted, that is not what its name says, that does
 * not open, or that would fill the memory once open or the disk. An SVG can hold a script: it is no accepted type.
 */
export const refuseUnfitFile =
  (accepted: AcceptedTypes): CollectionBeforeOperationHook =>
  async (asked) => {
    const { args, req } = asked

    if (!req.file || !takesFile(asked)) {
      return args
    }
    if (req.user && req.payloadAPI === 'REST') {
      await refuseTooMany(req, uploadPace)
    }
    normalizeFile(accepted, req.file)
    // Payload has begun the write: others need not wait while the picture is read and resized
    await stepAside(req)
    await refuseUnfitContent(accepted, req.file.data, req.file.name)
    await refuseFullDisk(req.file.size)
    return args
  }
