import type { CollectionConfig } from 'payload'

const nobody = (): boolean => false

/** The access rules of rows that only the processes of an installation read and write: no person, whatever their role. */
export const processesOnly = {
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
} satisfies CollectionConfig['access']
