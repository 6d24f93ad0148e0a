import type { CollectionConfig } from 'payload'
import { env, platformOrigin } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import { any, oneself, platformWide, nobody, type CollectionAccess } from '../access.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { hiddenUnlessOperator, isOperatorField } from './is-operator.ts'
import { lastLoginOnField, recordLogin } from './record-login.ts'
import { removeMemberships } from './remove-memberships.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'

const access: CollectionAccess = {
  create: platformWide('operate'),
  delete: platformWide('govern'),
  read: any(platformWide('operate'), oneself),
  readVersions: nobody,
  unlock: platformWide('operate'),
  update: any(platformWide('govern'), oneself),
}

/** Accounts of agents, élus and integrators. What they may do is in their memberships. */
export const Users: CollectionConfig = {
  access,
  admin: {
    defaultColumns: ['email', 'name', 'updatedAt'],
    group: tenantText('groupPlatform'),
    hidden: hiddenUnlessOperator,
    useAsTitle: 'email',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.publicScheme === 'https' },
    forgotPassword: {
      generateEmailHTML: (args) =>
        `<p>${tenantText('passwordMailBody', { address: `${platformOrigin}/admin/reset/${String(args?.token)}` })}</p>`,
      generateEmailSubject: () => tenantText('passwordMailSubject'),
    },
    lockTime: 15 * 60 * 1000,
    maxLoginAttempts: 5,
    // four hours without a request, renewed while the person works
    tokenExpiration: 4 * 60 * 60,
    useSessions: true,
  },
  disableDuplicate: true,
  fields: [{ label: label('fullName'), name: 'name', type: 'text' }, isOperatorField, lastLoginOnField],
  hooks: {
    afterLogin: [recordLogin],
    beforeDelete: [removeMemberships],
    beforeOperation: [refuseWeakPassword],
  },
  labels: { plural: label('users'), singular: label('user') },
  slug: slugs.users,
  versions: false,
}
