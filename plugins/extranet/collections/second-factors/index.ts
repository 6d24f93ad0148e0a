import type { CollectionConfig, Field } from 'payload'
import { nobody, nobodyField, platformWide, type CollectionAccess } from '#tenants/access.ts'
import { hiddenUnlessOperator } from '#tenants/users/is-operator.ts'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'

const access: CollectionAccess = {
  create: nobody,
  delete: platformWide('operate'),
  read: platformWide('operate'),
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}

/** What proves something about the person: read by no one, whatever their role. */
const secret = (field: Field): Field =>
  ({ ...field, access: { read: nobodyField }, admin: { hidden: true } }) as Field

/**
 * The second factor of an account: one row each, encrypted secret, hashed recovery codes. An operator deletes the row
 * of someone who lost both telephone and codes, and can do nothing else with it.
 */
export const SecondFactors: CollectionConfig = {
  access,
  admin: {
    ...adminGroup,
    defaultColumns: ['email', 'confirmedAt'],
    hidden: hiddenUnlessOperator,
    useAsTitle: 'email',
  },
  disableDuplicate: true,
  fields: [
    { label: label('email'), name: 'email', required: true, type: 'text' },
    { label: label('confirmedAt'), name: 'confirmedAt', type: 'date' },
    secret({ index: true, name: 'userId', required: true, type: 'text', unique: true }),
    secret({ name: 'secret', required: true, type: 'text' }),
    secret({ name: 'lastCounter', type: 'number' }),
    secret({ defaultValue: 0, name: 'failures', required: true, type: 'number' }),
    secret({ name: 'lockedUntil', type: 'date' }),
    // JSON, and not a list of texts: rows of another table are not changed with theirs in one step
    secret({
      name: 'recoveryHashes',
      type: 'json',
      typescriptSchema: [() => ({ items: { type: 'string' }, type: 'array' })],
    }),
  ],
  labels: { plural: label('secondFactors'), singular: label('secondFactor') },
  lockDocuments: false,
  slug: extranetSlugs.secondFactors,
  versions: false,
}
