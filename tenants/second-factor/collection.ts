import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { hiddenUnlessOperator } from '../users/is-operator.ts'
import { secretAccess } from './secret-access.ts'
import { secretField } from './secret-field.ts'

/**
 * The second factor of an account: one row each, encrypted secret, hashed recovery codes. An operator deletes the row
 * of someone who lost both telephone and codes, and can do nothing else with it.
 */
export const SecondFactors: CollectionConfig = {
  access: secretAccess,
  admin: {
    defaultColumns: ['email', 'confirmedAt'],
    group: tenantText('groupPlatform'),
    hidden: hiddenUnlessOperator,
    useAsTitle: 'email',
  },
  disableDuplicate: true,
  fields: [
    { label: label('email'), name: 'email', required: true, type: 'text' },
    { label: label('confirmedAt'), name: 'confirmedAt', type: 'date' },
    secretField({ index: true, name: 'userId', required: true, type: 'text', unique: true }),
    secretField({ name: 'secret', required: true, type: 'text' }),
    secretField({ name: 'lastCounter', type: 'number' }),
    secretField({ defaultValue: 0, name: 'failures', required: true, type: 'number' }),
    secretField({ name: 'lockedUntil', type: 'date' }),
    // JSON, and not a list of texts: rows of another table are not changed with theirs in one step
    secretField({
      name: 'recoveryHashes',
      type: 'json',
      typescriptSchema: [() => ({ items: { type: 'string' }, type: 'array' })],
    }),
  ],
  labels: { plural: label('secondFactors'), singular: label('secondFactor') },
  lockDocuments: false,
  slug: slugs.secondFactors,
  versions: false,
}
