import type { Field } from 'payload'
import { dayField } from '#core/fields.ts'
import { nobodyField, operatorsField } from '../access.ts'
import { tenantLabel as label } from '../labels.ts'
import { siteStates } from '../life-cycle.ts'

const operators = { access: { create: operatorsField, update: operatorsField } }

/** Days that the closing of a site writes down, step by step. Nobody types them. */
const closingSteps: Field = {
  fields: (['archivedOn', 'hostsReleasedOn', 'purgedOn'] as const).map((name) =>
    dayField(name, label(name), {
      access: { create: nobodyField, update: nobodyField },
      admin: {
        condition: (data: Record<string, unknown>) => data.state === 'closed',
        date: { displayFormat: 'dd/MM/yyyy', pickerAppearance: 'dayOnly' },
        readOnly: true,
      },
    }),
  ),
  type: 'row',
}

/** State, its days, what the site may hold. For operators. */
export const lifeFields: Field[] = [
  {
    admin: {
      components: { Field: '/tenants/admin/state-field.tsx#StateField' },
      description: label('stateHint'),
    },
    defaultValue: 'project',
    label: label('state'),
    name: 'state',
    options: siteStates.map((value) => ({ label: label(`state-${value}`), value })),
    required: true,
    type: 'select',
    ...operators,
  },
  {
    fields: (['joinedOn', 'deliveredOn', 'onlineOn', 'suspendedOn', 'closedOn'] as const).map((name) =>
      dayField(name, label(name), operators),
    ),
    type: 'row',
  },
  ...(['contentChangedOn', 'linksCheckedOn'] as const).map((name) =>
    dayField(name, label(name), {
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true },
    }),
  ),
  closingSteps,
  // what the archive was when it was checked: a purge believes no other file
  {
    access: { create: nobodyField, read: nobodyField, update: nobodyField },
    admin: { hidden: true },
    name: 'archiveDigest',
    type: 'text',
  },
  {
    fields: (['quotaMediaMiB', 'quotaPages'] as const).map((name): Field => ({
      admin: { description: label('quotaHint') },
      label: label(name),
      min: 0,
      name,
      type: 'number',
      ...operators,
    })),
    type: 'row',
  },
  {
    admin: { description: label('isDemonstrationHint') },
    defaultValue: false,
    label: label('isDemonstration'),
    name: 'isDemonstration',
    type: 'checkbox',
    ...operators,
  },
]
