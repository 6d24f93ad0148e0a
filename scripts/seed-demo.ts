/**
 * Fills an empty installation with the demonstration: 226 sites, their content, pictures and documents, and a few
 * accounts.
 *
 * Safe to run twice: it does nothing where there is a site already.
 * Reads by default. Writes with --apply. All sites, or the first ones with --limit N.
 */
import '#server/explain-failure.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import { planExtranets } from './demo/extranets/index.ts'
import { planDemo } from './demo/index.ts'
import type { DemoSite } from './demo/types.ts'
import { createDemoAccounts, demoFolder } from './demo-data/accounts.ts'
import { writeStatistics } from './demo-data/statistics.ts'
import { writeExtranet, type DemoMember } from './demo-data/write-extranet.ts'
import { writeSite } from './demo-data/write-site.ts'

/** How many sites are written at once: drawing keeps one core busy while the database waits on the other. */
const atOnce = 4

/** Sites of the demonstration accounts, with the visits of an ordinary day. */
const dailyVisits = { classun: 22, dax: 310, landespublic: 140 }

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

const hostOf = ({ slug }: DemoSite): string => `${slug}.${env.platformHost}`

const isEmpty = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: slugs.tenants, overrideAccess: true })).totalDocs === 0

const writeSites = async (
  payload: Payload,
  sites: DemoSite[],
  say: (line: string) => void,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  const today = now()
  const queue = [...sites]
  const work = async (): Promise<void> => {
    for (let site = queue.shift(); site; site = queue.shift()) {
      const parent = site.parentSlug === undefined ? undefined : ids.get(site.parentSlug)

      ids.set(site.slug, await writeSite(payload, site, { host: hostOf(site), parent, today }))
      if (ids.size % 20 === 0 || ids.size === sites.length) {
        say(`  ${String(ids.size)} sites sur ${String(sites.length)}`)
      }
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work))
  return ids
}

/** Fills the installation; says its progress, one line at a time. */
export const seedDemo = async ({
  limit,
  say,
}: {
  limit?: number
  say: (line: string) => void
}): Promise<void> => {
  const payload = await getPayload({ config })

  if (await isEmpty(payload)) {
    const sites = planDemo().slice(0, limit)
    const ids = await writeSites(payload, sites, say)

    await createDemoAccounts(payload, ids, await openExtranets(payload, sites, ids))
    for (const [slug, size] of Object.entries(dailyVisits)) {
      const tenant = ids.get(slug)

      if (tenant !== undefined) {
        await writeStatistics(payload, tenant, { size, today: now() })
      }
    }
    await mkdir(demoFolder, { recursive: true })
    const hosts = sites.filter(({ pathPrefix }) => pathPrefix === undefined).map(hostOf)

    await writeFile(path.join(demoFolder, 'hosts.txt'), `${hosts.join('\n')}\n`)
  } else {
    say('  Des sites existent déjà : rien à faire.')
  }
  await payload.destroy()
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { apply: { type: 'boolean' }, limit: { type: 'string' } } })

  if (env.s3) {
    // its pictures are hard links: two hundred sites show them, the disk holds them once
    console.error('La démonstration garde ses images sur le disque : enlevez les réglages S3.')
    process.exit(1)
  }

  if (values.apply) {
    await seedDemo({
      ...(values.limit ? { limit: Number(values.limit) } : {}),
      say: (line) => {
        console.log(line)
      },
    })
    process.exit(0)
  }
  console.log(`${String(planDemo().length)} sites seraient écrits. Ajoutez --apply.`)
}
