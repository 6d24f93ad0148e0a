/**
 * Invites to the extranet of a site the people of a CSV file: `nom;courriel;role;espaces;groupes;du;au`. Says line by
 * line what it would do; one mistake, and nothing is written.
 *
 * Safe to run twice: who is there already is left as they are, so that a run that was stopped is taken up again.
 * Reads by default. Writes with --apply: members and their accounts. `--site` (its short name) and `--file`.
 */
import '#server/explain-failure.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { slugs } from '#core/slugs.ts'
import { decodeText } from '#core/text-encoding.ts'
import { applyInvitations, readSiteMembers } from '#plugins/extranet/invitations/apply-invitations.ts'
import { planInvitations, sayPlan } from '#plugins/extranet/invitations/plan-invitations.ts'

/** Progress is said every so many lines. */
const progressEvery = 25

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

type Wanted = { csv: string; isApplied: boolean; siteSlug: string }

const invite = async (payload: Payload, { csv, isApplied, siteSlug }: Wanted): Promise<number> => {
  const siteId = await findSite(payload, siteSlug)

  if (siteId === undefined) {
    console.error(`Aucun site ne s’appelle «\u00a0${siteSlug}\u00a0».`)
    return 1
  }
  const plan = planInvitations(csv, await readSiteMembers({ payload, site: { id: siteId } }))

  sayPlan(plan).forEach((line) => {
    console.log(line)
  })
  if (plan.errors.length > 0) {
    console.error(`${String(plan.errors.length)} erreur(s)\u00a0: rien n’est enregistré.`)
    return 1
  }
  if (!isApplied) {
    console.log('Rien n’est encore enregistré. Ajoutez --apply.')
    return 0
  }
  const count = await applyInvitations(payload, {
    onLine: (done) => {
      if (done % progressEvery === 0) {
        console.log(`${String(done)} / ${String(plan.lines.length)}`)
      }
    },
    plan,
    siteId,
  })

  console.log(`${String(count)} fiche(s) enregistrée(s). Les invitations partent dans la minute.`)
  return 0
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { apply: { type: 'boolean' }, file: { type: 'string' }, site: { type: 'string' } },
  })

  if (!values.site || !values.file) {
    console.error('Donnez un site et un fichier\u00a0: --site dax --file elus.csv')
    return 1
  }
  const csv = decodeText(readFileSync(values.file)) ?? '\ufffd'
  const payload = await getPayload({ config })
  const code = await invite(payload, { csv, isApplied: values.apply === true, siteSlug: values.site })

  await payload.destroy()
  return code
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
