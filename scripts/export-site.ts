/**
 * Exports one site, whole: content as JSON, uploads, hosts as information, and a copy that opens without a server.
 * Previous versions, accounts, roles and scheduled publications stay.
 *
 * Safe to run twice: it only reads the database. Writes the folder or the zip file of `--to`, which must not exist.
 * `--site dax --to dax.zip`; `--without-pages` leaves the copy out.
 */
import '#server/explain-failure.ts'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { exportSite, findSite } from '#collections/archive/export-site.ts'
import { makeTemporaryFolder } from '#collections/archive/temporary-folder.ts'
import { packFolder } from '#collections/archive/zip.ts'
import { openStaticCopy } from './archive/static-copy.ts'

type Wanted = { hasPages: boolean; site: string; to: string }

/** What the command line asks for, or the sentence that says what is missing. */
export const readWanted = (args: string[]): Wanted | string => {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string' },
      to: { type: 'string' },
      'without-pages': { default: false, type: 'boolean' },
    },
  })

  if (!values.site) {
    return 'Nommez le site par son nom court : --site dax'
  }
  if (!values.to) {
    return 'Dites où écrire : --to dossier, ou --to dax.zip'
  }
  return existsSync(values.to)
    ? `${values.to} existe déjà : choisissez un autre nom.`
    : { hasPages: !values['without-pages'], site: values.site, to: path.resolve(values.to) }
}

const say = (line: string): void => {
  console.log(`  ${line}`)
}

/** Exports in a folder beside the target, so that what is cut short is not taken for an archive. */
const write = async (payload: Payload, { hasPages, site, to }: Wanted): Promise<string> => {
  const found = await findSite(payload, site)

  if (!found) {
    return `Aucun site ne s’appelle « ${site} ».`
  }
  const isZip = to.endsWith('.zip')
  const folder = isZip ? await makeTemporaryFolder() : `${to}.en-cours`
  const pages = hasPages ? await openStaticCopy(payload) : undefined

  try {
    const manifest = await exportSite(found, { payload, say, staticCopy: pages?.staticCopy, to: folder })

    await (isZip ? packFolder(folder, manifest, to) : rename(folder, to))
    manifest.leftOut.forEach(say)
    return `${found.name} : ${String(manifest.files.length)} fichiers dans ${to}`
  } finally {
    await pages?.close()
    await rm(folder, { force: true, recursive: true })
  }
}

const main = async (): Promise<number> => {
  const wanted = readWanted(process.argv.slice(2))

  if (typeof wanted === 'string') {
    console.error(wanted)
    return 1
  }
  const payload = await getPayload({ config })

  console.log(await write(payload, wanted))
  await payload.destroy()
  return existsSync(wanted.to) ? 0 : 1
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
