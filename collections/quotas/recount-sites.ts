import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import { recountMediaBytes, weighSites } from './media-bytes.ts'

const readAtOnce = 500

const readCounters = async (payload: Payload): Promise<Map<string, number>> => {
  const counters = new Map<string, number>()

  for (let page = 1, found = readAtOnce; found === readAtOnce; page += 1) {
    const { docs } = await payload.db.find<{ id: string; mediaBytes: number; site: string }>({
      collection: slugs.siteUsage,
      limit: readAtOnce,
      page,
      pagination: false,
      sort: 'id',
      where: {},
    })

    found = docs.length
    docs.forEach(({ mediaBytes, site }) => counters.set(site, mediaBytes))
  }
  return counters
}

/**
 * Weighs the files of every site, and counts anew those whose counter says otherwise: the night puts right what a
 * process that died, or rows that were written without hooks, left wrong.
 */
export const recountSites = async (
  payload: Payload,
  { isHeld }: { isHeld: () => boolean } = { isHeld: () => true },
): Promise<void> => {
  const [weights, counters] = [await weighSites(payload), await readCounters(payload)]
  const wrong = [...new Set([...weights.keys(), ...counters.keys()])].filter(
    (site) => counters.get(site) !== (weights.get(site) ?? 0),
  )

  for (const site of wrong) {
    if (!isHeld()) {
      return
    }
    await recountMediaBytes(payload, site)
  }
}
