import { env, SettingError } from '#core/env.ts'
import { roleNames, type RoleName } from '../roles.ts'
import { text } from './labels.ts'

const isRole = (name: string): name is RoleName => (roleNames as string[]).includes(name)

/** A role that is misspelt would ask nothing of anybody, in silence. @throws SettingError as the program starts */
const readRoles = (names: readonly string[]): RoleName[] =>
  names.map((name) => {
    if (!isRole(name)) {
      throw new SettingError(text('factorRoleUnknown', { role: name, roles: roleNames.join(', ') }))
    }
    return name
  })

/** Roles whose holders sign in with a second factor. */
export const rolesWithFactor: readonly RoleName[] = readRoles(env.secondFactorRoles)
