import { CsvError, readCsv, type CsvTable } from '#core/csv.ts'
import { normalizeText } from '#core/french-text.ts'
import { oneLine } from '#core/one-line.ts'
import { isMangled } from '#core/text-encoding.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { text } from '../labels.ts'
import { memberRoles, type MemberRole } from '../member-roles.ts'

/** A member as a line of the file describes one. Days are stored at noon, as the admin does. */
export type Invited = {
  email: string
  endsOn: null | string
  groups: string[]
  name: string
  role: MemberRole
  spaces: string[]
  startsOn: null | string
}

type Known = Invited & { id: string }

/** What a site has already: spaces and groups by name, members. */
export type SiteMembers = {
  groups: { id: string; name: string }[]
  members: Known[]
  spaces: { id: string; slug?: null | string; title: string }[]
}

export type PlannedLine = {
  invited: Invited
  line: number
  memberId?: string
  outcome: 'create' | 'same' | 'update'
}

export type LineError = { line: number; sentence: string }

export type Plan = { errors: LineError[]; lines: PlannedLine[] }

export const maxLines = 1000

const columns = ['nom', 'courriel', 'role', 'espaces', 'groupes', 'du', 'au'] as const

type Row = Record<(typeof columns)[number], string>

type Numbered = { line: number; row: Row }

const refusal = (line: number, sentence: string): Plan => ({ errors: [{ line, sentence }], lines: [] })

const readTable = (csv: string): CsvTable | Plan => {
  if (isMangled(csv)) {
    return refusal(1, text('fileEncoding'))
  }
  try {
    return readCsv(csv)
  } catch (error) {
    return refusal(error instanceof CsvError ? error.line : 1, text('fileUnreadable'))
  }
}

/** Rows of the file with their line numbers, as a spreadsheet shows them, or what is wrong with the whole. */
const readRows = (csv: string): Numbered[] | Plan => {
  const table = readTable(csv)

  if ('errors' in table) {
    return table
  }
  if (table.rows.length === 0) {
    return refusal(1, text('fileEmpty'))
  }
  if (table.rows.length > maxLines) {
    return refusal(1, text('fileTooLong', { max: maxLines }))
  }
  if (!columns.slice(0, 4).every((name) => table.columns.includes(name))) {
    return refusal(1, text('fileColumns'))
  }
  return table.rows.map(({ line, record }) => ({
    line,
    row: Object.fromEntries(columns.map((name) => [name, oneLine(record[name] ?? '')])) as Row,
  }))
}

const isPlan = (read: Numbered[] | Plan): read is Plan => 'errors' in read

/** `31/12/2026` at noon in France; `null` when empty, `undefined` when it is no day. */
const momentOf = (written: string): null | string | undefined => {
  if (written === '') {
    return null
  }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

  return Number.isNaN(Date.parse(iso)) || parisDay(parisMoment(iso, '12:00')) !== iso
    ? undefined
    : parisMoment(iso, '12:00').toISOString()
}

const namesIn = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

/** Lower case, without accents, one kind of apostrophe, and « maire-adjointe » as « maire adjointe ». */
const comparable = (words: string): string =>
  normalizeText(words).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim()

const listIn = (sentence: string): string[] => sentence.split(', ').map(comparable)

const ranks = new Set(listIn(text('roleRanks')))

/** « Première adjointe » is an « adjointe ». */
const withoutRank = (words: string): string => {
  const [first = '', ...others] = words.split(' ')
  return ranks.has(first) && others.length > 0 ? others.join(' ') : words
}

const roleByName = new Map(
  memberRoles.flatMap((role) =>
    [comparable(text(`role-${role}`)), ...listIn(text(`roleAlso-${role}`))].map(
      (name) => [name, role] as const,
    ),
  ),
)

const roleOf = (written: string): MemberRole | undefined => roleByName.get(withoutRank(comparable(written)))

type Found = { ids: string[]; unknown: string[] }

const findByName = (names: string[], idOf: (name: string) => string | undefined): Found => ({
  ids: names.flatMap((name) => idOf(name) ?? []),
  unknown: names.filter((name) => idOf(name) === undefined),
})

