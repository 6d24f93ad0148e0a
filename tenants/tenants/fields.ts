import type { Field, FieldAccess, SelectFieldManyValidation, TextFieldSingleValidation } from 'payload'
import { dayField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { operatorsField } from '../access.ts'
import { tenantText, tenantLabel as label } from '../labels.ts'
import { siteKinds } from '../life-cycle.ts'
import { accessibilityField } from './accessibility-field.ts'
import { lifeFields } from './life-fields.ts'
import { lookFields, type LookChoices } from './look-fields.ts'
import { sharesParentContactField, subSiteFields } from './sub-site-fields.ts'

const operators: { access: { create: FieldAccess; update: FieldAccess } } = {
  access: { create: operatorsField, update: operatorsField },
}

/** Digits with the Luhn key of INSEE (La Poste's SIRETs are the known exception, with a key of their own). */
export const hasLuhnKey = (digits: string): boolean => {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, index) => digit * (index % 2 === 0 ? 1 : 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}

const matching =
  (
    pattern: RegExp,
    key: Parameters<typeof tenantText>[0],
    check: (text: string) => boolean = () => true,
  ): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (!value) {
      return !required || req.t('validation:required')
    }
    return (pattern.test(value) && check(value)) || tenantText(key)
  }

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const spanFields: Field[] = [
  {
    fields: [
      {
        label: label('opens'),
        name: 'opens',
        required: true,
        type: 'text',
        validate: matching(clock, 'invalidClock'),
      },
      {
        label: label('closes'),
        name: 'closes',
        required: true,
        type: 'text',
        validate: matching(clock, 'invalidClock'),
      },
    ],
    type: 'row',
  },
]

const identity: Field[] = [
  { label: label('name'), name: 'name', required: true, type: 'text', ...operators },
  {
    fields: [
      {
        index: true,
        label: label('slug'),
        name: 'slug',
        required: true,
        type: 'text',
        unique: true,
        validate: matching(/^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/, 'invalidSlug'),
        ...operators,
      },
      {
        label: label('kind'),
        name: 'kind',
        options: siteKinds.map((value) => ({ label: label(`kind-${value}`), value })),
        required: true,
        type: 'select',
        ...operators,
      },
      { label: label('subKind'), name: 'subKind', type: 'text', ...operators },
    ],
    type: 'row',
  },
  ...subSiteFields,
  {
    fields: [
      {
        label: label('inseeCode'),
        name: 'inseeCode',
        type: 'text',
        validate: matching(/^\d[\dAB]\d{3}$/, 'invalidInseeCode'),
        ...operators,
      },
      {
        label: label('siren'),
        name: 'siren',
        type: 'text',
        validate: matching(/^\d{9}$/, 'invalidSiren', hasLuhnKey),
        ...operators,
      },
      {
        label: label('siret'),
        name: 'siret',
        type: 'text',
        validate: matching(/^\d{14}$/, 'invalidSiret', hasLuhnKey),
        ...operators,
      },
      {
        admin: { description: label('epciSirenHint') },
        label: label('epciSiren'),
        name: 'epciSiren',
        type: 'text',
        validate: matching(/^\d{9}$/, 'invalidSiren', hasLuhnKey),
        ...operators,
      },
      { label: label('population'), min: 0, name: 'population', type: 'number', ...operators },
    ],
    type: 'row',
  },
  {
    fields: [
      { label: label('latitude'), max: 90, min: -90, name: 'latitude', type: 'number', ...operators },
      { label: label('longitude'), max: 180, min: -180, name: 'longitude', type: 'number', ...operators },
    ],
    type: 'row',
  },
]

const contact: Field[] = [
  sharesParentContactField,
  {
    admin: { description: label('contactTitleHint') },
    label: label('contactTitle'),
    name: 'contactTitle',
    type: 'text',
  },
  { label: label('street'), name: 'street', type: 'textarea' },
  {
    fields: [
      {
        label: label('postalCode'),
        name: 'postalCode',
        type: 'text',
        validate: matching(/^\d{5}$/, 'invalidPostalCode'),
      },
      { label: label('town'), name: 'town', type: 'text' },
    ],
    type: 'row',
  },
  {
    fields: [
      {
        label: label('phone'),
        name: 'phone',
        type: 'text',
        validate: matching(/^(\+33 ?|0)[1-9]([ .]?\d{2}){4}$/, 'invalidPhone'),
      },
      { label: label('email'), name: 'email', type: 'email' },
    ],
    type: 'row',
  },
]

const openingHours: Field[] = [
  {
    admin: { description: label('openingHoursHint') },
    fields: weekdays.map((day): Field => ({
      admin: { initCollapsed: false },
      fields: spanFields,
      label: label(day),
      labels: { plural: label('spans'), singular: label('span') },
      maxRows: 4,
      name: day,
      type: 'array',
    })),
    label: label('openingHours'),
    name: 'openingHours',
    type: 'group',
  },
  {
    admin: { description: label('closingsHint') },
    fields: [
      {
        fields: [
          dayField('from', label('from'), { required: true }),
          dayField('to', label('to'), { required: true }),
        ],
        type: 'row',
      },
      { label: label('reason'), name: 'reason', type: 'text' },
    ],
    label: label('closings'),
    labels: { plural: label('closings'), singular: label('closing') },
    name: 'closings',
    type: 'array',
  },
]

const services = (features: string[]): Field => ({
  hasMany: true,
  label: label('features'),
  name: 'features',
  options: features,
  type: 'select',
  validate: ((value) => !value || Array.isArray(value)) as SelectFieldManyValidation,
  ...operators,
})

/** Identity (operators), contact, hours and audit (site administrators too), life cycle, appearance. */
export const tenantFields = ({ features, ...choices }: LookChoices & { features: string[] }): Field[] => [
  {
    tabs: [
      { fields: contact, label: label('tabContact') },
      { fields: openingHours, label: label('tabHours') },
      { fields: identity, label: label('tabIdentity') },
      { fields: [accessibilityField], label: label('tabAccessibility') },
      {
        fields: [
          { fields: lookFields(choices), label: label('look'), name: 'look', type: 'group' },
          services(features),
          { collection: slugs.hosts, label: label('hosts'), name: 'hosts', on: 'tenant', type: 'join' },
        ],
        label: label('tabAppearance'),
      },
      { fields: lifeFields, label: label('tabLife') },
    ],
    type: 'tabs',
  },
]
