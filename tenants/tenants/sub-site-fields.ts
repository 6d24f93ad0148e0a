import type { Field } from 'payload'
import { slugs } from '#core/slugs.ts'
import { operatorsField } from '../access.ts'
import { tenantLabel as label } from '../labels.ts'
import { validatePrefix } from './validate-prefix.ts'

const operators = { access: { create: operatorsField, update: operatorsField } }

const isSubSite = (data: { parent?: unknown }): boolean => Boolean(data.parent)

/** What makes a site a sub-site, where it is found, and what it takes from its parent. */
export const subSiteFields: Field[] = [
  {
    admin: { description: label('parentHint') },
    // a site that is being created has no id, whatever the type says: `not_equals` would then find no site at all
    filterOptions: ({ id }: { id?: number | string }) =>
      id === undefined ? true : { id: { not_equals: id } },
    label: label('parent'),
    name: 'parent',
    relationTo: slugs.tenants,
    type: 'relationship',
    ...operators,
  },
  {
    admin: { description: label('pathPrefixHint') },
    index: true,
    label: label('pathPrefix'),
    name: 'pathPrefix',
    type: 'text',
    validate: validatePrefix,
    ...operators,
  },
  {
    admin: {
      condition: ({ formerPrefixes }: { formerPrefixes?: unknown[] }) => (formerPrefixes ?? []).length > 0,
      description: label('formerPrefixesHint'),
    },
    hasMany: true,
    label: label('formerPrefixes'),
    name: 'formerPrefixes',
    type: 'text',
    ...operators,
  },
  {
    admin: { condition: isSubSite, description: label('sharesParentMediaHint') },
    defaultValue: false,
    label: label('sharesParentMedia'),
    name: 'sharesParentMedia',
    type: 'checkbox',
    ...operators,
  },
]

/** The contact and the hours of the parent, shown instead of the site’s own. */
export const sharesParentContactField: Field = {
  admin: { condition: isSubSite, description: label('sharesParentContactHint') },
  defaultValue: false,
  label: label('sharesParentContact'),
  name: 'sharesParentContact',
  type: 'checkbox',
}
