import { formatTime, formatWeekday, formatWeight } from '#core/format.ts'
import type { BlockView, DocumentView, Link } from '#core/theme.ts'
import type { Space, SpaceDocument, SpaceMeeting, SpaceMessage, SpacePage, SpaceTopic } from '#payload-types'
import { text } from '../labels.ts'

export const momentOf = (meeting: Pick<SpaceMeeting, 'startsAt'>): string => {
  const start = new Date(meeting.startsAt)
  return text('moment', { day: formatWeekday(start), time: formatTime(start) })
}

export const meetingHref = ({ id }: { id: string }): string => `/espace/reunions/${id}`

/** A meeting in one line: when, where, and that it was called off. */
export const meetingLink = (meeting: SpaceMeeting): Link => ({
  description: [momentOf(meeting), meeting.place].filter(Boolean).join(', '),
  href: meetingHref(meeting),
  text: meeting.isCancelled ? text('cancelledTitle', { title: meeting.title }) : meeting.title,
})

export const fileView = (
  { filename, filesize }: { filename?: null | string; filesize?: null | number },
  { date, href, title }: { date: Date; href: string; title: string },
): DocumentView => ({
  date,
  format: (filename?.split('.').at(-1) ?? '').toUpperCase(),
  href,
  title,
  weight: formatWeight(filesize ?? 0),
})

export const documentHref = ({ id }: { id: string }): string => `/espace/documents/${id}`

export const privateDocumentView = (document: SpaceDocument): DocumentView =>
  fileView(document, {
    date: new Date(document.date),
    href: documentHref(document),
    title: document.title,
  })

/** The files that a document had before, the latest first. */
export const earlierViews = (document: SpaceDocument): DocumentView[] =>
  (document.earlierFiles ?? []).map((file, rank) =>
    fileView(file, {
      date: new Date(file.replacedAt),
      href: `${documentHref(document)}/${String(rank + 1)}`,
      title: text('earlierTitle', { title: document.title }),
    }),
  )

export const spaceHref = ({ slug }: Pick<Space, 'slug'>): string => `/espace/${slug ?? ''}`

export const pageLink = (space: Space, { slug, title }: SpacePage): Link => ({
  href: `${spaceHref(space)}/${slug ?? ''}`,
  text: title,
})

export const topicHref = (space: Space, { id }: Pick<SpaceTopic, 'id'>): string =>
  `${spaceHref(space)}/discussions/${id}`

/** The address of one page of what has several. */
export const paged = (href: string, page: number): string =>
  page > 1 ? `${href}?page=${String(page)}` : href

/** An address that stays good whatever page of its topic the message is on. */
export const messagePermalink = (
  space: Space,
  topic: Pick<SpaceTopic, 'id'>,
  { id }: Pick<SpaceMessage, 'id'>,
): string => `${topicHref(space, topic)}/${id}`

/** Links under a title; nothing when there is none. */
export const linksBlock = (title: string, links: Link[]): BlockView[] =>
  links.length > 0 ? [{ links, title, type: 'links' }] : []

/** Files under a title; nothing when there is none. */
export const documentsBlock = (title: string, documents: DocumentView[]): BlockView[] =>
  documents.length > 0 ? [{ documents, title, type: 'documents' }] : []
