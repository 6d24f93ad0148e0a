import type { PersonalPage } from '#core/front.ts'
import { oneLine } from '#core/one-line.ts'
import { text } from '../../labels.ts'
import { mailTask } from '../../mails/mail-task.ts'
import { longestAnswer } from '../../passkeys/answers.ts'
import { addPasskey, removePasskey } from '../../passkeys/passkeys.ts'
import { fieldOf, refuseForgedForm } from '../form-token.ts'
import type { Visit } from '../visit.ts'
import { longestName } from './passkey-forms.tsx'
import { securityPage } from './security.tsx'

/** Adds the key that the browser made. What went wrong is said; the person is told by mail, in case it was not them. */
const add = async (visit: Visit): Promise<string | undefined> => {
  const { nonce, payload, request, site, visitor } = visit
  const name = oneLine(fieldOf(request, 'nom', longestName))

  if (name === '') {
    return text('passkeyNameMissing')
  }
  const sent = { nonce, text: fieldOf(request, 'reponse', longestAnswer) }

  if (!(await addPasskey(visit, sent, { ...visitor, name }))) {
    return text('passkeyNotAdded')
  }
  await payload.jobs.queue({
    input: { kind: 'passkey', siteId: site.id, userId: visitor.id },
    overrideAccess: true,
    task: mailTask,
  })
  return undefined
}

/** Adds or removes a passkey of the member, then shows those that they have. */
export const changePasskeys = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const { nonce, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)
  const wrong = fieldOf(request, 'action') === 'ajouter' ? await add(visit) : undefined

  if (wrong !== undefined) {
    return securityPage(visit, { passkey: wrong })
  }
  if (fieldOf(request, 'action') === 'retirer') {
    await removePasskey(visit, visitor.id, fieldOf(request, 'cle'))
  }
  response.redirect(303, '/espace/securite')
  return undefined
}
