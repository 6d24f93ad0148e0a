/**
 * Makes a new site of an archive that export-site wrote: everything is checked first, and errors are listed one a line.
 *
 * Safe to run twice: a short name or a host that is taken is refused.
 * Reads by default. Writes with --apply. `--from dax.zip` or a folder, `--slug x`, `--host www.x.fr`.
 */
import '#server/explain-failure.ts'
import { existsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { importSite, planImport } from '#collections/archive/import-site.ts'
import { unpack } from '#collections/archive/zip.ts'

type Wanted = { apply: boolean; from: string; host: string | undefined; slug: string | undefined }

/** What the command line asks for, or the sentence that says what is missing. */
export const readWanted = (args: string[]): Wanted | string => {
  const { values } = parseArgs({
    args,
    options: {
      apply: { default: false, type: 'boolean' },
      from: { type: 'string' },
      host: { type: 'string' },
      slug: { type: 'string' },
    },
  })

  if (!values.from || !existsSync(values.from)) {
    return 'Donnez une archive qui existe : --from dax.zip, ou --from dossier'
  }
  return { apply: values.apply, from: path.resolve(values.from), host: values.host, slug: values.slug }
}

const explain = (problems: string[]): number => {
  console.error(`Rien n’est importé : ${String(problems.length)} erreur(s).`)
  problems.forEach((problem) => {
    console.error(`  ${problem}`)
  })
  return 1
}

const importFolder = async (payload: Payload, folder: string, wanted: Wanted): Promise<number> => {
  const say = (line: string): void => {
    console.log(`  ${line}`)
  }
  const options = { host: wanted.host, payload, say, slug: wanted.slug }

  if (!wanted.apply) {
    const { archive, problems } = await planImport(folder, options)

    if (!archive) {
      return explain(problems)
    }
    Object.entries(archive.manifest.counts).forEach(([collection, count]) => {
      say(`${collection} : ${String(count)}`)
    })
    console.log(`${archive.manifest.site.name} serait importé. Ajoutez --apply.`)
    return 0
  }
  const { problems, tenant } = await importSite(folder, options)

  if (tenant === undefined) {
    return explain(problems)
  }
  console.log('Le site est importé, à l’état « En développement ».')
  return 0
}

const main = async (): Promise<number> => {
  const wanted = readWanted(process.argv.slice(2))

  if (typeof wanted === 'string') {
    console.error(wanted)
    return 1
  }
  const isFolder = statSync(wanted.from).isDirectory()
  const { folder, problems } = isFolder ? { folder: wanted.from, problems: [] } : await unpack(wanted.from)

  if (folder === undefined) {
    return explain(problems)
  }
  const payload = await getPayload({ config })

  try {
    return await importFolder(payload, folder, wanted)
  } finally {
    await payload.destroy()
    if (!isFolder) {
      await rm(folder, { force: true, recursive: true })
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
