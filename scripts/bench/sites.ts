import { getPayload } from 'payload'
import config from '#config'
import { now } from '#core/clock.ts'
import { planDemo } from '../demo/index.ts'
import type { DemoSite } from '../demo/types.ts'
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

/** Writes the sites of a bench; returns their hosts. `node sites.ts COUNT` prints them, one a line. */
const writeSites = async (count: number): Promise<string[]> => {
  const payload = await getPayload({ config })
  const hosts: string[] = []

  for (const site of planSites(count)) {
    const host = `${site.slug}.localhost`

    await writeSite(payload, site, { host, parent: undefined, today: now() })
    hosts.push(host)
  }
  await payload.destroy()
  return hosts
}

if (process.argv[1] === import.meta.filename) {
  const hosts = await writeSites(Number(process.argv[2]))
  console.log(hosts.map((host) => `HOST ${host}`).join('\n'))
  process.exit(0)
}
