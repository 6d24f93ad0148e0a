import { platformOrigin } from '#core/env.ts'
import { tenantErrors } from '../errors.ts'

type Asked = { origin: null | string | undefined; site: null | string | undefined }

/**
 * Refuses what a page of another site sends, whatever its content type: a visitor would be signed in to an account that
 * is not theirs. A program that names no origin is no browser, and is let in.
 *
 * @throws tenantErrors.foreignOrigin
 */
export const refuseForeignOrigin = ({ origin, site }: Asked): void => {
  const isForeign = origin ? origin !== platformOrigin : site === 'cross-site' || site === 'same-site'

  if (isForeign) {
    throw tenantErrors.foreignOrigin()
  }
}
