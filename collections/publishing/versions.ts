import type { CollectionConfig } from 'payload'

/**
 * Drafts of what is online, kept as one writes, with publication and withdrawal at a chosen hour. Autosave rewrites
 * one version: it does not flood the history.
 */
export const drafts: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } },
  maxPerDoc: 50,
}
