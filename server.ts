// first: what follows makes its date formats as it is read
import '#core/panel-zone.ts'
import { drainBeforeEnd, explainFailure } from '#server/explain-failure.ts'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { closedSitesRetention } from '#collections/archive/closing.ts'
import { removeLeftFolders } from '#collections/archive/temporary-folder.ts'
import { uploadsRetention } from '#collections/archive/uploads.ts'
import { checkLinks } from '#collections/broken-links/check-links.ts'
import { checkBucket } from '#collections/files/open-bucket.ts'
import { siteFiles } from '#collections/files/site-files.ts'
import { loadFrame } from '#collections/frame/load-frame.ts'
import { loadRedesign } from '#collections/redesigns/load-redesign.ts'
import { recountSites } from '#collections/quotas/recount-sites.ts'
import { contentRoutes } from '#collections/routes.ts'
import { completeEntries } from '#collections/search-entries/complete-entries.ts'
import { startChangeFeed } from '#core/change-feed.ts'
import { announceLoss } from '#core/changes.ts'
import { fileOf } from '#core/database.ts'
import { env, platformOrigin } from '#core/env.ts'
import { holdDatabase } from '#core/single-process.ts'
import { slugs } from '#core/slugs.ts'
import { features } from '#plugins/index.ts'
import { createFront } from '#server/front.ts'
import { startJobRunner } from '#server/job-runner.ts'
import { listen } from '#server/listen.ts'
import { createPanel } from '#server/panel.ts'
import { isPanelLate, onParentMessage } from '#server/parent.ts'
import { createPlatformApp } from '#server/platform-app.ts'
import { createStop } from '#server/stop.ts'
import { writeStaticCopy } from '#server/static-copy.ts'
import { fillLastDays } from '#tenants/fill-last-days.ts'
import { tenantRetention } from '#tenants/retention.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'

const explainFirstAccount = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: slugs.users, overrideAccess: true })

  if (totalDocs === 0) {
    console.log('Aucun compte pour le moment. Créez le premier, dans un autre terminal :')
    console.log('  npm run create-account -- --email vous@exemple.fr --role platformAdmin --apply')
  }
}

/** Opens the panel that is compiled while sites are served, and shows the sites that another process writes. */
const hearParent = (openPanel: () => Promise<void>): void => {
  onParentMessage('panel', () => {
    openPanel().then(() => process.send?.('panel'), explainFailure)
  })
  onParentMessage('sites', announceLoss)
}

const start = async (): Promise<void> => {
  let isPanelBuilt = !isPanelLate
  const panel = createPanel({ isBuilt: () => isPanelBuilt })
  // before anything of it is read, and brought up to date
  const hold = env.databaseUri.startsWith('file:') ? holdDatabase(fileOf(env.databaseUri)) : undefined
  await checkBucket()
  await removeLeftFolders()
  const payload = await getPayload({ config })
  // before anything is read that a change of another process may make wrong
  const feed = env.isShared ? await startChangeFeed(payload) : undefined
  const parts = {
    features: features.flatMap(({ site }) => site?.({ payload }) ?? []),
    files: siteFiles,
    fontSets,
    loadFrame,
    loadRedesign,
    payload,
    routes: contentRoutes,
    themes,
  }
  const front = await createFront({
    ...parts,
    platformApp: createPlatformApp({
      config,
      // under development the panel is compiled when it is first asked for: public pages do not wait for it
      showAdmin: panel.show,
    }),
  })

  if (env.isProduction && isPanelBuilt) {
    await panel.prepare()
  }
  await listen(front.server)
  const jobs = startJobRunner(payload, {
    checkLinks: ({ isHeld }) => checkLinks({ isHeld, payload }),
    completeSearch: () => completeEntries(payload),
    recountFiles: (lease) => recountSites(payload, lease),
    rules: [
      ...tenantRetention,
      closedSitesRetention(writeStaticCopy(parts)),
      uploadsRetention,
      ...features.flatMap(({ retention }) => retention),
    ],
  })

  const stop = createStop({
    after: async () => {
      // what was changed to the last is told
      await feed?.stop()
      await panel.close()
      await payload.destroy()
      hold?.release()
    },
    before: async () => {
      await jobs.stop()
    },
    front,
  })

  drainBeforeEnd(() => stop(0))
  process.once('SIGTERM', () => void stop(env.stopDelay).finally(() => process.exit()))
  process.once('SIGINT', () => void stop(0).finally(() => process.exit()))
  console.log(`Webpublic est prêt. Administration : ${platformOrigin}/admin`)
  await explainFirstAccount(payload)
  process.send?.('ready')
  hearParent(async () => {
    await panel.prepare()
    isPanelBuilt = true
  })
  await fillLastDays(payload)
}

start().catch(explainFailure)
