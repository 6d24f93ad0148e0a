import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { isRecord } from '#core/references.ts'
import { createSharedPace } from '#core/shared-pace.ts'
import { tenantErrors } from '#tenants/errors.ts'
import { principalOf } from '#tenants/principal.ts'
import { refuseTooMany } from '#tenants/sign-in/refuse-too-many.ts'
import { applyInvitations, readSiteMembers } from '../invitations/apply-invitations.ts'
import { planInvitations, sayPlan } from '../invitations/plan-invitations.ts'
import { text } from '../labels.ts'

/** Files of one person that are applied: each may be a thousand accounts and as many mails. */
const filePace = createSharedPace({ minutes: 60, most: 20, name: 'file of members' })

/**
 * `POST /api/space-members/invite { apply, csv, tenant }`: says line by line what a file of invitations would do, and
 * does it when `apply` is true and no line is wrong.
 *
 * @throws tenantErrors.foreignTenant for who does not manage the extranet of that site.
 */
export const inviteEndpoint: Endpoint = {
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { apply, csv, tenant }: Record<string, unknown> = isRecord(req.data) ? req.data : {}

    if (typeof tenant !== 'string' || !(await principalOf(req)).may('manageExtranet', tenant)) {
      throw tenantErrors.foreignTenant()
    }
    const { payload } = req
    const plan = planInvitations(
      typeof csv === 'string' ? csv : '',
      await readSiteMembers({ payload, site: { id: tenant } }),
    )
    const hasErrors = plan.errors.length > 0
    const lines = sayPlan(plan)

    if (hasErrors) {
      return Response.json(
        {
          isApplied: false,
          isRefused: true,
          lines,
          summary: text('inviteErrors', { count: new Set(plan.errors.map(({ line }) => line)).size }),
        },
        { status: 400 },
      )
    }
    if (apply !== true) {
      const summary = text('invitePlan', { count: plan.lines.length })
      return Response.json({ isApplied: false, isRefused: false, lines, summary })
    }
    await refuseTooMany(req, filePace)
    const count = await applyInvitations(payload, { plan, req, siteId: tenant })

    return Response.json({
      isApplied: true,
      isRefused: false,
      lines: [],
      summary: text('inviteDone', { count }),
    })
  },
  method: 'post',
  path: '/invite',
}
