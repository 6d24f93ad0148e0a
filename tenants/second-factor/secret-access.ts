import { nobody, platformWide, type CollectionAccess } from '../access.ts'

/** Of what opens an account: made by its owner on the site, removed by an operator when it is lost, written by nobody else. */
export const secretAccess: CollectionAccess = {
  create: nobody,
  delete: platformWide('operate'),
  read: platformWide('operate'),
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}
