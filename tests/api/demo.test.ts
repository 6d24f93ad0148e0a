import { describe, expect, it } from 'vitest'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { planDemo } from '#scripts/demo/index.ts'
import type { DemoSite } from '#scripts/demo/types.ts'
import { writeSite } from '#scripts/demo-data/write-site.ts'
import { findWritten, writeSites } from '#scripts/demo-data/write-sites.ts'
import { hasTransactions } from '#tests/support/mongo/transactions.ts'
import { platform } from '#tests/support/platform.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()

const [shortest] = planDemo().toSorted((one, other) => one.pages.length - other.pages.length)

/** A site of the plan, as short as there is, under a name of this test. */
const planSite = (): DemoSite => ({ ...(shortest as DemoSite), slug: unique('demo') })

const countSites = async (slug: string): Promise<number> =>
  (
    await payload.count({
      collection: slugs.tenants,
      overrideAccess: true,
      where: { slug: { equals: slug } },
    })
  ).totalDocs

describe('the demonstration', () => {
  it.skipIf(!hasTransactions)('writes a site whole or not at all', async () => {
    const [first, second] = [planSite(), planSite()]
    const placing = { host: `${first.slug}.test`, parent: undefined, today: now() }
    await writeSite(payload, first, placing)

    // its host, that comes last, is taken
    const writing = writeSite(payload, second, placing)

    await expect(writing).rejects.toThrow()
    expect([await countSites(first.slug), await countSites(second.slug)]).toEqual([1, 0])
  })

  it('goes on with the sites that are not written yet', async () => {
    const plan = [planSite(), planSite()]
    const ranks: number[] = []
    await writeSites(payload, plan.slice(0, 1), { ids: new Map(), onWritten: () => undefined })

    const ids = await findWritten(payload)
    await writeSites(payload, plan, { ids, onWritten: (rank) => ranks.push(rank) })

    expect(ranks).toEqual([1])
    expect(await Promise.all(plan.map(({ slug }) => countSites(slug)))).toEqual([1, 1])
  })
})
