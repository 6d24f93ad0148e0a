import type { CollectionConfig } from 'payload'
import { processesOnly } from './processes-only.ts'
import { slugs } from './slugs.ts'

/**
 * Turns that were taken, shared by every process and kept over a restart. Who they belong to cannot be read from a row:
 * its key is a keyed hash. Nobody reads or writes them but `shared-pace.ts`.
 */
export const Paces: CollectionConfig = {
  access: processesOnly,
  admin: { hidden: true },
  fields: [
    { index: true, name: 'key', required: true, type: 'text', unique: true },
    { name: 'taken', required: true, type: 'number' },
    { index: true, name: 'resetsAt', required: true, type: 'date' },
  ],
  labels: { plural: { fr: 'Cadences' }, singular: { fr: 'Cadence' } },
  lockDocuments: false,
  slug: slugs.paces,
  timestamps: false,
  versions: false,
}
