import type { ReactNode } from 'react'
import { renderSVG } from 'uqr'
import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { formatDate } from '#core/format.ts'
import { text } from '../../labels.ts'
import { enrolmentOptions, findPasskeys } from '../../passkeys/passkeys.ts'
import {
  confirmEnrolment,
  findSecondFactor,
  isRightCode,
  removeSecondFactor,
  startEnrolment,
  type Enrolment,
} from '#tenants/second-factor/second-factor.ts'
import { fieldOf, refuseForgedForm } from '../form-token.ts'
import { FormToken, memberPage } from '../layout.tsx'
import type { Visit } from '../visit.ts'
import { Passkeys } from './passkey-forms.tsx'

const draw = (
  visit: Visit,
  body: (parts: ThemeParts) => ReactNode,
  error?: string,
  place = '#code',
): PersonalPage =>
  memberPage(visit, {
    body: (parts) => (
      <>
        <parts.ErrorSummary errors={error === undefined ? [] : [{ href: place, text: error }]} />
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

type StateProps = {
  confirmedAt: null | string | undefined
  error: string | undefined
  parts: ThemeParts
  visit: Visit
}

const SecondFactorState = ({ confirmedAt, error, parts, visit }: StateProps) => (
  <>
    <parts.Prose>
      <h2>{text('secondFactor')}</h2>
      <p>{confirmedAt ? text('secondOn', { day: formatDate(new Date(confirmedAt)) }) : text('secondOff')}</p>
    </parts.Prose>
    {confirmedAt ? (
      <CodeForm action="desactiver" button={text('secondRemove')} error={error} parts={parts} visit={visit} />
    ) : (
      <form action="/espace/securite" className="stacked-form" method="post">
        <FormToken nonce={visit.nonce} />
        <input name="action" type="hidden" value="activer" />
        <p>
          <parts.Button>{text('secondStart')}</parts.Button>
        </p>
      </form>
    )}
  </>
)

/** Both ways to be surer than by a password, with what is wrong with what was just asked of one of them. */
export const securityPage = async (
  visit: Visit,
  wrong: { code?: string; passkey?: string } = {},
): Promise<PersonalPage> => {
  const { nonce, payload, site, visitor } = visit
  const confirmedAt = (await findSecondFactor(payload, visitor.id))?.confirmedAt
  const keys = await findPasskeys(visit, visitor.id)
  const options = await enrolmentOptions(site, nonce, visitor, keys)

  return draw(
    visit,
    (parts) => (
      <>
        <SecondFactorState confirmedAt={confirmedAt} error={wrong.code} parts={parts} visit={visit} />
        <Passkeys error={wrong.passkey} keys={keys} nonce={nonce} options={options} parts={parts} />
      </>
    ),
    wrong.code ?? wrong.passkey,
    wrong.code === undefined ? '#nom' : '#code',
  )
}

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

/** Switches the second factor on, by a first right code, or off, by another. */
export const changeSecurity = async (visit: Visit): Promise<PersonalPage> => {
  const { nonce, payload, request, site, visitor } = visit
  const [action, code] = [fieldOf(request, 'action'), fieldOf(request, 'code')]
  refuseForgedForm(request, site, nonce)
  const factor = await findSecondFactor(payload, visitor.id)

  if (factor?.confirmedAt) {
    if (action !== 'desactiver' || !(await isRightCode(payload, factor, code))) {
      return securityPage(visit, { code: text('codeRefused') })
    }
    await removeSecondFactor(payload, visitor.id)
    return securityPage(visit)
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