const sameName = (a: string, b: string): boolean => normalizeText(a) === normalizeText(b)

/** What a line says, and every mistake in it. */
const readLine = (
  { row }: Numbered,
  site: SiteMembers,
): { invited: Invited | undefined; mistakes: string[] } => {
  const role = roleOf(row.role)
  const spaces = findByName(
    namesIn(row.espaces),
    (name) => site.spaces.find(({ slug, title }) => slug === name || sameName(title, name))?.id,
  )
  const groups = findByName(
    namesIn(row.groupes),
    (name) => site.groups.find((group) => sameName(group.name, name))?.id,
  )
  const [startsOn, endsOn] = [momentOf(row.du), momentOf(row.au)]
  const mistakes = [
    ...(row.nom === '' ? [text('lineName')] : []),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(row.courriel) ? [] : [text('lineEmail', { value: row.courriel })]),
    ...(role
      ? []
      : [
          text('lineRole', {
            roles: memberRoles.map((name) => text(`role-${name}`)).join(', '),
            value: row.role,
          }),
        ]),
    ...(namesIn(row.espaces).length === 0 ? [text('lineNoSpace')] : []),
    ...spaces.unknown.map((value) => text('lineSpace', { value })),
    ...groups.unknown.map((value) => text('lineGroup', { value })),
    ...(startsOn === undefined ? [text('lineDate', { value: row.du })] : []),
    ...(endsOn === undefined ? [text('lineDate', { value: row.au })] : []),
    ...(startsOn && endsOn && endsOn < startsOn ? [text('lineDatesReversed')] : []),
  ]

  return {
    invited:
      mistakes.length === 0 && role && startsOn !== undefined && endsOn !== undefined
        ? {
            email: row.courriel.toLowerCase(),
            endsOn,
            groups: groups.ids,
            name: row.nom,
            role,
            spaces: spaces.ids,
            startsOn,
          }
        : undefined,
    mistakes,
  }
}

const keyOf = ({ email, role }: Pick<Invited, 'email' | 'role'>): string => `${email} ${role}`

const dayOf = (moment: null | string): null | string => (moment === null ? null : parisDay(new Date(moment)))

const shapeOf = ({ email, endsOn, groups, name, role, spaces, startsOn }: Invited): string =>
  JSON.stringify([email, name, role, dayOf(startsOn), dayOf(endsOn), groups.toSorted(), spaces.toSorted()])

const planLine = (line: number, invited: Invited, site: SiteMembers): PlannedLine => {
  const known = site.members.find((member) => keyOf(member) === keyOf(invited))

  if (!known) {
    return { invited, line, outcome: 'create' }
  }
  return {
    invited,
    line,
    memberId: known.id,
    outcome: shapeOf(known) === shapeOf(invited) ? 'same' : 'update',
  }
}

/**
 * Reads a file of invitations, one person and role a line, and says line by line what it would do. One mistake, and
 * nothing is to be done: the file is corrected and sent again. The same file twice changes nothing.
 */
export const planInvitations = (csv: string, site: SiteMembers): Plan => {
  const rows = readRows(csv)

  if (isPlan(rows)) {
    return rows
  }
  const plan: Plan = { errors: [], lines: [] }
  const seen = new Map<string, number>()

  for (const numbered of rows) {
    const { invited, mistakes } = readLine(numbered, site)
    const other = invited && seen.get(keyOf(invited))
    const sentences = other === undefined ? mistakes : [text('lineDuplicate', { other })]

    plan.errors.push(...sentences.map((sentence) => ({ line: numbered.line, sentence })))
    if (invited && other === undefined) {
      seen.set(keyOf(invited), numbered.line)
      plan.lines.push(planLine(numbered.line, invited, site))
    }
  }
  return plan
}

/** The plan as a person reads it, errors first when there are some. */
export const sayPlan = ({ errors, lines }: Plan): string[] => {
  const said =
    errors.length > 0
      ? errors
      : lines.map(({ invited: { name, role }, line, outcome }) => ({
          line,
          sentence: text(`inviteOutcome-${outcome}`, { name, role: text(`role-${role}`) }),
        }))

  return said.map(({ line, sentence }) => text('inviteLine', { line, sentence }))
}
