/**
 * Removes the content, files and roles of a closed site without waiting for the night that would. Its row stays, with
 * its dates. What is removed does not come back but by importing its archive, which must exist.
 *
 * Safe to run twice: what was cut short goes on.
 * Reads by default. Writes with --apply. One site: `--site dax`.
 */
import '#server/explain-failure.ts'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { archiveOf, problemOfArchive } from '#collections/archive/kept-archive.ts'
import { findSite, isContent, siteCollections } from '#collections/archive/export-site.ts'
import { purgeSite } from '#collections/archive/purge-site.ts'
import type { Tenant } from '#payload-types'

/** Why a site may not be purged, or nothing. */
export const refusalOf = (
  site: Pick<Tenant, 'purgedOn' | 'state'>,
  isArchived: boolean,
): string | undefined => {
  if (site.state !== 'closed') {
    return 'Ce site n’est pas fermé : rien n’est effacé.'
  }
  if (site.purgedOn) {
    return 'Ce site est déjà effacé.'
  }
  return isArchived
    ? undefined
    : 'Ce site n’a pas d’archive. Elle est faite la nuit qui suit la fermeture : rien n’est effacé avant.'
}

const plan = async (payload: Payload, site: Tenant): Promise<void> => {
  for (const { slug } of siteCollections(payload).filter(isContent)) {
    const { totalDocs } = await payload.count({
      collection: slug,
      overrideAccess: true,
      trash: true,
      where: { tenant: { equals: site.id } },
    })
    console.log(`  ${slug} : ${String(totalDocs)}`)
  }
  console.log(
    `Ce contenu de ${site.name} serait effacé. Archive : ${archiveOf(site) ?? ''}. Ajoutez --apply.`,
  )
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { apply: { default: false, type: 'boolean' }, site: { type: 'string' } },
  })
  const payload = await getPayload({ config })
  const site = values.site ? await findSite(payload, values.site) : undefined
  const refusal = site
    ? refusalOf(site, (await problemOfArchive(payload, site)) === undefined)
    : 'Nommez un site qui existe par son nom court : --site dax'

  if (!site || refusal !== undefined) {
    console.error(refusal)
    return 1
  }
  if (!values.apply) {
    await plan(payload, site)
    return 0
  }
  const removed = await purgeSite(payload, site, {
    say: ({ collection, removed: count }) => {
      console.log(`  ${collection} : ${String(count)} effacés`)
    },
  })

  console.log(`${site.name} : ${String(removed)} éléments effacés.`)
  await payload.destroy()
  return 0
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
