/** Types of files that may be uploaded, by extension, with the type that browsers are told. */
export const imageTypes = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const

export const documentTypes = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Old Office files share one container, whose content cannot be told by its first bytes. */
export const compoundFile = 'application/x-cfb'

/** Office files are archives of parts; some programs write the parts in an order by which they cannot be told. */
export const partsArchive = 'application/zip'

/** What Payload finds by itself in documents that we accept; our own check is stricter. */
export const documentMimeTypes: string[] = [
  ...new Set(Object.values(documentTypes)),
  compoundFile,
  partsArchive,
]

export type AcceptedTypes = Record<string, string>

export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''

/** The type that a name announces, if it is an accepted one: `a.constructor` announces none. */
export const announcedType = (accepted: AcceptedTypes, name: string): string | undefined => {
  const extension = extensionOf(name)
  return Object.hasOwn(accepted, extension) ? accepted[extension] : undefined
}

/** The type that browsers are told of a file we stored under its extension. */
export const typeOfFile = (name: string): string =>
  announcedType({ ...documentTypes, ...imageTypes }, name) ?? 'application/octet-stream'

/** Largest file, in bytes: what a small commune's connection still sends. */
export const maxFileBytes = 25 * 1024 * 1024

/** Above this a picture is a bomb or a mistake: fifty million points is a 8660 × 5773 photograph. */
export const maxMegapixels = 50
