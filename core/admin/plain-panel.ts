import type { Plugin } from 'payload'

/** Secretaries write with the panel: no document shows them the tab where developers read its JSON. */
export const plainPanel: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    admin: { ...collection.admin, hideAPIURL: true },
  })),
})
