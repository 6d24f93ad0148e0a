import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { richTextOf } from '#collections/rich-text/rich-text-of.ts'
import { addDays, noonOf, parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { extranetSlugs } from '#plugins/extranet/collections/slugs.ts'
import { mailTask } from '#plugins/extranet/mails/mail-task.ts'
import type { SpaceMeeting, SpacePage } from '#payload-types'
import type { DemoExtranet, DemoFile, DemoMeeting, DemoSpace, DemoTopic } from '../demo/extranets/types.ts'
import { pdfOf } from './pdf.ts'
import { writeReceipts } from './write-receipts.ts'

/** A member of the demonstration, as `accounts.json` lists those who sign in. */
export type DemoMember = { email: string; name: string; password: string; role: string; site: string }

type Author = { id: string; name: string }

type Writing = { payload: Payload; siteName: string; tenant: string; today: Date }

/** What is written in a space refers to what was written before it. */
type Place = Writing & {
  groups: Map<string, string>
  authors: Map<string, Author>
  space: string
}

const common = { depth: 0, overrideAccess: true } as const

const momentOf = ({ today }: Writing, day: number, clock = '12:00'): string =>
  parisMoment(addDays(parisDay(today), day), clock).toISOString()

/** Nobody is called to a meeting on a Saturday or a Sunday: it is on the Monday after. */
const meetingDay = ({ today }: Writing, day: number): number => {
  const weekday = noonOf(addDays(parisDay(today), day)).getUTCDay()
  return day + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}

const readersOf = ({ groups }: Place, { group }: { group?: string }) =>
  group === undefined
    ? { audience: 'everyone' as const }
    : { audience: 'chosen' as const, groups: [groups.get(group) ?? ''] }

const createGroups = async ({ payload, tenant }: Writing, names: string[]): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()

  for (const name of new Set(names)) {
    const { id } = await payload.create({
      ...common,
      collection: extranetSlugs.groups,
      data: { name, tenant },
    })
    ids.set(name, id)
  }
  return ids
}

/** Each version of a file takes the place of the one before. */
const createFile = async (place: Place, { day, texts, title, ...readers }: DemoFile): Promise<string> => {
  const { payload, siteName, space, tenant } = place
  let id: string | undefined

  for (const text of texts) {
    const content = await pdfOf({ category: 'compte-rendu', day, slug: 'document', text, title }, siteName)
    const file = { data: content, mimetype: 'application/pdf', name: 'document.pdf', size: content.length }
    const data = { ...readersOf(place, readers), date: momentOf(place, day), space, tenant, title }
    const written = await (id === undefined
      ? payload.create({ ...common, collection: extranetSlugs.documents, data, file })
      : payload.update({ ...common, collection: extranetSlugs.documents, data, file, id }))

    id = written.id
  }
  return id ?? ''
}

const createMeeting = async (
  place: Place,
  { agenda, day, files, isCancelled = false, place: where, startClock, title, ...readers }: DemoMeeting,
  fileIds: Map<string, string>,
): Promise<void> => {
  await place.payload.create({
    ...common,
    collection: extranetSlugs.meetings,
    data: {
      ...readersOf(place, readers),
      agenda: richTextOf([{ list: agenda }]) as SpaceMeeting['agenda'],
      documents: files.flatMap((file) => fileIds.get(file) ?? []),
      isCancelled,
      place: where,
      space: place.space,
      startsAt: momentOf(place, meetingDay(place, day), startClock),
      tenant: place.tenant,
      title,
    },
  })
}

/** Straight to their rows, with the moments of their story: nothing is told to anybody. */
const createTopic = async (
  place: Place,
  { isClosed = false, messages, title, ...readers }: DemoTopic,
): Promise<void> => {
  const { authors, payload, space, tenant } = place
  const { id: topic } = await payload.create({
    ...common,
    collection: extranetSlugs.topics,
    data: { ...readersOf(place, readers), isClosed, space, tenant, title },
  })
  const [first] = messages

  if (first) {
    await payload.db.updateOne({
      collection: extranetSlugs.topics,
      data: { createdAt: momentOf(place, first.day, first.startClock) },
      id: topic,
      returning: false,
    })
  }
  for (const { day, email, startClock, text } of messages) {
    const createdAt = momentOf(place, day, startClock)
    const author = authors.get(email)

    await payload.db.create({
      collection: extranetSlugs.messages,
      data: {
        createdAt,
        person: author?.name,
        tenant,
        text,
        topic,
        updatedAt: createdAt,
        userId: author?.id,
      },
    })
  }
}

const fillSpace = async (place: Place, { files, meetings, pages, topics }: DemoSpace): Promise<void> => {
  const { payload, space, tenant } = place
  const fileIds = new Map<string, string>()

  for (const file of files) {
    fileIds.set(file.title, await createFile(place, file))
  }
  for (const meeting of meetings) {
    await createMeeting(place, meeting, fileIds)
  }
  for (const { text, title, ...readers } of pages) {
    const blocks = storedBlocks([{ text, type: 'text' }]) as SpacePage['blocks']

    await payload.create({
      ...common,
      collection: extranetSlugs.pages,
      data: { ...readersOf(place, readers), blocks, space, tenant, title },
    })
  }
  for (const topic of topics) {
    await createTopic(place, topic)
  }
}

/** The account comes first, so that a member has a password and needs no invitation. */
const createAccounts = async (
  { payload }: Writing,
  { people, site }: DemoExtranet,
): Promise<{ authors: Place['authors']; members: Map<string, DemoMember> }> => {
  const [authors, members] = [new Map<string, Author>(), new Map<string, DemoMember>()]

  for (const { email: mailbox, name } of people) {
    const [email, password] = [`${mailbox}@${site}.example`, randomBytes(12).toString('base64url')]
    const { id } = await payload.create({
      ...common,
      collection: slugs.users,
      data: { email, name, password },
    })
    authors.set(mailbox, { id, name })
    members.set(mailbox, { email, name, password, role: 'member', site })
  }
  return { authors, members }
}

/** Opens the private spaces of a site of the demonstration; gives those who may sign in there. */
export const writeExtranet = async (writing: Writing, extranet: DemoExtranet): Promise<DemoMember[]> => {
  const { payload, tenant } = writing
  const { people, spaces } = extranet
  const { authors, members } = await createAccounts(writing, extranet)
  const groups = await createGroups(
    writing,
    people.flatMap(({ group }) => group ?? []),
  )
  const spaceIds = new Map<string, string>()

  await payload.update({
    ...common,
    collection: slugs.tenants,
    data: { features: ['statistics', 'extranet'] },
    id: tenant,
  })
  for (const { forWhom, intro, title } of spaces) {
    const { id } = await payload.create({
      ...common,
      collection: extranetSlugs.spaces,
      data: { forWhom, intro, tenant, title },
    })
    spaceIds.set(title, id)
  }
  for (const space of spaces) {
    await fillSpace({ ...writing, authors, groups, space: spaceIds.get(space.title) ?? '' }, space)
  }
  for (const { email, group, name, role, spaces: own } of people) {
    await payload.create({
      ...common,
      collection: extranetSlugs.members,
      data: {
        email: members.get(email)?.email ?? '',
        groups: group === undefined ? [] : [groups.get(group) ?? ''],
        name,
        role,
        spaces: own.flatMap((title) => spaceIds.get(title) ?? []),
        tenant,
      },
    })
  }
  await writeReceipts(payload, tenant)
  // they do not exist: nobody writes to them
  await payload.delete({
    collection: 'payload-jobs',
    overrideAccess: true,
    where: { taskSlug: { equals: mailTask } },
  })
  return [...members.values()]
}
