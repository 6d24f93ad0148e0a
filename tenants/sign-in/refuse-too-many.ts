import type { PayloadRequest } from 'payload'
import type { SharedPace } from '#core/shared-pace.ts'
import { tenantErrors } from '../errors.ts'

/** Takes a turn of who asks over the API. @throws tenantErrors.tooManyRequests, with `Retry-After`, beyond the pace. */
export const refuseTooMany = async (req: PayloadRequest, pace: SharedPace): Promise<void> => {
  const waitSeconds = await pace.take(req.payload, String(req.user?.id))

  if (waitSeconds !== undefined) {
    req.responseHeaders = new Headers({ 'Retry-After': String(waitSeconds) })
    throw tenantErrors.tooManyRequests()
  }
}
