import { formatDate, formatNumber } from '#core/format.ts'
import type { ComplianceStatement } from '#core/front.ts'
import { complianceOf, type KnownAudit } from '#tenants/accessibility.ts'
import { text } from '../labels.ts'

/** The two sentences that the arrêté du 20 septembre 2019 imposes: what the site is, and what its audit found. */
export const statementOf = (audit: KnownAudit | undefined): ComplianceStatement =>
  audit
    ? {
        results: text('auditResults', {
          auditor: audit.auditor,
          date: formatDate(audit.auditedOn),
          rate: formatNumber(audit.rate),
        }),
        statement: text(`statement-${complianceOf(audit)}`),
      }
    : { results: text('auditMissing'), statement: text('statementUnaudited') }
