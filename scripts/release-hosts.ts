/**
 * Gives back the host names of a closed site (« domaine rendu »): it then answers nowhere.
 *
 * Safe to run twice: a site without host loses none.
 * Reads by default. Writes with --apply. One site: `--site dax`.
 */
import '#server/explain-failure.ts'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '#config'
import { findSite } from '#collections/archive/export-site.ts'
import { releaseHostsAsSystem } from '#tenants/tenants/release-hosts.ts'

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { apply: { default: false, type: 'boolean' }, site: { type: 'string' } },
  })
  const payload = await getPayload({ config })
  const site = values.site ? await findSite(payload, values.site) : undefined

  if (!site) {
    console.error('Nommez un site qui existe par son nom court : --site dax')
    return 1
  }
  if (site.state !== 'closed') {
    console.error(`${site.name} n’est pas fermé : ses noms de domaine restent.`)
    return 1
  }
  if (!values.apply) {
    console.log(`Les noms de domaine de ${site.name} seraient rendus. Ajoutez --apply.`)
    return 0
  }
  const hosts = await releaseHostsAsSystem(payload, site.id)

  console.log(`${site.name} : ${hosts.join(', ') || 'aucun nom de domaine'} rendu.`)
  await payload.destroy()
  return 0
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
