import { guardedSlugs } from '../collections/slugs.ts'
import { findReadable } from './readable.ts'
import type { Visit } from './visit.ts'

/** What a member may read, as data: for their own tools, by their own session. */
export const showContents = async (visit: Visit): Promise<undefined> => {
  const contents: Record<string, { id: string; title: string; updatedAt: string }[]> = {}

  for (const collection of guardedSlugs) {
    const docs = await findReadable(visit, visit.visitor, { collection, sort: 'title' })
    contents[collection] = docs.map(({ id, title, updatedAt }) => ({ id, title, updatedAt }))
  }
  visit.response.json(contents)
  return undefined
}
