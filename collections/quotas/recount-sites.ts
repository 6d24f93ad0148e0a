import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import { recountMediaBytes } from './media-bytes.ts'

const readAtOnce = 100

/**
 * Counts the files of every site anew, one site after the other: the night puts right what a process that died, or
 * rows that were written without hooks, left wrong.
 */
export const recountSites = async (
  payload: Payload,
  { isHeld }: { isHeld: () => boolean } = { isHeld: () => true },
): Promise<void> => {
  let found = readAtOnce

  for (let page = 1; found === readAtOnce && isHeld(); page += 1) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: slugs.tenants,
      limit: readAtOnce,
      page,
      pagination: false,
      select: { slug: true },
      sort: 'id',
    })

    for (const { id } of docs) {
      await recountMediaBytes(payload, id)
    }
    found = docs.length
  }
}
