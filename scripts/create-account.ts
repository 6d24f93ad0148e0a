/**
 * Creates an account and its role, the first one above all: no screen can, because an open form would be whoever
 * comes first's.
 *
 * Safe to run twice: an account that exists is left as it is.
 * Reads by default. Writes with --apply. `--email`, `--role`, and `--site` (its short name) for a role of one site.
 */
import '#server/explain-failure.ts'
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { slugs } from '#core/slugs.ts'
import { isPlatformRole, roleNames, type RoleName } from '#tenants/roles.ts'

type Wanted = { email: string; role: RoleName; site: string | undefined }

/** What the command line asks for, or the sentence that says what is missing. */
export const readWanted = (args: string[]): Wanted | string => {
  const { values } = parseArgs({
    args,
    options: {
      apply: { type: 'boolean' },
      email: { type: 'string' },
      role: { type: 'string' },
      site: { type: 'string' },
    },
  })
  const role = roleNames.find((name) => name === values.role)

  if (!values.email?.includes('@')) {
    return 'Donnez une adresse : --email vous@exemple.fr'
  }
  if (!role) {
    return `Donnez un rôle : --role ${roleNames.join(' | ')}`
  }
  if (isPlatformRole(role) === (values.site !== undefined)) {
    return isPlatformRole(role)
      ? 'Ce rôle vaut sur toute la plateforme : sans --site.'
      : 'Ce rôle vaut sur un site : --site dax'
  }
  return { email: values.email, role, site: values.site }
}

const findSite = async (payload: Payload, slug: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id
}

/** Creates the account; returns what to tell the person. */
const createAccount = async (payload: Payload, { email, role, site }: Wanted): Promise<string> => {
  const tenant = site === undefined ? undefined : await findSite(payload, site)
  const { totalDocs } = await payload.count({
    collection: slugs.users,
    overrideAccess: true,
    where: { email: { equals: email } },
  })

  if (site !== undefined && tenant === undefined) {
    return `Aucun site ne s’appelle « ${site} ».`
  }
  if (totalDocs > 0) {
    return `Le compte ${email} existe déjà : rien n’est changé.`
  }
  const password = randomBytes(15).toString('base64url')
  const user = await payload.create({
    collection: slugs.users,
    data: { email, isPasswordGiven: true, password },
    depth: 0,
    overrideAccess: true,
  })

  await payload.create({
    collection: slugs.memberships,
    data: { role, ...(tenant ? { tenant } : {}), user: user.id },
    depth: 0,
    overrideAccess: true,
  })
  return `Compte créé : ${email}, mot de passe ${password} (à changer à la première connexion).`
}

const main = async (): Promise<number> => {
  const wanted = readWanted(process.argv.slice(2))

  if (typeof wanted === 'string') {
    console.error(wanted)
    return 1
  }
  if (!process.argv.includes('--apply')) {
    console.log(`Le compte ${wanted.email} serait créé avec le rôle ${wanted.role}. Ajoutez --apply.`)
    return 0
  }
  const payload = await getPayload({ config })

  console.log(await createAccount(payload, wanted))
  await payload.destroy()
  return 0
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
