import { formatDate, formatNumber } from '#core/format.ts'
import type { ComplianceStatement, Site } from '#core/front.ts'
import type { ContactView } from '#core/theme.ts'
import { complianceOf, type Audit, type KnownAudit } from '#tenants/accessibility.ts'
import { heading, list, subheading } from '../blocks/compose.ts'
import type { PlainText } from '../blocks/plain-blocks.ts'
import { text } from '../labels.ts'

type Facts = {
  audit: KnownAudit | undefined
  contact: ContactView
  /** Day on which the site was made: the declaration of a site that nobody audited dates from it. */
  madeOn: Date
  site: Pick<Site, 'address' | 'name'>
  written: Audit
}

const linesOf = (written: null | string | undefined): string[] =>
  (written ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What the site wrote, one thing a line, its addresses as links; or the sentence that is true without it. */
const said = (written: null | string | undefined, otherwise: string): PlainText[number] => {
  const lines = linesOf(written).map((line) => line.replace(/(?<!\()https?:\/\/[^\s)\]]+/g, '[$&]($&)'))
  return lines.length > 0 ? list(...lines) : otherwise
}

const strategy = ({ site: { address, name }, written }: Facts): PlainText => [
  text('complianceStrategy'),
  said(written.plan, text('compliancePlanMissing')),
  text('complianceScope', { address: `[${address}](${address}/)`, site: name }),
]

const results = ({ audit }: Facts): PlainText => [
  heading(text('complianceState')),
  audit ? text(`statement-${complianceOf(audit)}`) : text('statementUnaudited'),
  heading(text('complianceResults')),
  audit
    ? text('auditResults', {
        auditor: audit.auditor,
        date: formatDate(audit.auditedOn),
        rate: formatNumber(audit.rate),
      })
    : text('auditMissing'),
]

const unaudited = ({ audit }: Facts, ifAudited: string): string =>
  audit ? ifAudited : text('complianceNotListed')

const inaccessible = (facts: Facts): PlainText => [
  heading(text('complianceInaccessible')),
  subheading(text('complianceFaults')),
  said(facts.written.nonConformities, unaudited(facts, text('complianceNoFault'))),
  subheading(text('complianceExemptions')),
  said(facts.written.exemptions, unaudited(facts, text('complianceNoExemption'))),
  subheading(text('complianceOutOfScope')),
  said(facts.written.outOfScope, unaudited(facts, text('complianceNothingOutOfScope'))),
]

const making = (facts: Facts): PlainText => [
  heading(text('complianceMaking')),
  text(facts.audit ? 'complianceMadeOn' : 'complianceMadeBeforeAudit', {
    date: formatDate(facts.audit?.auditedOn ?? facts.madeOn),
  }),
  subheading(text('complianceTechnologies')),
  list('HTML', 'CSS', 'SVG', 'JavaScript'),
  subheading(text('complianceEnvironment')),
  said(facts.written.environment, text('complianceNoTest')),
  subheading(text('complianceTools')),
  said(facts.written.tools, text('complianceNoTest')),
  subheading(text('compliancePages')),
  said(facts.written.pages, text('complianceNoTest')),
]

const waysToReach = ({ addressLines, email, phone }: ContactView): string[] => [
  ...(email ? [`[${text('complianceWrite', { email })}](mailto:${email})`] : []),
  ...(phone ? [`[${text('compliancePhone', { phone: phone.text })}](${phone.href})`] : []),
  ...(addressLines.length > 0 ? [text('compliancePost', { address: addressLines.join(', ') })] : []),
]

const recourse = ({ contact }: Facts): PlainText => {
  const ways = waysToReach(contact)

  return [
    heading(text('complianceContact')),
    text('complianceContactText'),
    ...(ways.length > 0 ? [list(...ways)] : []),
    heading(text('complianceRecourse')),
    text('complianceRecourseText'),
    list(text('complianceRecourseWrite'), text('complianceRecourseDelegate'), text('complianceRecoursePost')),
  ]
}

/**
 * The declaration of accessibility in the form that the arrêté du 20 septembre 2019 imposes: all of it but the
 * engagement, which the page itself makes, follows from what the site says of its audit and of how to reach it.
 */
export const statementOf = (facts: Facts): ComplianceStatement =>
  [strategy, results, inaccessible, making, recourse].flatMap((part) => part(facts))
