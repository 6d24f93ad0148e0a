import type { Field } from 'payload'
import { now } from '#core/clock.ts'
import { dayField } from '#core/fields.ts'
import { parisDay } from '#core/format.ts'
import { isRecord } from '#core/references.ts'
import { tenantLabel as label, tenantText as text } from '../labels.ts'

const names = ['auditedOn', 'auditor', 'rate'] as const

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** An audit has a day, somebody who made it and a result, or there is none. */
const whole =
  (check: (value: unknown) => string | true) =>
  (value: unknown, { siblingData }: { siblingData: unknown }): string | true => {
    if (isFilled(value)) {
      return check(value)
    }
    const others = isRecord(siblingData) ? names.map((name) => siblingData[name]) : []
    return others.some(isFilled) ? text('auditIncomplete') : true
  }

const past = (value: unknown): string | true =>
  parisDay(new Date(String(value))) <= parisDay(now()) || text('auditNotYet')

const short = (value: unknown): string | true => String(value).length <= 200 || text('auditorTooLong')

const percentage = (value: unknown): string | true =>
  (typeof value === 'number' && value >= 0 && value <= 100) || text('invalidRate')

/** The audit of a site: what its pages and its declaration say of its accessibility follows from it. */
export const accessibilityField: Field = {
  admin: { description: label('accessibilityHint') },
  fields: [
    {
      fields: [
        dayField('auditedOn', label('auditedOn'), { validate: whole(past) }),
        { label: label('auditor'), name: 'auditor', type: 'text', validate: whole(short) },
        {
          admin: { description: label('rateHint') },
          label: label('rate'),
          max: 100,
          min: 0,
          name: 'rate',
          type: 'number',
          validate: whole(percentage),
        },
      ],
      type: 'row',
    },
    ...(
      ['plan', 'nonConformities', 'exemptions', 'outOfScope', 'environment', 'tools', 'pages'] as const
    ).map((name): Field => ({
      ...(name === 'plan' ? { admin: { description: label('declarationHint') } } : {}),
      label: label(`declaration-${name}`),
      maxLength: 4000,
      name,
      type: 'textarea',
    })),
  ],
  label: label('accessibility'),
  name: 'accessibility',
  type: 'group',
}
