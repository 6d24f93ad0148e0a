import { cloudStoragePlugin } from '@payloadcms/plugin-cloud-storage'
import type { CollectionConfig, Plugin, TaskConfig } from 'payload'
import { privateUploads } from '#collections/files/site-files.ts'
import type { Feature } from '#core/feature.ts'
import { slugs } from '#core/slugs.ts'
import { SpaceDocuments } from './collections/documents/index.ts'
import { SpaceGroups } from './collections/groups/index.ts'
import { SpaceMeetings } from './collections/meetings/index.ts'
import { SpaceMembers } from './collections/members/index.ts'
import { SpaceMessages } from './collections/messages/index.ts'
import { Passkeys } from './collections/passkeys/index.ts'
import { SpacePages } from './collections/pages/index.ts'
import { SpaceReceipts } from './collections/receipts/index.ts'
import { forgetSignIn } from './collections/passkeys/forget-sign-in.ts'
import { extranetSlugs } from './collections/slugs.ts'
import { SpaceSubscriptions } from './collections/subscriptions/index.ts'
import { SpaceTopics } from './collections/topics/index.ts'
import { Spaces } from './collections/spaces/index.ts'
import { fr } from './i18n/fr.ts'
import { createExtranetMailTask } from './mails/mail-task.ts'
import { withDefaults, type ExtranetOptions } from './options.ts'
import { returnEndpoint } from './provider/provider-return.ts'
import { extranetReport } from './report.ts'
import { extranetRetention } from './retention.ts'
import { createExtranetSite } from './site/index.ts'
import { extranetSlug } from './slug.ts'

const withForgetting = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === slugs.users
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeDelete: [...(collection.hooks?.beforeDelete ?? []), forgetSignIn],
        },
      }
    : collection

const addToConfig: Plugin = (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map(withForgetting),
    Spaces,
    SpacePages,
    SpaceDocuments,
    SpaceMeetings,
    SpaceTopics,
    SpaceMessages,
    SpaceSubscriptions,
    SpaceMembers,
    SpaceGroups,
    SpaceReceipts,
    Passkeys,
  ],
  endpoints: [...(config.endpoints ?? []), returnEndpoint],
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      fr: { ...config.i18n?.translations?.fr, [extranetSlug]: fr },
    },
  },
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), createExtranetMailTask() as TaskConfig] },
})

const keepFilesPrivate = cloudStoragePlugin({
  collections: { [extranetSlugs.documents]: { adapter: privateUploads } },
})

/** Private spaces of a site, for its élus, its agents, its commissions and its associations. */
export const extranet = (options: ExtranetOptions = {}): Feature => {
  const settings = withDefaults(options)

  return {
    payload: async (config) => keepFilesPrivate(await addToConfig(config)),
    report: extranetReport,
    retention: extranetRetention(settings),
    site: createExtranetSite(settings),
    slug: extranetSlug,
  }
}
