import type { ReactNode } from 'react'
import { renderSVG } from 'uqr'
import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { formatDate } from '#core/format.ts'
import { text } from '../../labels.ts'
import {
  confirmEnrolment,
  findSecondFactor,
  isRightCode,
  removeSecondFactor,
  startEnrolment,
  type Enrolment,
} from '../../second-factor/second-factor.ts'
import { fieldOf, refuseForgedForm } from '../form-token.ts'
import { FormToken, memberPage } from '../layout.tsx'
import type { Visit } from '../visit.ts'

const draw = (visit: Visit, body: (parts: ThemeParts) => ReactNode, error?: string): PersonalPage =>
  memberPage(visit, {
    body: (parts) => (
      <>
        <parts.ErrorSummary errors={error === undefined ? [] : [{ href: '#code', text: error }]} />
        {body(parts)}
      </>
    ),
    breadcrumb: [],
    ...(error === undefined ? {} : { status: 422 }),
    title: text('security'),
  })

type Asked = { action: string; button: string; error: string | undefined; parts: ThemeParts; visit: Visit }

/** One action of this page, with the code that it asks for. */
const CodeForm = ({ action, button, error, parts: { Button, Field }, visit }: Asked) => (
  <form action="/espace/securite" className="stacked-form" method="post">
    <FormToken nonce={visit.nonce} />
    <input name="action" type="hidden" value={action} />
    <Field id="code" label={text('code')} {...(error === undefined ? {} : { error })}>
      <input autoComplete="one-time-code" name="code" required type="text" />
    </Field>
    <p>
      <Button>{button}</Button>
    </p>
  </form>
)

const drawEnrolment = (visit: Visit, { secret, uri }: Enrolment, error?: string): PersonalPage =>
  draw(
    visit,
    (parts) => (
      <>
        <parts.Prose>
          <h2>{text('enrolTitle')}</h2>
          <p>{text('enrolWords')}</p>
          <img
            alt={text('qrAlt')}
            height={240}
            src={`data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`}
            width={240}
          />
          <p>
            {text('enrolSecret')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p>
            <a href={uri}>{text('enrolLink')}</a>
          </p>
        </parts.Prose>
        <CodeForm
          action="confirmer"
          button={text('enrolConfirm')}
          error={error}
          parts={parts}
          visit={visit}
        />
      </>
    ),
    error,
  )

const drawState = (visit: Visit, confirmedAt: null | string | undefined, error?: string): PersonalPage =>
  draw(
    visit,
    (parts) =>
      confirmedAt ? (
        <>
          <parts.Prose>
            <p>{text('secondOn', { day: formatDate(new Date(confirmedAt)) })}</p>
          </parts.Prose>
          <CodeForm
            action="desactiver"
            button={text('secondRemove')}
            error={error}
            parts={parts}
            visit={visit}
          />
        </>
      ) : (
        <form action="/espace/securite" className="stacked-form" method="post">
          <parts.Prose>
            <p>{text('secondOff')}</p>
          </parts.Prose>
          <FormToken nonce={visit.nonce} />
          <input name="action" type="hidden" value="activer" />
          <p>
            <parts.Button>{text('secondStart')}</parts.Button>
          </p>
        </form>
      ),
    error,
  )

const drawRecovery = (visit: Visit, codes: string[]): PersonalPage =>
  draw(visit, ({ Notice, Prose }) => (
    <>
      <Notice title={text('secondDone')} tone="success">
        <p>{text('recoveryWords')}</p>
      </Notice>
      <Prose>
        <h2>{text('recoveryTitle')}</h2>
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Prose>
    </>
  ))

export const securityPage = async (visit: Visit): Promise<PersonalPage> =>
  drawState(visit, (await findSecondFactor(visit.payload, visit.visitor.id))?.confirmedAt)

/** Switches the second factor on, by a first right code, or off, by another. */
export const changeSecurity = async (visit: Visit): Promise<PersonalPage> => {
  const { nonce, payload, request, site, visitor } = visit
  const [action, code] = [fieldOf(request, 'action'), fieldOf(request, 'code')]
  refuseForgedForm(request, site, nonce)
  const factor = await findSecondFactor(payload, visitor.id)

  if (factor?.confirmedAt) {
    const isRight = action === 'desactiver' && (await isRightCode(payload, factor, code))

    if (isRight) {
      await removeSecondFactor(payload, visitor.id)
    }
    return isRight ? drawState(visit, undefined) : drawState(visit, factor.confirmedAt, text('codeRefused'))
  }
  const codes = action === 'confirmer' ? await confirmEnrolment(payload, visitor.id, code) : undefined

  return codes
    ? drawRecovery(visit, codes)
    : drawEnrolment(
        visit,
        await startEnrolment(payload, visitor, site.name),
        action === 'confirmer' ? text('codeRefused') : undefined,
      )
}
