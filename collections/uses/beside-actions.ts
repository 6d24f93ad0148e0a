import type { CollectionConfig } from 'payload'

type Edit = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>

/** Puts « Utilisé dans » beside the actions of a collection, the trash among them. */
export const usesBesideActions = (collection: string): Edit => ({
  beforeDocumentControls: [
    { path: '/collections/uses/uses-notice.tsx#UsesNotice', serverProps: { collection } },
  ],
})
