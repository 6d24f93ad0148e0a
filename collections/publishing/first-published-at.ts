import type { CollectionBeforeChangeHook, Field } from 'payload'
import { now } from '#core/clock.ts'

/** The moment a document first went online. Its address is settled from then on. */
export const firstPublishedAtField: Field = {
  admin: { hidden: true },
  // a copy has not been online
  hooks: { beforeDuplicate: [() => null] },
  name: 'firstPublishedAt',
  type: 'date',
}

export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data._status === 'published' && !originalDoc?.firstPublishedAt
    ? { ...data, firstPublishedAt: data.firstPublishedAt ?? now().toISOString() }
    : data
