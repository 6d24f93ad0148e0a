import type { Endpoint, PayloadRequest } from 'payload'
import { isAppError, type AppError } from '#core/errors.ts'
import { slugs } from '#core/slugs.ts'
import { recordAudit } from '#tenants/guard/record-audit.ts'
import { goLivePath } from '#tenants/go-live-path.ts'
import { createSitePath } from '../admin/paths.ts'
import { checkOrder } from '../check-orders.ts'
import { createSite } from '../create-site.ts'
import { sentenceOf } from '../labels.ts'
import { orderKeys, readOrder, type WrittenOrder } from '../read-order.ts'
import { readKnown } from '../read-known-sites.ts'
import { assertOperator, goTo } from './form-answer.ts'
import { refusedOrderCookie } from './refused-order.ts'

const maxFieldLength = 2000

const readForm = async (req: PayloadRequest): Promise<WrittenOrder> => {
  const form = new URLSearchParams(await req.text?.())

  return Object.fromEntries(orderKeys.map((key) => [key, (form.get(key) ?? '').slice(0, maxFieldLength)]))
}

const sendBack = (written: WrittenOrder, problems: AppError[]): Response =>
  goTo(`${createSitePath}?refused=1`, {
    'Set-Cookie': refusedOrderCookie({ problems: problems.map(sentenceOf), written }),
  })

/**
 * `POST /api/tenants/create-site`: the form of the screen « Créer un site ». Leads to the checklist of the site, or
 * back to the form with what is wrong.
 */
export const createSiteEndpoint: Endpoint = {
  handler: async (req) => {
    await assertOperator(req)
    const written = await readForm(req)
    const order = readOrder(written)
    const { problems } = checkOrder(order, await readKnown(req.payload))

    if (problems.length > 0) {
      return sendBack(written, problems)
    }
    try {
      const { id, isNew, name } = await createSite(req.payload, order)

      if (isNew) {
        await recordAudit(req, {
          action: 'create',
          collection: slugs.tenants,
          documentId: id,
          tenantId: id,
          title: name,
        })
      }
      return goTo(`${goLivePath(id)}?created=${isNew ? 'new' : 'known'}`)
    } catch (error) {
      if (isAppError(error)) {
        return sendBack(written, [error])
      }
      throw error
    }
  },
  method: 'post',
  path: '/create-site',
}
