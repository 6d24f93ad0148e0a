import path from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Field,
} from 'payload'
import { idOf, isRecord } from '#core/references.ts'
import { label } from '../labels.ts'
import { moveFiles } from './site-files.ts'
import { takesFile } from './takes-file.ts'

export const originalNameField: Field = {
  admin: { readOnly: true },
  label: label('originalName'),
  name: 'originalName',
  type: 'text',
}

/** Stores a file under a name that no one can guess and no other file has; its own name is kept in the document. */
export const renameToUuid: CollectionBeforeOperationHook = (asked) => {
  const { args, req } = asked

  if (req.file && takesFile(asked)) {
    const { base, ext } = path.parse(req.file.name)

    req.context.originalName = base
    req.file.name = `${crypto.randomUUID()}${ext.toLowerCase()}`
  }
  return args
}

/** Keeps the name under which the file was sent: the stored one says nothing. */
export const keepOriginalName: CollectionBeforeChangeHook = ({ data, req }) =>
  typeof req.context.originalName === 'string' && req.file
    ? { ...data, originalName: req.context.originalName }
    : data

/** Names of the file and of its sizes. */
const fileNames = (doc: Record<string, unknown>): string[] =>
  [doc, ...Object.values(isRecord(doc.sizes) ? doc.sizes : {})].flatMap((size) =>
    isRecord(size) && typeof size.filename === 'string' ? [size.filename] : [],
  )

/** When a document changes site, its files leave the folder that the former site's address reads. */
export const carryFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [from, to] = [idOf(previousDoc?.tenant), idOf(doc.tenant)]

  if (from !== undefined && to !== undefined && from !== to && !req.file) {
    await moveFiles(req, { from: previousDoc, names: fileNames(doc), to: doc })
  }
  return doc
}
