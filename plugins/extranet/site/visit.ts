import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import type { PersonalPage, RouterServices, Site } from '#core/front.ts'
import type { ExtranetOptions } from '../options.ts'
import type { Visitor } from './visitor.ts'

/** What every route of the extranet works with. */
export type Area = { payload: Payload; services: RouterServices; settings: Required<ExtranetOptions> }

/** A request to the extranet of a site, from anybody. */
export type Call = Area & { request: Request; response: Response; site: Site }

/** A request of somebody who signed in. */
export type Visit = Call & {
  /** Of the session: form tokens are bound to it. */
  nonce: string
  visitor: Visitor
}

export const send = ({ request, response, services }: Call, page: PersonalPage): Promise<void> =>
  services.sendPersonalPage(request, response, page)

/** What follows the question mark of the address: the router has no query parser. */
export const queryOf = ({ request }: Pick<Call, 'request'>): URLSearchParams =>
  new URLSearchParams(/\?.*$/s.exec(request.originalUrl)?.[0] ?? '')

export const param = ({ request }: Pick<Call, 'request'>, name: string): string =>
  String(request.params[name])
