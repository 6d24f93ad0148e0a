import { escapeXml as escape } from '#collections/views/feed.ts'
import type { SpaceMeeting } from '#payload-types'
import { text } from '../labels.ts'
import { momentOf } from '../site/item-views.ts'
import { attendanceOf, presenceOf, receiptOf, type Guest } from './attendance.ts'

/** « Présent », « Absent », « Pouvoir »; nothing of who has not answered. */
export const sayPresence = (guest: Guest): string => {
  const presence = presenceOf(guest)
  return presence ? text(`attends-${presence}`) : ''
}

export const proxyOf = (guest: Guest): string => receiptOf(guest, 'acknowledged')?.proxyTo ?? ''

const style = `body{font:12pt/1.4 serif;margin:2cm}table{border-collapse:collapse;width:100%}
th,td{border:1px solid;padding:.4em .6em;text-align:start;vertical-align:top}
td:last-child{width:35%}tr{break-inside:avoid}caption{text-align:start;padding-block-end:.6em}`

const column = (title: string): string => `<th scope="col">${escape(title)}</th>`

const row = (guest: Guest): string => {
  const answer = [sayPresence(guest), proxyOf(guest)].filter(Boolean).join(', ')
  return `<tr><th scope="row">${escape(guest.name)}</th><td>${escape(answer)}</td><td></td></tr>`
}

/** The sheet that those present sign, as a page to print. Text and not components: the configuration reads this file. */
export const attendanceSheetOf = (meeting: SpaceMeeting, guests: Guest[]): string => {
  const { guests: count, majority } = attendanceOf(guests)
  const title = escape(text('sheetTitle', { title: meeting.title }))
  const place = [momentOf(meeting), meeting.place].filter(Boolean).join(', ')
  const columns = [text('memberName'), text('readersAnswers'), text('signature')].map(column).join('')

  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${escape(place)}</p><table><caption>${escape(text('quorumSentence', { guests: count, majority }))}</caption><thead><tr>${columns}</tr></thead><tbody>${guests.map(row).join('')}</tbody></table></body></html>`
}
