import { existsSync } from 'node:fs'
import path from 'node:path'
import { env, projectRoot, SettingError } from '#core/env.ts'
import { serverText } from './texts.ts'

/**
 * Next would say it in English, with a stack.
 *
 * @throws SettingError in production, when the admin panel is not compiled.
 */
export const refuseUnbuilt = (): void => {
  if (env.isProduction && !existsSync(path.join(projectRoot, '.next', 'BUILD_ID'))) {
    throw new SettingError(serverText('notBuilt'))
  }
}
