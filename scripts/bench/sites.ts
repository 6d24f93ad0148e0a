import { getPayload, type Payload } from 'payload'
import config from '#config'
import { completeEntries } from '#collections/search-entries/complete-entries.ts'
import { textVersion } from '#collections/search-entries/entry-version.ts'
import { entryTexts } from '#collections/search-entries/index-published.ts'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { planDemo } from '../demo/index.ts'
import type { DemoSite } from '../demo/types.ts'
import { inTransaction } from '../demo-data/in-transaction.ts'
import { writeSite } from '../demo-data/write-site.ts'

const copyOf = (site: DemoSite, rank: number): DemoSite =>
  rank === 0 ? site : { ...site, slug: `${site.slug}-${String(rank + 1)}` }

/** As many sites as asked: those of the demonstration, then copies of them under other names. */
export const planSites = (count: number): DemoSite[] => {
  const plan = planDemo()

  return Array.from({ length: count }, (_, index) =>
    copyOf(plan[index % plan.length] as DemoSite, Math.floor(index / plan.length)),
  )
}

/** News written in one transaction: one that lasts is ended. */
const inOneGo = 500

const dayMs = 24 * 60 * 60 * 1000

/** Adds news to a site, each with its row in the index, as a publication leaves them; without hooks, for speed. */
const addNews = async (
  payload: Payload,
  tenant: string,
  { from, to }: { from: number; to: number },
): Promise<void> => {
  const common = { tenant } as const

  for (let rank = from; rank <= to; rank += 1) {
    const publishedAt = new Date(now().getTime() - (rank * dayMs) / 4).toISOString()
    const title = `Nouvelle de la mairie, numéro ${String(rank)}`
    const slug = `nouvelle-${String(rank)}`
    const { id } = await payload.db.create({
      collection: slugs.news,
      data: { ...common, _status: 'published', blocks: [], lead: title, publishedAt, slug, title },
    })

    await payload.db.create({
      collection: slugs.searchEntries,
      data: {
        ...common,
        date: publishedAt,
        documentCollection: slugs.news,
        documentId: id,
        path: `/actualites/${slug}`,
        textVersion,
        ...entryTexts({ path: '', text: '', title }),
        summary: title,
        title,
      },
    })
  }
}

/** A site like the first one, with as many news as one that has been kept for thirty years. */
const writeLargeSite = async (payload: Payload, site: DemoSite, newsCount: number): Promise<void> => {
  const slug = 'trente-ans'

  await writeSite(payload, { ...site, slug }, { host: `${slug}.localhost`, parent: undefined, today: now() })
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { slug: { equals: slug } },
  })
  for (let from = 1; from <= newsCount; from += inOneGo) {
    await inTransaction(payload, () =>
      addNews(payload, String(docs[0]?.id), { from, to: Math.min(newsCount, from + inOneGo - 1) }),
    )
  }
  console.log(`LARGE ${slug}.localhost`)
}

const largeNewsCount = 10_000

/** Writes the sites of a bench; returns their hosts. `node sites.ts COUNT` prints them, one a line. */
const writeSites = async (count: number): Promise<string[]> => {
  const payload = await getPayload({ config })
  const hosts: string[] = []

  for (const site of planSites(count)) {
    const host = `${site.slug}.localhost`

    await writeSite(payload, site, { host, parent: undefined, today: now() })
    hosts.push(host)
  }
  await writeLargeSite(payload, planSites(1)[0] as DemoSite, largeNewsCount)
  // what a server does of what is new, once, is not what is measured
  await completeEntries(payload)
  await payload.destroy()
  return hosts
}

if (process.argv[1] === import.meta.filename) {
  const hosts = await writeSites(Number(process.argv[2]))
  console.log(hosts.map((host) => `HOST ${host}`).join('\n'))
  process.exit(0)
}
