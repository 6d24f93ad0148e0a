import type { CollectionBeforeOperationHook } from 'payload'

const writes = new Set(['create', 'delete', 'restoreVersion', 'update', 'updateByID', 'updateVersion'])

/**
 * Makes a write answer the whole document, whatever fields who asks wants back: Payload gives the hooks that follow it
 * nothing else than these fields, and the file, the row of the index and the audit would go without the rest.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the same
export const answerWhole: CollectionBeforeOperationHook = ({ args, operation }) =>
  writes.has(operation) && 'select' in args ? { ...args, select: undefined } : args
