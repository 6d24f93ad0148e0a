import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { richTextOf } from '#collections/rich-text/rich-text-of.ts'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { extranetSlugs } from '#plugins/extranet/collections/slugs.ts'
import type { SpaceMeeting, SpacePage } from '#payload-types'
import type { MemberRole } from '#plugins/extranet/member-roles.ts'
import { mailTask } from '#plugins/extranet/mails/mail-task.ts'
import { pdfOf } from './pdf.ts'

/** A member of the demonstration, as `accounts.json` lists those who sign in. */
export type DemoMember = { email: string; name: string; password: string; role: string; site: string }

type Writing = { payload: Payload; tenant: string; today: Date }

const common = { depth: 0, overrideAccess: true } as const

const dayMs = 24 * 60 * 60 * 1000

/** Councils meet on Thursdays: the first one that leaves time to read. */
const thursdayAfter = (today: Date): string => {
  const soonest = new Date(today.getTime() + 8 * dayMs)
  return parisDay(new Date(soonest.getTime() + ((4 - soonest.getUTCDay() + 7) % 7) * dayMs))
}

const people: { groups: string[]; mailbox: string; name: string; role: MemberRole }[] = [
  { groups: ['Bureau municipal'], mailbox: 'maire', name: 'Maire de démonstration', role: 'mayor' },
  {
    groups: ['Bureau municipal'],
    mailbox: 'adjointe',
    name: 'Adjointe aux finances de démonstration',
    role: 'deputyMayor',
  },
  { groups: [], mailbox: 'conseiller', name: 'Conseiller municipal de démonstration', role: 'councillor' },
]

const createGroups = async ({ payload, tenant }: Writing): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()

  for (const name of new Set(people.flatMap(({ groups }) => groups))) {
    const { id } = await payload.create({
      ...common,
      collection: extranetSlugs.groups,
      data: { name, tenant },
    })
    ids.set(name, id)
  }
  return ids
}

type Opened = { groups: Map<string, string>; site: string; space: string }

/** The account comes first, so that a member has a password and needs no invitation. */
const createMembers = async (
  { payload, tenant }: Writing,
  { groups, site, space }: Opened,
): Promise<DemoMember[]> => {
  const members: DemoMember[] = []

  for (const { groups: own, mailbox, name, role } of people) {
    const [email, password] = [`${mailbox}@${site}.example`, randomBytes(12).toString('base64url')]

    await payload.create({ ...common, collection: slugs.users, data: { email, name, password } })
    await payload.create({
      ...common,
      collection: extranetSlugs.members,
      data: {
        email,
        groups: own.flatMap((group) => groups.get(group) ?? []),
        name,
        role,
        spaces: [space],
        tenant,
      },
    })
    members.push({ email, name, password, role: 'member', site })
  }
  // they do not exist: nobody writes to them
  await payload.delete({
    collection: 'payload-jobs',
    overrideAccess: true,
    where: { taskSlug: { equals: mailTask } },
  })
  return members
}

const createContents = async (
  { payload, tenant, today }: Writing,
  { groups, space }: Opened,
): Promise<void> => {
  const title = 'Note de synthèse du conseil municipal'
  const text = ['Cette note accompagne la convocation : elle résume chaque délibération proposée au vote.']
  const data = await pdfOf({ category: 'compte-rendu', day: 0, slug: 'note', text, title }, 'Dax')
  const { id: note } = await payload.create({
    ...common,
    collection: extranetSlugs.documents,
    data: { audience: 'everyone', date: today.toISOString(), space, tenant, title },
    file: { data, mimetype: 'application/pdf', name: 'note-de-synthese.pdf', size: data.length },
  })

  await payload.create({
    ...common,
    collection: extranetSlugs.meetings,
    data: {
      agenda: richTextOf([
        { heading: 'Ordre du jour' },
        {
          list: [
            'Approbation du procès-verbal',
            'Débat d’orientation budgétaire',
            'Subventions aux associations',
          ],
        },
      ]) as SpaceMeeting['agenda'],
      audience: 'everyone',
      documents: [note],
      place: 'Salle du conseil',
      space,
      startsAt: parisMoment(thursdayAfter(today), '18:30').toISOString(),
      tenant,
      title: 'Conseil municipal',
    },
  })
  await payload.create({
    ...common,
    collection: extranetSlugs.pages,
    data: {
      audience: 'chosen',
      blocks: storedBlocks([
        {
          text: [
            'Le bureau prépare les réunions du conseil. Ses relevés de décisions se trouvent parmi les documents.',
          ],
          type: 'text',
        },
      ]) as SpacePage['blocks'],
      groups: [...groups.values()],
      space,
      tenant,
      title: 'Relevés du bureau municipal',
    },
  })
}

/** Opens the private space of a council on a site of the demonstration; gives those who may sign in there. */
export const writeExtranet = async (writing: Writing, site: string): Promise<DemoMember[]> => {
  const { payload, tenant } = writing
  const { id: space } = await payload.create({
    ...common,
    collection: extranetSlugs.spaces,
    data: {
      forWhom: 'Les élus',
      intro: 'Convocations, documents et relevés de décisions du conseil municipal.',
      tenant,
      title: 'Conseil municipal',
    },
  })
  const opened = { groups: await createGroups(writing), site, space }

  await payload.update({
    ...common,
    collection: slugs.tenants,
    data: { features: ['statistics', 'extranet'] },
    id: tenant,
  })
  await createContents(writing, opened)
  return createMembers(writing, opened)
}
