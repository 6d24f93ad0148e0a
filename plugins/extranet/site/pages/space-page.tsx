import type { PersonalPage } from '#core/front.ts'
import { blocksView } from '#collections/views/blocks-view.ts'
import { loadReferences } from '#collections/views/load-references.ts'
import { spaceHref } from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import { findReadable } from '../readable.ts'
import { recordReceipt } from '../receipts.ts'
import { param, type Visit } from '../visit.ts'
import { findOwnSpace } from './space.tsx'

/** No block of a private page shows where the town hall is. */
const noContact = { addressLines: [], title: '' }

/** A page of a space. Reading it is written down. */
export const spacePage = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const space = await findOwnSpace(visit)
  const [page] = space
    ? await findReadable(visit, visit.visitor, {
        collection: 'space-pages',
        where: { and: [{ space: { equals: space.id } }, { slug: { equals: param(visit, 'page') } }] },
      })
    : []

  if (!space || !page) {
    return undefined
  }
  await recordReceipt(visit, visit.visitor, { collection: 'space-pages', item: page, kind: 'read' })
  const references = await loadReferences(visit, [{ collection: 'space-pages', docs: [page] }])

  return memberPage(visit, {
    body: ({ Blocks }) => <Blocks blocks={blocksView(page.blocks, references, { contact: noContact })} />,
    breadcrumb: [{ href: spaceHref(space), text: space.title }],
    title: page.title,
  })
}
