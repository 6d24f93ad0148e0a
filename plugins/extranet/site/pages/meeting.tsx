import type { PersonalPage } from '#core/front.ts'
import type { Link } from '#core/theme.ts'
import { formatDate, formatTime } from '#core/format.ts'
import { oneLine } from '#core/one-line.ts'
import { idOf } from '#core/references.ts'
import { loadReferences } from '#collections/views/load-references.ts'
import { richTextView } from '#collections/views/rich-text-view.tsx'
import type { SpaceMeeting, SpaceReceipt } from '#payload-types'
import { presences, type Presence } from '../../collections/receipts/index.ts'
import { text } from '../../labels.ts'
import { fieldOf, refuseForgedForm } from '../form-token.ts'
import { documentsBlock, earlierViews, meetingHref, momentOf, privateDocumentView } from '../item-views.ts'
import { FormToken, memberPage } from '../layout.tsx'
import { findReadable } from '../readable.ts'
import { findAcknowledged, recordReceipt } from '../receipts.ts'
import { param, type Visit } from '../visit.ts'

const findMeeting = async (visit: Visit): Promise<SpaceMeeting | undefined> => {
  const [meeting] = await findReadable(visit, visit.visitor, {
    collection: 'space-meetings',
    where: { id: { equals: param(visit, 'id') } },
  })
  return meeting
}

/** Documents joined to a convocation that the visitor may read: each has its own readers. */
const findDocuments = async (visit: Visit, meeting: SpaceMeeting) => {
  const ids = (meeting.documents ?? []).flatMap((document) => idOf(document) ?? [])
  const documents =
    ids.length === 0
      ? []
      : await findReadable(visit, visit.visitor, {
          collection: 'space-documents',
          sort: 'title',
          where: { id: { in: ids } },
        })
  return documents.flatMap((document) => [privateDocumentView(document), ...earlierViews(document)])
}

const answeredSentence = ({ at, presence, proxyTo }: SpaceReceipt): string =>
  text(`answered-${presence ?? 'yes'}`, {
    day: formatDate(new Date(at)),
    time: formatTime(new Date(at)),
    who: proxyTo ?? '',
  })

type Refused = { errors: Link[]; presence: string; proxyTo: string }

const drawMeeting = async (visit: Visit, meeting: SpaceMeeting, refused?: Refused): Promise<PersonalPage> => {
  const references = await loadReferences(visit, [{ collection: 'space-meetings', docs: [meeting] }])
  const agenda = richTextView(meeting.agenda, references)
  const documents = await findDocuments(visit, meeting)
  const answer = (await findAcknowledged(visit, visit.visitor, [meeting.id])).get(meeting.id)
  const errorOf = (id: string): { error?: string } => {
    const found = refused?.errors.find(({ href }) => href === `#${id}`)
    return found ? { error: found.text } : {}
  }

  return memberPage(visit, {
    body: ({ Blocks, Button, ErrorSummary, Field, Notice, Prose }) => (
      <>
        <ErrorSummary errors={refused?.errors ?? []} />
        {meeting.isCancelled && (
          <Notice title={text('cancelled')} tone="warning">
            <p>{text('cancelledWords')}</p>
          </Notice>
        )}
        {answer && (
          <Notice title={text('acknowledged')} tone="success">
            <p>{answeredSentence(answer)}</p>
          </Notice>
        )}
        <Prose>
          <p>
            <strong>{momentOf(meeting)}</strong>
            {meeting.place && <>, {meeting.place}</>}
          </p>
          {agenda && <h2>{text('agenda')}</h2>}
          {agenda}
        </Prose>
        <Blocks blocks={documentsBlock(text('documents'), documents)} />
        {!meeting.isCancelled && (
          <form
            action={meetingHref(meeting)}
            aria-labelledby="reponse"
            className="stacked-form"
            method="post"
          >
            <h2 id="reponse">{text('answerTitle')}</h2>
            <FormToken nonce={visit.nonce} />
            <Field id="presence" label={text('presence')} {...errorOf('presence')}>
              <select defaultValue={refused?.presence ?? answer?.presence ?? ''} name="presence" required>
                <option value="">{text('choose')}</option>
                {presences.map((presence) => (
                  <option key={presence} value={presence}>
                    {text(`presence-${presence}`)}
                  </option>
                ))}
              </select>
            </Field>
            <Field hint={text('proxyHint')} id="pouvoir" label={text('proxyTo')} {...errorOf('pouvoir')}>
              <input
                autoComplete="off"
                defaultValue={refused?.proxyTo ?? answer?.proxyTo ?? ''}
                maxLength={120}
                name="pouvoir"
                type="text"
              />
            </Field>
            <p>
              <Button>{text(answer ? 'changeAnswer' : 'acknowledge')}</Button>
            </p>
          </form>
        )}
      </>
    ),
    breadcrumb: [{ href: '/espace/agenda', text: text('agendaTitle') }],
    ...(refused ? { status: 422 } : {}),
    title: meeting.title,
  })
}

/** A convocation. Opening it is written down as read; only its form says that one knows of it. */
export const meetingPage = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const meeting = await findMeeting(visit)

  if (!meeting) {
    return undefined
  }
  await recordReceipt(visit, visit.visitor, { collection: 'space-meetings', item: meeting, kind: 'read' })
  return drawMeeting(visit, meeting)
}

const errorsOf = (presence: Presence | undefined, proxyTo: string): Link[] => [
  ...(presence ? [] : [{ href: '#presence', text: text('presenceMissing') }]),
  ...(presence === 'proxy' && proxyTo === '' ? [{ href: '#pouvoir', text: text('proxyMissing') }] : []),
]

/** « J’ai pris connaissance », and whether one will be there. */
export const answerMeeting = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const { nonce, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)
  const meeting = await findMeeting(visit)

  if (!meeting || meeting.isCancelled) {
    return undefined
  }
  const given = fieldOf(request, 'presence')
  const proxyTo = oneLine(fieldOf(request, 'pouvoir')).slice(0, 120)
  const presence = presences.find((name) => name === given)
  const errors = errorsOf(presence, proxyTo)

  if (!presence || errors.length > 0) {
    return drawMeeting(visit, meeting, { errors, presence: given, proxyTo })
  }
  await recordReceipt(visit, visitor, {
    collection: 'space-meetings',
    item: meeting,
    kind: 'acknowledged',
    presence,
    ...(presence === 'proxy' ? { proxyTo } : {}),
  })
  response.redirect(303, meetingHref(meeting))
  return undefined
}
