import path from 'node:path'
import { cloudStoragePlugin } from '@payloadcms/plugin-cloud-storage'
import { fr as payloadFr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type Config, type TaskConfig } from 'payload'
import sharp from 'sharp'
import { siteArchives } from '#collections/archive/index.ts'
import { contentBlocks, createContentCollections, richText } from '#collections/index.ts'
import { publicUploads } from '#collections/files/site-files.ts'
import { maxFileBytes } from '#collections/files/accepted-types.ts'
import { fr as collectionsFr } from '#collections/i18n/fr.ts'
import { provisioning } from '#collections/provisioning/index.ts'
import { SiteUsage } from '#collections/quotas/site-usage.ts'
import { publicationFailedMail } from '#collections/publishing/publication-failed-mail.ts'
import { withReliableSchedule } from '#collections/publishing/scheduled-task.ts'
import { tryLookEndpoint } from '#collections/redesigns/try-look.ts'
import { Changes } from '#core/change-feed.ts'
import { Claims } from '#core/claims.ts'
import { openDatabase } from '#core/database.ts'
import { env, platformOrigin, projectRoot } from '#core/env.ts'
import { sayErrorsInFrench } from '#core/french-errors.ts'
import { sendAfterCommit } from '#core/mail-after-commit.ts'
import { plainPanel } from '#core/admin/plain-panel.ts'
import { payloadFrench } from '#core/i18n/payload-fr.ts'
import { nameOnlyOwnCollections } from '#core/own-collections.ts'
import { openMail } from '#core/open-mail.ts'
import { Paces } from '#core/paces.ts'
import { logger } from '#core/logger.ts'
import { slugs } from '#core/slugs.ts'
import { features } from '#plugins/index.ts'
import { extranetSlugs } from '#plugins/extranet/collections/slugs.ts'
import { dailyStatisticsSlug } from '#plugins/statistics/collections/daily-statistics/slug.ts'
import { AuditEntries } from '#tenants/audit-entries/index.ts'
import {
  configuration,
  editorialBelow,
  editorialNamed,
  extranetManaged,
  extranetModerated,
  extranetRecords,
  illustrative,
  immediate,
  systemKept,
  systemWritten,
  urgent,
} from '#tenants/access.ts'
import { sayConflict } from '#tenants/guard/say-conflict.ts'
import { Failures } from '#tenants/failures/index.ts'
import { tenancy } from '#tenants/guard/tenancy.ts'
import { tightenInternals } from '#tenants/guard/tighten-internals.ts'
import { Hosts } from '#tenants/hosts/index.ts'
import { fr as tenantsFr } from '#tenants/i18n/fr.ts'
import { Memberships } from '#tenants/memberships/index.ts'
import { SecondFactors } from '#tenants/second-factor/collection.ts'
import { accountMail } from '#tenants/sign-in/account-mail.ts'
import { invitationMail } from '#tenants/team/invitation-mail.ts'
import { createTenants } from '#tenants/tenants/index.ts'
import { Users } from '#tenants/users/index.ts'
import { fontSets } from '#themes/font-sets.ts'
import { looks } from '#themes/looks.ts'
import { migrations } from '#migrations/index.ts'

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      beforeNavLinks: [
        '/tenants/admin/site-selector.tsx#SiteSelector',
        '/tenants/admin/own-screens.tsx#OwnScreens',
      ],
      graphics: { Icon: '/tenants/admin/brand.tsx#Icon', Logo: '/tenants/admin/brand.tsx#Logo' },
      views: {
        alert: { Component: '/collections/admin/alert-view.tsx#AlertView', path: '/alerte' },
        board: { Component: '/tenants/board/board-view.tsx#BoardView', path: '/sites' },
        dashboard: { Component: '/collections/admin/dashboard.tsx#Dashboard' },
        handover: { Component: '/tenants/team/handover-view.tsx#HandoverView', path: '/passation' },
        team: { Component: '/tenants/team/team-view.tsx#TeamView', path: '/equipe' },
      },
    },
    dateFormat: "do MMMM yyyy 'à' H 'h' mm",
    importMap: {
      baseDir: projectRoot,
      importMapFile: path.join(projectRoot, 'app/(payload)/admin/importMap.js'),
    },
    meta: { defaultOGImageType: 'off', titleSuffix: ' – Webpublic' },
    theme: 'all',
    timezones: {
      defaultTimezone: 'Europe/Paris',
      supportedTimezones: [{ label: 'Paris', value: 'Europe/Paris' }],
    },
    user: slugs.users,
  },
  blocks: contentBlocks,
  collections: [
    ...createContentCollections({ fontSets, looks }),
    createTenants({ features: features.map(({ slug }) => slug), fontSets, looks }),
    Hosts,
    Users,
    Memberships,
    AuditEntries,
    Changes,
    Paces,
    SecondFactors,
    Claims,
    Failures,
    SiteUsage,
  ],
  cors: [],
  // the board is the tenants’ room, which knows no service
  custom: { siteFigures: features.flatMap(({ report }) => report) },
  csrf: [platformOrigin],
  db: openDatabase(migrations),
  defaultDepth: 0,
  editor: richText,
  email: sendAfterCommit(openMail()),
  endpoints: [tryLookEndpoint],
  graphQL: { disable: true },
  hooks: { afterError: [sayErrorsInFrench, sayConflict] },
  i18n: {
    fallbackLanguage: 'fr',
    supportedLanguages: { fr: payloadFr },
    translations: { fr: { ...payloadFrench, collections: collectionsFr, tenants: tenantsFr } },
  },
  logger,
  // refusals that a sentence tells are no failures of the server
  loggingLevels: { AppError: 'info', Locked: 'info' } as Config['loggingLevels'],
  jobs: {
    access: { cancel: () => false, queue: () => false, run: () => false },
    deleteJobOnComplete: true,
    tasks: [invitationMail as TaskConfig, accountMail as TaskConfig, publicationFailedMail as TaskConfig],
  },
  maxDepth: 3,
  onInit: nameOnlyOwnCollections,
  plugins: [
    cloudStoragePlugin({
      collections: {
        [slugs.documents]: { adapter: publicUploads },
        [slugs.media]: { adapter: publicUploads },
      },
    }),
    ...features.map(({ payload }) => payload),
    provisioning,
    siteArchives,
    plainPanel,
    // last: it must see every collection the plugins add
    tenancy({
      platformWide: [
        slugs.tenants,
        slugs.hosts,
        slugs.users,
        slugs.memberships,
        slugs.auditEntries,
        slugs.changes,
        slugs.paces,
        slugs.claims,
        slugs.siteUsage,
        slugs.failures,
        extranetSlugs.passkeys,
        slugs.secondFactors,
      ],
      scoped: {
        [dailyStatisticsSlug]: systemWritten,
        [extranetSlugs.documents]: extranetManaged,
        [extranetSlugs.groups]: extranetManaged,
        [extranetSlugs.meetings]: extranetManaged,
        [extranetSlugs.members]: extranetManaged,
        [extranetSlugs.messages]: extranetModerated,
        [extranetSlugs.pages]: extranetManaged,
        [extranetSlugs.receipts]: extranetRecords,
        [extranetSlugs.spaces]: extranetManaged,
        [extranetSlugs.subscriptions]: systemKept,
        [extranetSlugs.topics]: extranetManaged,
        [slugs.alerts]: urgent,
        [slugs.brokenLinks]: systemWritten,
        [slugs.documents]: immediate,
        [slugs.events]: editorialNamed,
        [slugs.media]: illustrative,
        [slugs.menus]: configuration,
        [slugs.news]: editorialNamed,
        [slugs.pages]: editorialBelow,
        [slugs.redesigns]: configuration,
        [slugs.redirects]: configuration,
        [slugs.searchEntries]: systemWritten,
        [slugs.siteSettings]: configuration,
      },
    }),
  ],
  secret: env.secret(),
  serverURL: platformOrigin,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.join(projectRoot, 'payload-types.ts') },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: maxFileBytes },
    responseOnLimit: 'Ce fichier dépasse 25 Mo. Choisissez-en un plus léger.',
  },
})
  .then(withReliableSchedule)
  .then(tightenInternals)
