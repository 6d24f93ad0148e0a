import type { Where } from 'payload'
import type { PersonalPage } from '#core/front.ts'
import { searchStems } from '#core/french-text.ts'
import { idOf } from '#core/references.ts'
import type { Link } from '#core/theme.ts'
import type { GuardedSlug } from '../../collections/slugs.ts'
import { text } from '../../labels.ts'
import { documentHref, linksBlock, meetingLink, pageLink, topicHref } from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import { findReadable, findSpaces } from '../readable.ts'
import { queryOf, type Visit } from '../visit.ts'

const longestQuery = 200

/** What holds every word of the query, among what the visitor may read. */
const search = async (visit: Visit, query: string): Promise<Link[]> => {
  const stems = searchStems(query)

  if (stems.length === 0) {
    return []
  }
  const where: Where = { and: stems.map((stem): Where => ({ searchText: { like: stem } })) }
  const find = <Slug extends GuardedSlug>(collection: Slug) =>
    findReadable(visit, visit.visitor, { collection, sort: 'title', where })
  const spaces = new Map((await findSpaces(visit, visit.visitor)).map((space) => [space.id, space]))
  const pages = await find('space-pages')
  const documents = await find('space-documents')
  const meetings = await find('space-meetings')
  const topics = await find('space-topics')

  return [
    ...pages.flatMap((page) => {
      const space = spaces.get(idOf(page.space) ?? '')
      return space ? [pageLink(space, page)] : []
    }),
    ...documents.map((document) => ({ href: documentHref(document), text: document.title })),
    ...meetings.map(meetingLink),
    ...topics.flatMap((topic) => {
      const space = spaces.get(idOf(topic.space) ?? '')
      return space ? [{ href: topicHref(space, topic), text: topic.title }] : []
    }),
  ]
}

/** Finds only what the visitor may read: what they may not is not even counted. */
export const searchPage = async (visit: Visit): Promise<PersonalPage> => {
  const query = (queryOf(visit).get('q') ?? '').slice(0, longestQuery)
  const links = await search(visit, query)

  return memberPage(visit, {
    body: ({ Blocks, Button, Field, Prose }) => (
      <>
        <form action="/espace/recherche" className="stacked-form" method="get" role="search">
          <Field id="q" label={text('searchLabel')}>
            <input defaultValue={query} maxLength={longestQuery} name="q" type="search" />
          </Field>
          <p>
            <Button>{text('searchButton')}</Button>
          </p>
        </form>
        {query && (
          <Prose>
            <p role="status">
              {links.length > 0
                ? text('searchResults', { count: links.length, query })
                : text('searchNone', { query })}
            </p>
          </Prose>
        )}
        <Blocks blocks={linksBlock(text('results'), links)} />
      </>
    ),
    breadcrumb: [],
    title: text('search'),
  })
}
