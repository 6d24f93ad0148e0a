/**
 * Creates the site of a body, or those of a list: identity, theme, starter pages, menus, home page, editors invited
 * by mail, and a temporary address that search engines do not keep.
 *
 * Safe to run twice: a site that is there is left as it is, one that was stopped halfway is completed.
 * Reads by default, writes with --apply: one site (`--insee`, `--siren`, or `--name` with `--kind` and `--population`),
 * or every line of `--file sites.csv|sites.json`: nothing when one is wrong, unless `--skip-invalid`.
 */
import '#server/explain-failure.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { checkOrders, type CheckedOrder } from '#collections/provisioning/check-orders.ts'
import { createSite } from '#collections/provisioning/create-site.ts'
import { sentenceOf } from '#collections/provisioning/labels.ts'
import { orderKeys, readOrder } from '#collections/provisioning/read-order.ts'
import { readKnown } from '#collections/provisioning/read-known-sites.ts'
import { isAppError } from '#core/errors.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { ListError, readList, type ListedOrder } from './create-site/read-list.ts'

type Wanted = { apply: boolean; isList: boolean; orders: ListedOrder[]; skipInvalid: boolean }

const text = { type: 'string' } as const

const options = {
  ...Object.fromEntries(orderKeys.filter((key) => key !== 'editors').map((key) => [key, text])),
  apply: { type: 'boolean' },
  editor: { multiple: true, type: 'string' },
  file: text,
  'skip-invalid': { type: 'boolean' },
} as const

const optionNames = Object.keys(options).map((name) => `--${name}`)

/**
 * What the command line asks for.
 *
 * @throws ListError with the sentence that says what is wrong.
 */
export const readWanted = (args: string[]): Wanted => {
  const { values } = parseArgs({ args, options })
  const { apply = false, editor = [], file, 'skip-invalid': skipInvalid = false, ...written } = values
  const common = { apply, skipInvalid }

  if (file === undefined) {
    const order = readOrder({ ...(written as Record<string, string>), editors: editor.join('\n') })
    return { ...common, isList: false, orders: [{ line: 1, order }] }
  }
  if (Object.keys(written).length > 0 || editor.length > 0) {
    throw new ListError('Avec --file, chaque site est décrit dans le fichier, et nulle part ailleurs.')
  }
  return {
    ...common,
    isList: true,
    orders: readList(readFileSync(file), file.endsWith('.json') ? 'json' : 'csv'),
  }
}

type Checked = CheckedOrder & { line: number }

const sayProblems = (wrong: Checked[], isList: boolean): void => {
  for (const { line, problems } of wrong) {
    for (const problem of problems) {
      console.error(`${isList ? `Ligne ${String(line)} : ` : ''}${sentenceOf(problem)}`)
    }
  }
}

/** Creates one after the other; one that fails does not keep the next from being tried. Gives how many failed. */
const createAll = async (payload: Payload, orders: Checked[]): Promise<number> => {
  let failures = 0

  for (const [index, { body, order }] of orders.entries()) {
    const rank = `${String(index + 1)}/${String(orders.length)}`

    try {
      const { id, isNew, name } = await createSite(payload, order)
      const address = (await siteAddress(payload, id)) ?? ''
      console.log(`${rank} ${name} : ${isNew ? `créé, ${address}/` : 'existe déjà, rien n’est changé'}`)
    } catch (error) {
      failures += 1
      console.error(`${rank} ${body?.name ?? ''} : ${isAppError(error) ? sentenceOf(error) : String(error)}`)
    }
  }
  return failures
}

const carryOut = async (
  payload: Payload,
  { apply, isList, orders, skipInvalid }: Wanted,
): Promise<number> => {
  const checked = checkOrders(
    orders.map(({ order }) => order),
    await readKnown(payload),
  ).map((result, index): Checked => ({ ...result, line: orders[index]?.line ?? 0 }))
  const wrong = checked.filter(({ problems }) => problems.length > 0)
  const right = checked.filter(({ problems }) => problems.length === 0)

  sayProblems(wrong, isList)
  if (wrong.length > 0 && !skipInvalid) {
    console.error(
      isList
        ? `Rien n’est créé. Corrigez le fichier, ou ajoutez --skip-invalid pour créer les ${String(right.length)} autres.`
        : 'Rien n’est créé.',
    )
    return 1
  }
  if (!apply) {
    console.log(
      `Seraient créés ou complétés : ${right.map(({ body }) => body?.name).join(', ')}. Ajoutez --apply.`,
    )
    return wrong.length > 0 ? 1 : 0
  }
  return (await createAll(payload, right)) + wrong.length > 0 ? 1 : 0
}

/** What to tell of a command line that cannot be carried out; nothing for what is a bug. */
const usageOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''

  if (error instanceof ListError) {
    return error.message
  }
  if (code.startsWith('ERR_PARSE_ARGS')) {
    return `Option inconnue, ou sans valeur. Options : ${optionNames.join(', ')}.`
  }
  return code === 'ENOENT' ? 'Ce fichier n’existe pas.' : undefined
}

const main = async (): Promise<number> => {
  try {
    const wanted = readWanted(process.argv.slice(2))
    const payload = await getPayload({ config })
    const code = await carryOut(payload, wanted)

    await payload.destroy()
    return code
  } catch (error) {
    const usage = usageOf(error)

    if (usage === undefined) {
      throw error
    }
    console.error(usage)
    return 1
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
