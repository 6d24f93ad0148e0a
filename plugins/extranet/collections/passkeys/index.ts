import type { CollectionConfig } from 'payload'
import { hiddenUnlessOperator } from '#tenants/users/is-operator.ts'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { secretAccess } from '#tenants/second-factor/secret-access.ts'
import { secretField } from '#tenants/second-factor/secret-field.ts'
import { extranetSlugs } from '../slugs.ts'

/**
 * Passkeys: one row a key, good for one account on the host of one site. The public half only: nothing here opens
 * anything. An operator deletes the key of someone who lost it, and can do nothing else with it.
 */
export const Passkeys: CollectionConfig = {
  access: secretAccess,
  admin: {
    ...adminGroup,
    defaultColumns: ['name', 'email', 'host', 'usedAt'],
    hidden: hiddenUnlessOperator,
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  fields: [
    { label: label('passkeyName'), name: 'name', required: true, type: 'text' },
    { label: label('email'), name: 'email', required: true, type: 'text' },
    { label: label('passkeyHost'), name: 'host', required: true, type: 'text' },
    { index: true, label: label('passkeyUsedAt'), name: 'usedAt', required: true, type: 'date' },
    secretField({ index: true, name: 'userId', required: true, type: 'text' }),
    secretField({ index: true, name: 'credentialId', required: true, type: 'text', unique: true }),
    secretField({ name: 'publicKey', required: true, type: 'text' }),
    secretField({ name: 'counter', required: true, type: 'number' }),
    // when the last challenge it answered was drawn: none drawn before is answered again
    secretField({ name: 'challengedAt', required: true, type: 'number' }),
  ],
  labels: { plural: label('passkeys'), singular: label('passkey') },
  lockDocuments: false,
  slug: extranetSlugs.passkeys,
  versions: false,
}
