import type { CollectionConfig, Plugin } from 'payload'
import { slugs } from '#core/slugs.ts'
import { goLiveRoute } from '#tenants/go-live-path.ts'
import { createSiteRoute } from './admin/paths.ts'
import { createSiteEndpoint } from './endpoints/create-site-endpoint.ts'
import { goLiveEndpoint } from './endpoints/go-live-endpoint.ts'
import { addHostEndpoint, mainHostEndpoint } from './endpoints/host-endpoints.ts'
import { fr } from './i18n/fr.ts'
import { text } from './labels.ts'

const screens = '/collections/provisioning/admin'

const withScreens = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeListTable: [
      ...(admin?.components?.beforeListTable ?? []),
      `${screens}/create-site-link.tsx#CreateSiteLink`,
    ],
    views: {
      ...admin?.components?.views,
      createSite: {
        Component: `${screens}/create-site-view.tsx#CreateSiteView`,
        exact: true,
        path: createSiteRoute,
      },
      edit: {
        ...admin?.components?.views?.edit,
        goLive: {
          Component: `${screens}/go-live-view.tsx#GoLiveView`,
          path: goLiveRoute,
          tab: { href: goLiveRoute, label: text('goLiveTab') },
        },
      } as NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>['edit'],
    },
  },
})

/** Creating a site and putting it online: two screens of the sites, the commands behind them and their words. */
export const provisioning: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === slugs.tenants
      ? {
          ...collection,
          admin: withScreens(collection.admin),
          endpoints: [
            ...(collection.endpoints || []),
            createSiteEndpoint,
            goLiveEndpoint,
            addHostEndpoint,
            mainHostEndpoint,
          ],
        }
      : collection,
  ),
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      fr: { ...config.i18n?.translations?.fr, provisioning: fr },
    },
  },
})
