import type { Field } from 'payload'
import { now } from '#core/clock.ts'
import { dayField, momentField } from '#core/fields.ts'
import { parisDay } from '#core/format.ts'
import { oneLine } from '#core/one-line.ts'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'
import { nobodyField } from '#tenants/access.ts'
import { formEndpoint, type Fields } from '#tenants/admin/form-endpoint.ts'
import { recordAudit } from '#tenants/guard/record-audit.ts'
import { collectionErrors } from '../errors.ts'
import { label } from '../labels.ts'
import { comparePath } from './admin/compare-path.ts'
import { findRedesign } from './find-redesign.ts'

const maxNameLength = 100

export const maxRemarkLength = 1000

const systemWritten = { access: { create: nobodyField, update: nobodyField }, admin: { hidden: true } }

/** Who agreed to a redesign, on which day. Written by its form, shown beside the comparison. */
export const signOffField: Field = {
  ...systemWritten,
  fields: [
    { label: label('signOffBy'), name: 'by', type: 'text' },
    dayField('on', label('signOffOn')),
    { label: label('signOffRemark'), name: 'remark', type: 'textarea' },
    // what was agreed to is what was seen: a later change ends it
    momentField('modifiedAt', label('signOffModifiedAt')),
  ],
  label: label('signOff'),
  name: 'signOff',
  type: 'group',
}

type SignOff = { by: string; modifiedAt: null; on: string; remark: string | null }

/** A day of the calendar that has come, `YYYY-MM-DD`. */
const isPastDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text) &&
  text <= parisDay(now())

const readSignOff = (fields: Fields): SignOff => {
  const by = oneLine(fields.get('by') ?? '')
  const [on, remark] = ['on', 'remark'].map((name) => (fields.get(name) ?? '').trim())

  if (!by || by.length > maxNameLength || !on || !isPastDay(on) || (remark ?? '').length > maxRemarkLength) {
    throw collectionErrors.signOffInvalid()
  }
  return { by, modifiedAt: null, on: `${on}T12:00:00.000Z`, remark: remark || null }
}

/**
 * `POST /api/redesigns/:id/sign-off { by, on, remark?, seen? }`: writes down who agreed to the redesign, as it was
 * when it was `seen`. A later one takes its place; the log keeps them all.
 *
 * @throws collectionErrors.signOffInvalid, collectionErrors.signOffStale
 */
export const signOffEndpoint = formEndpoint({
  act: async (req, fields) => {
    const { redesign, tenant } = await findRedesign(req, String(req.routeParams?.id))
    const signOff = readSignOff(fields)
    const seen = fields.get('seen')

    if (seen !== null && seen !== redesign.updatedAt) {
      throw collectionErrors.signOffStale()
    }

    await req.payload.update({
      collection: slugs.redesigns,
      data: { signOff },
      depth: 0,
      id: redesign.id,
      overrideAccess: true,
      req: asSystem(req),
    })
    await recordAudit(req, {
      action: 'signOff',
      collection: slugs.redesigns,
      documentId: redesign.id,
      tenantId: tenant,
      title: `${redesign.title} (${signOff.by}, ${parisDay(new Date(signOff.on))})`,
    })
    return { done: 'signedOff', query: {} }
  },
  path: '/:id/sign-off',
  screen: ({ routeParams }) => comparePath(String(routeParams?.id)),
})
