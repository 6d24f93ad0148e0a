import type { CollectionBeforeOperationHook } from 'payload'

type Asked = Pick<Parameters<CollectionBeforeOperationHook>[0], 'operation' | 'req'>

/** Whether an operation stores the file of its request: the reads that a write makes carry it too. */
export const takesFile = (asked: Asked): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the other operations will be named otherwise, not these
  asked.req.file !== undefined && ['create', 'update'].includes(asked.operation)
