import type { PersonalPage } from '#core/front.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { stageOf } from '#tenants/mandate.ts'
import type { SpaceMember } from '#payload-types'
import { extranetSlugs } from '../../collections/slugs.ts'
import { text } from '../../labels.ts'
import { linksBlock } from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import { memberOf } from '../visitor.ts'
import type { Visit } from '../visit.ts'

/** Members in force of the spaces that the visitor belongs to. */
const findColleagues = async (visit: Visit): Promise<SpaceMember[]> => {
  const own = new Set(visit.visitor.members.flatMap(({ spaces }) => spaces))
  const { docs } = await findOnSite(visit, { collection: extranetSlugs.members })

  return docs.filter(
    (row) =>
      stageOf(row, visit.visitor.today) === 'during' && memberOf(row).spaces.some((space) => own.has(space)),
  )
}

const readGroupNames = async (visit: Visit): Promise<Map<string, string>> => {
  const { docs } = await findOnSite(visit, { collection: extranetSlugs.groups, select: { name: true } })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** Who is in my spaces, as what, and how to write to them. */
export const directoryPage = async (visit: Visit): Promise<PersonalPage> => {
  const colleagues = await findColleagues(visit)
  const groupNames = await readGroupNames(visit)
  const namesOf = (row: SpaceMember): string[] =>
    memberOf(row).groups.flatMap((group) => groupNames.get(group) ?? [])

  return memberPage(visit, {
    body: ({ Blocks }) => (
      <Blocks
        blocks={linksBlock(
          text('directoryTitle'),
          colleagues.map((row) => ({
            description: [text(`role-${row.role}`), ...namesOf(row), row.email].join(', '),
            href: `mailto:${row.email}`,
            text: row.name,
          })),
        )}
      />
    ),
    breadcrumb: [],
    title: text('directory'),
  })
}
