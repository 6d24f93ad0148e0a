import { describe, expect, it } from 'vitest'
import { complianceOf, validAudit } from './accessibility.ts'

const now = new Date('2026-11-24T10:00:00Z')
const audit = { auditedOn: '2026-01-15T12:00:00.000Z', auditor: 'Cabinet Dupuy', rate: 72 }

describe('the accessibility of a site', () => {
  it.each([
    ['none without an audit', {}, 'none'],
    ['none below half of the criteria', { ...audit, rate: 49.9 }, 'none'],
    ['partial from half of the criteria', { ...audit, rate: 50 }, 'partial'],
    ['partial as long as one is missing', { ...audit, rate: 99.9 }, 'partial'],
    ['full with all the criteria', { ...audit, rate: 100 }, 'full'],
    ['none with nobody behind the figure', { ...audit, auditor: null, rate: 100 }, 'none'],
    ['none after an audit that found nothing right', { ...audit, rate: 0 }, 'none'],
    [
      'full until three years are over',
      { ...audit, auditedOn: '2023-11-24T12:00:00.000Z', rate: 100 },
      'full',
    ],
    ['none once they are', { ...audit, auditedOn: '2023-11-24T09:00:00.000Z', rate: 100 }, 'none'],
  ] as const)('is %s', (_what, known, compliance) => {
    expect(complianceOf(validAudit(known, now))).toBe(compliance)
  })

  it('is known until the day on which the audit lapses', () => {
    expect(validAudit(audit, now)?.lapsesOn.toISOString()).toBe('2029-01-15T12:00:00.000Z')
  })
})
