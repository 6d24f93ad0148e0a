import type { CollectionConfig } from 'payload'
import { env } from '#core/env.ts'
import { dayField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import {
  any,
  nobody,
  nobodyField,
  oneself,
  platformWide,
  roleHolders,
  type CollectionAccess,
} from '../access.ts'
import { peopleOfOwnSites } from '../memberships/access.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { identityEndpoints } from '../sign-in/endpoints.ts'
import { askNewAddress, guardIdentity, keepSecrets } from './guard-identity.ts'
import { hiddenUnlessOperator, isOperatorField } from './is-operator.ts'
import { removeMemberships } from './remove-memberships.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { endFormerPassword } from './end-former-password.ts'
import { forgetLock } from './forget-lock.ts'
import { readLink, refuseUnproven } from './refuse-unproven.ts'
import { secretFields } from './secret-fields.ts'

const access: CollectionAccess & Pick<NonNullable<CollectionConfig['access']>, 'admin'> = {
  admin: roleHolders,
  create: platformWide('operate'),
  delete: platformWide('govern'),
  read: any(platformWide('operate'), oneself, peopleOfOwnSites),
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
    // Payload’s own lock, by account alone, would let anybody lock anybody out: see check-credentials.ts
    lockTime: 15 * 60 * 1000,
    maxLoginAttempts: 5,
    // four hours without a request, renewed while the person works
    tokenExpiration: 4 * 60 * 60,
    useSessions: true,
  },
  disableDuplicate: true,
  endpoints: identityEndpoints,
  fields: [
    { label: label('fullName'), name: 'name', type: 'text' },
    dayField('lastSignInOn', label('lastSignInOn'), {
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true },
    }),
    isOperatorField,
    ...secretFields,
  ],
  hooks: {
    afterChange: [endFormerPassword],
    beforeChange: [keepSecrets, askNewAddress],
    beforeDelete: [removeMemberships],
    beforeOperation: [refuseWeakPassword, guardIdentity, readLink, forgetLock],
    beforeLogin: [refuseUnproven],
  },
  labels: { plural: label('users'), singular: label('user') },
  slug: slugs.users,
  versions: false,
}
