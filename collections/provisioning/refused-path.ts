import type { AppError } from '#core/errors.ts'
import { tenantText } from '#tenants/labels.ts'
import { provisioningErrors } from './errors.ts'

/** Says why a sub-site cannot be at this address of its parent. */
export const refusedPath = (path: string, problem: Parameters<typeof tenantText>[0]): AppError =>
  provisioningErrors.pathRefused({
    path: path.slice(0, 100),
    // sentences end with a full stop already
    reason: tenantText(problem).replace(/\.$/, ''),
  })
