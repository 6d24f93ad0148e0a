/**
 * Makes a second site with the content of a first, in development: a model, a sub-site that begins like its parent.
 *
 * Safe to run twice: a short name or a host that is taken is refused.
 * Reads by default. Writes with --apply. `--site a --slug b`, `--host www.b.fr`, `--name "Commune de B"`.
 */
import '#server/explain-failure.ts'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '#config'
import { duplicateSite } from '#collections/archive/duplicate-site.ts'
import { findSite } from '#collections/archive/export-site.ts'

type Wanted = {
  apply: boolean
  host: string | undefined
  name: string | undefined
  site: string
  slug: string
}

/** What the command line asks for, or the sentence that says what is missing. */
export const readWanted = (args: string[]): Wanted | string => {
  const { values } = parseArgs({
    args,
    options: {
      apply: { default: false, type: 'boolean' },
      host: { type: 'string' },
      name: { type: 'string' },
      site: { type: 'string' },
      slug: { type: 'string' },
    },
  })

  if (!values.site || !values.slug) {
    return 'Nommez le modèle et le nouveau site par leurs noms courts : --site dax --slug dax-tourisme'
  }
  return { apply: values.apply, host: values.host, name: values.name, site: values.site, slug: values.slug }
}

const main = async (): Promise<number> => {
  const wanted = readWanted(process.argv.slice(2))

  if (typeof wanted === 'string') {
    console.error(wanted)
    return 1
  }
  const payload = await getPayload({ config })
  const site = await findSite(payload, wanted.site)

  if (!site) {
    console.error(`Aucun site ne s’appelle « ${wanted.site} ».`)
    return 1
  }
  if (!wanted.apply) {
    console.log(`${site.name} serait copié sous le nom court « ${wanted.slug} ». Ajoutez --apply.`)
    return 0
  }
  const { problems } = await duplicateSite(payload, site, {
    ...wanted,
    say: (line) => {
      console.log(`  ${line}`)
    },
  })

  problems.forEach((problem) => {
    console.error(`  ${problem}`)
  })
  console.log(problems.length > 0 ? 'Rien n’est copié.' : 'Le site est copié, à l’état « En développement ».')
  await payload.destroy()
  return problems.length > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
