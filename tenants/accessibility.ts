import type { Tenant } from '#payload-types'

export type Audit = NonNullable<Tenant['accessibility']>

/** What the law lets a site say of itself, from the best to the worst. */
export type Compliance = 'full' | 'none' | 'partial'

export type KnownAudit = { auditedOn: Date; auditor: string; lapsesOn: Date; rate: number }

/** Where a site declares its accessibility (article 47 of law 2005-102). */
export const declarationPath = '/accessibilite'

/** How long the result of an audit may be relied on, in years (RGAA 4.1, obligations, « Déclaration d’accessibilité »). */
const validYears = 3

/** Share of the criteria from which a site is « partiellement conforme », in percent (arrêté du 20 septembre 2019). */
const partialRate = 50

const yearsAfter = (date: Date, years: number): Date => {
  const later = new Date(date)
  later.setUTCFullYear(date.getUTCFullYear() + years)
  return later
}

/** The audit of a site, while it holds. */
export const validAudit = ({ auditedOn, auditor, rate }: Audit, now: Date): KnownAudit | undefined => {
  if (!auditedOn || !auditor || typeof rate !== 'number') {
    return undefined
  }
  const lapsesOn = yearsAfter(new Date(auditedOn), validYears)

  return lapsesOn > now ? { auditedOn: new Date(auditedOn), auditor, lapsesOn, rate } : undefined
}

/** Nobody chooses it: it follows from the audit, and without a valid one a site is « non conforme ». */
export const complianceOf = (audit: KnownAudit | undefined): Compliance => {
  if (!audit || audit.rate < partialRate) {
    return 'none'
  }
  return audit.rate < 100 ? 'partial' : 'full'
}
