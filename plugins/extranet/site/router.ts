import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { env } from '#core/env.ts'
import { isAppError } from '#core/errors.ts'
import type { PersonalPage, RouterServices } from '#core/front.ts'
import { text } from '../labels.ts'
import { extranetSlug } from '../slug.ts'
import { sessionCookie, readCookie } from './cookies.ts'
import { showCalendarFile } from './calendar-file.ts'
import { showContents } from './contents.ts'
import { sendDocument } from './documents.ts'
import { noticePage } from './layout.tsx'
import { agendaPage } from './pages/agenda.tsx'
import { changePasskeys } from './pages/change-passkeys.ts'
import { directoryPage } from './pages/directory.tsx'
import { homePage } from './pages/home.tsx'
import { answerMeeting, meetingPage } from './pages/meeting.tsx'
import { askPassword, choosePassword, showAskPassword, showChoosePassword } from './pages/password.tsx'
import { searchPage } from './pages/search.tsx'
import { returnFromProvider, signInByProvider } from './pages/provider-sign-in.ts'
import { changeSecurity, securityPage } from './pages/security.tsx'
import { showSignIn, signIn, signInWithCode, signInWithPasskey } from './pages/sign-in.ts'
import { signOut } from './pages/sign-out.tsx'
import { spacePage } from './pages/space-page.tsx'
import { spaceHome } from './pages/space.tsx'
import { changeSubscription, showUnsubscribe, unsubscribeByLink } from './pages/subscription.tsx'
import { showMessage, topicPage } from './pages/topic.tsx'
import { withdrawMessage, writeMessage } from './pages/write-message.ts'
import { sendPasskeyScript } from './passkey-script.ts'
import { readTicket } from './session.ts'
import { findVisitor } from './visitor.ts'
import { send, type Area, type Call, type Visit } from './visit.ts'

/** The largest form of ours but one, with room: one field of text. */
const formLimit = '16kb'

/** A message, even one far too long: it is given back to its author to be shortened. */
const messageLimit = '256kb'

const formsUpTo = (limit: string) => express.urlencoded({ extended: false, limit, parameterLimit: 30 })

type Handler = (call: Call) => Promise<void>

type MemberPage = (visit: Visit) => Promise<PersonalPage | undefined>

const visitOf = async (call: Call): Promise<undefined | Visit> => {
  const { request, site } = call
  const ticket = readTicket('session', readCookie(request, sessionCookie(site)), site.id)
  const visitor = ticket && (await findVisitor(call, ticket))

  return visitor ? { ...call, nonce: ticket.nonce, visitor } : undefined
}

const askToSignIn = ({ request, response }: Call): void => {
  const wanted = request.method === 'GET' ? request.originalUrl.replace(/\?.*$/s, '') : '/espace'

  response.redirect(303, `/espace/connexion?${new URLSearchParams({ suite: wanted }).toString()}`)
}

/** Only who signed in and is still welcome; what they may not read is not found, like what does not exist. */
const forMembers =
  (answer: (visit: Visit) => Promise<PersonalPage | undefined>): Handler =>
  async (call) => {
    const visit = await visitOf(call)

    if (!visit) {
      askToSignIn(call)
      return
    }
    const page = await answer(visit)

    if (!call.response.headersSent) {
      await send(
        call,
        page ?? noticePage({ status: 404, title: text('notFound'), words: text('notFoundWords') }),
      )
    }
  }

/** What to tell of a form that is refused, by us or by the parser of forms; nothing of a bug. */
const refusalOf = (error: unknown): { status: number; words: string } | undefined => {
  if (isAppError(error) && error.code.startsWith(`${extranetSlug}:`)) {
    const name = error.code.slice(error.code.indexOf(':') + 1) as Parameters<typeof text>[0]
    return { status: error.status, words: text(name, error.values) }
  }
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500

  return status < 500 ? { status, words: text('error-formRefused') } : undefined
}

const showRefusal =
  (services: RouterServices): ErrorRequestHandler =>
  async (error: unknown, request: Request, response: Response, next) => {
    const refusal = refusalOf(error)

    if (!refusal || response.headersSent) {
      next(error)
      return
    }
    await services.sendPersonalPage(request, response, noticePage({ ...refusal, title: text('refused') }))
  }

/** Pages, files and forms of the members of a site. Each asks again who is there, and what they may read. */
export const createExtranetRouter = (area: Area): Router => {
  const router = Router({ caseSensitive: true })
  const { services } = area
  const by =
    (handler: Handler) =>
    (request: Request, response: Response): Promise<void> =>
      handler({ ...area, request, response, site: services.siteOf(request) })
  const show = (page: MemberPage) => by(forMembers(page))

  router.use((_request, response, next) => {
    response.set(services.personalHeaders)
    next()
  })
  router.use('/:space/discussions', formsUpTo(messageLimit))
  router.use(formsUpTo(formLimit))
  router.get('/connexion', by(showSignIn))
  router.post('/connexion', by(signIn))
  router.post('/connexion/code', by(signInWithCode))
  router.post('/connexion/cle', by(signInWithPasskey))
  if (env.openIdProvider) {
    router.get('/connexion/fournisseur', by(signInByProvider))
    router.get('/connexion/retour', by(returnFromProvider))
  }
  router.get('/cle-d-acces.js', sendPasskeyScript)
  router.get('/mot-de-passe', by(showAskPassword))
  router.post('/mot-de-passe', by(askPassword))
  router.get('/mot-de-passe/:token', by(showChoosePassword))
  router.post('/mot-de-passe/:token', by(choosePassword))
  router.get('/agenda.ics', by(showCalendarFile))
  router.get('/desabonnement/:token', by(showUnsubscribe))
  router.post('/desabonnement/:token', by(unsubscribeByLink))
  router.post('/deconnexion', show(signOut))
  router.get('/', show(homePage))
  router.get('/agenda', show(agendaPage))
  router.get('/annuaire', show(directoryPage))
  router.get('/recherche', show(searchPage))
  router.get('/contenus.json', by(forMembers(showContents)))
  router.get(
    '/securite',
    show((visit) => securityPage(visit)),
  )
  router.post('/securite', show(changeSecurity))
  router.post('/securite/cles', show(changePasskeys))
  router.get('/documents/:id{/:rank}', by(forMembers(sendDocument)))
  router.get('/reunions/:id', show(meetingPage))
  router.post('/reunions/:id', show(answerMeeting))
  router.get('/:space', show(spaceHome))
  router.get('/:space/:page', show(spacePage))
  router.get('/:space/discussions/:topic', show(topicPage))
  router.post('/:space/discussions/:topic', show(writeMessage))
  router.post('/:space/discussions/:topic/abonnement', show(changeSubscription))
  router.post('/:space/discussions/:topic/retrait', show(withdrawMessage))
  router.get('/:space/discussions/:topic/:message', show(showMessage))
  router.use(showRefusal(services))
  return router
}
