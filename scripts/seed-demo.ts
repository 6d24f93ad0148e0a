/**
 * Fills an empty installation with the demonstration: 226 sites, their content, pictures and documents, and a few
 * accounts.
 *
 * Safe to run twice: what it began and did not end it goes on with; it does nothing where there are other sites.
 * Reads by default. Writes with --apply. All sites, or the first ones with --limit N.
 */
import '#server/explain-failure.ts'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { env } from '#core/env.ts'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { planExtranets } from './demo/extranets/index.ts'
import { planDemo } from './demo/index.ts'
import type { DemoSite } from './demo/types.ts'
import { createDemoAccounts, demoFolder, hasDemoAccounts } from './demo-data/accounts.ts'
import { inTransaction } from './demo-data/in-transaction.ts'
import { sayProgress } from './demo-data/progress.ts'
import { writeStatistics } from './demo-data/statistics.ts'
import { writeExtranet, type DemoMember } from './demo-data/write-extranet.ts'
import { findWritten, hostOf, writeSites } from './demo-data/write-sites.ts'

/** Sites of the demonstration accounts, with the visits of an ordinary day. */
const dailyVisits = { classun: 22, dax: 310, landespublic: 140 }

/** Written first: the sites of the accounts, of the extranets, and those whose addresses `npm run demo` shows. */
const firstSlugs = new Set([...Object.keys(dailyVisits), 'grand-dax', 'biscarrosse', 'alpi'])

/** There from the first write to the last one: where it is missing, other sites are somebody’s own. */
const unfinished = path.join(demoFolder, 'unfinished')

/** Private spaces of the sites that are there; gives those who may sign in. */
const openExtranets = async (
  payload: Payload,
  sites: DemoSite[],
  ids: Map<string, string>,
): Promise<DemoMember[]> => {
  const members: DemoMember[] = []

  for (const extranet of planExtranets()) {
    const [site, tenant] = [sites.find(({ slug }) => slug === extranet.site), ids.get(extranet.site)]

    if (site && tenant !== undefined) {
      members.push(...(await writeExtranet({ payload, siteName: site.name, tenant, today: now() }, extranet)))
    }
  }
  return members
}

const isEmpty = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: slugs.tenants, overrideAccess: true })).totalDocs === 0

/** What the first sites have besides their pages: people, extranets, audience. */
const writeAround = async (payload: Payload, sites: DemoSite[], ids: Map<string, string>): Promise<void> => {
  for (const [slug, size] of Object.entries(dailyVisits)) {
    const tenant = ids.get(slug)

    if (tenant !== undefined) {
      await writeStatistics(payload, tenant, { size, today: now() })
    }
  }
  if (!(await hasDemoAccounts(payload))) {
    await inTransaction(payload, async () => {
      await createDemoAccounts(payload, ids, await openExtranets(payload, sites, ids))
    })
  }
}

type Telling = {
  /** Asked to go on when the first sites are whole, with their accounts: a server may start meanwhile. */
  onFirst?: () => Promise<void>
  /** Told after every twenty sites. */
  onProgress?: () => void
  say: (line: string) => void
}

const writeDemo = async (
  payload: Payload,
  sites: DemoSite[],
  { onFirst = () => Promise.resolve(), onProgress = () => undefined, say }: Telling,
): Promise<void> => {
  const first = sites.filter(({ slug }) => firstSlugs.has(slug))
  const ids = await findWritten(payload)
  const others = sites.filter((site) => !first.includes(site) && !ids.has(site.slug))
  const hosts = sites.filter(({ pathPrefix }) => pathPrefix === undefined).map(hostOf)

  await mkdir(demoFolder, { recursive: true })
  await writeFile(unfinished, '')
  await writeFile(path.join(demoFolder, 'hosts.txt'), `${hosts.join('\n')}\n`)
  await writeSites(payload, first, { ids, onWritten: () => undefined })
  await writeAround(payload, sites, ids)
  await onFirst()

  const startedAt = performance.now()

  await writeSites(payload, others, {
    ids,
    onWritten: (rank) => {
      if (ids.size % 20 === 0 || rank === others.length) {
        const pace = (performance.now() - startedAt) / rank

        say(`  ${sayProgress({ all: sites.length, done: ids.size, leftMs: pace * (others.length - rank) })}`)
        onProgress()
      }
    },
  })
  await rm(unfinished)
}

/** Fills the installation; says its progress, one line at a time. */
export const seedDemo = async ({ limit, ...telling }: Telling & { limit?: number }): Promise<void> => {
  const payload = await getPayload({ config })

  if (existsSync(unfinished) || (await isEmpty(payload))) {
    await writeDemo(payload, planDemo().slice(0, limit), telling)
  } else {
    telling.say('  Des sites existent déjà : rien à faire.')
  }
  await payload.destroy()
}

/** Says that the first sites are written, and waits to be told that they answer. */
const untilServed = async (): Promise<void> => {
  const answer = once(process, 'message')

  process.send?.('first')
  await answer
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      apply: { type: 'boolean' },
      limit: { type: 'string' },
      'wait-for-server': { type: 'boolean' },
    },
  })

  if (env.s3) {
    // its pictures are hard links: two hundred sites show them, the disk holds them once
    console.error('La démonstration garde ses images sur le disque : enlevez les réglages S3.')
    process.exit(1)
  }

  if (values.apply) {
    // whoever started it is gone: the next one goes on
    process.once('disconnect', () => process.exit(1))
    await seedDemo({
      ...(values.limit ? { limit: Number(values.limit) } : {}),
      ...(values['wait-for-server'] ? { onFirst: untilServed } : {}),
      onProgress: () => process.send?.('progress'),
      say: (line) => {
        console.log(line)
      },
    })
    process.exit(0)
  }
  console.log(`${String(planDemo().length)} sites seraient écrits. Ajoutez --apply.`)
}
