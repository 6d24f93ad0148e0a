import type { PayloadRequest } from 'payload'

/**
 * The request under which hooks write what follows from a person's act: same transaction, no account, and a context
 * of its own, so that nothing said for this write holds for the next.
 */
export const asSystem = (req: PayloadRequest): Partial<PayloadRequest> => ({
  ...(req.transactionID === undefined ? {} : { transactionID: req.transactionID }),
  context: {},
  i18n: req.i18n,
  payload: req.payload,
  t: req.t,
  user: null,
})
