import type { CollectionConfig, Plugin } from 'payload'
import { slugs } from '#core/slugs.ts'
import { importScreen, operationsScreen } from './admin/paths.ts'
import { closeSiteEndpoint } from './endpoints/close-site.ts'
import { duplicateSiteEndpoint } from './endpoints/duplicate-site.ts'
import { exportSiteEndpoint } from './endpoints/export-site.ts'
import { importSiteEndpoint, sendArchiveEndpoint } from './endpoints/import-site.ts'

const screens = '/collections/archive/admin'

const withLinks = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeListTable: [...(admin?.components?.beforeListTable ?? []), `${screens}/links.tsx#ImportLink`],
    edit: {
      ...admin?.components?.edit,
      beforeDocumentControls: [
        ...(admin?.components?.edit?.beforeDocumentControls ?? []),
        `${screens}/links.tsx#OperationsLink`,
      ],
    },
  },
})

/** A whole site taken out, copied, brought in: two screens for operators, and what their forms do. */
export const siteArchives: Plugin = (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        importSite: { Component: `${screens}/import-view.tsx#ImportView`, path: importScreen },
        operations: { Component: `${screens}/operations-view.tsx#OperationsView`, path: operationsScreen },
      },
    },
  },
  collections: config.collections?.map((collection) =>
    collection.slug === slugs.tenants
      ? {
          ...collection,
          admin: withLinks(collection.admin),
          endpoints: [...(collection.endpoints || []), exportSiteEndpoint],
        }
      : collection,
  ),
  endpoints: [
    ...(config.endpoints ?? []),
    closeSiteEndpoint,
    duplicateSiteEndpoint,
    sendArchiveEndpoint,
    importSiteEndpoint,
  ],
})
