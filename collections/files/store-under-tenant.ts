import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field } from 'payload'
import { idOf } from '#core/references.ts'
import { label } from '../labels.ts'

export const originalNameField: Field = {
  admin: { readOnly: true },
  label: label('originalName'),
  name: 'originalName',
  type: 'text',
}

/** Stores a file under a name that no one can guess and no other file has; its own name is kept in the document. */
export const renameToUuid: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file && req.context.isRenamed !== req.file) {
    const { ext, name } = path.parse(req.file.name)

    req.context.originalName = `${name}${ext}`
    req.file.name = `${crypto.randomUUID()}${ext.toLowerCase()}`
    req.context.isRenamed = req.file
  }
  return args
}

/** Puts the file in the folder of its site: the front reads files from the folder of the site that the host names. */
export const storeUnderTenant: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  ...(typeof req.context.originalName === 'string' && req.file
    ? { originalName: req.context.originalName }
    : {}),
  prefix: idOf(data.tenant) ?? idOf(originalDoc?.tenant),
})
