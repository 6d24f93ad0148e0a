import type { Field, FilterOptions, RelationshipField, UploadField } from 'payload'
import { relationship, upload } from 'payload/shared'
import { idOf, isRecord } from '#core/references.ts'
import type { Scoped } from '../access.ts'
import { choosableOn } from '../lenders.ts'
import { selectedTenantOf } from '../selected-tenant.ts'

/** Pickers offer what belongs to the document's own site. A convenience: the guard refuses the rest anyway. */
const ownSiteOnly: FilterOptions = ({ data, req }) => {
  const tenant = (isRecord(data) ? idOf(data.tenant) : undefined) ?? selectedTenantOf(req)
  return tenant === undefined ? true : { tenant: { equals: tenant } }
}

/** The same, with what the parent of the site lends to it. */
const ownSiteAndLender: FilterOptions = ({ data, req }) => {
  const tenant = (isRecord(data) ? idOf(data.tenant) : undefined) ?? selectedTenantOf(req)
  return tenant === undefined ? true : choosableOn(req, tenant)
}

/**
 * Forgets what the picker offers when a value is validated: something chosen long ago that went to the trash is no
 * longer offered, and must not block the document that shows it. What is newly chosen is the guard’s to refuse.
 */
export const choosable = <Picker extends RelationshipField | UploadField>(field: Picker): Picker => {
  const validate = (field.type === 'upload' ? upload : relationship) as (
    value: unknown,
    options: object,
  ) => Promise<string | true>

  return {
    ...field,
    validate: (value: unknown, options: object) => validate(value, { ...options, filterOptions: undefined }),
  }
}

const pickFrom = <Picker extends RelationshipField | UploadField>(field: Picker, scoped: Scoped): Picker => {
  const targets = [field.relationTo].flat()

  if (field.filterOptions) {
    return choosable(field)
  }
  if (targets.every((target) => scoped[target]?.isLent)) {
    return choosable({ ...field, filterOptions: ownSiteAndLender })
  }
  return targets.every((target) => scoped[target])
    ? choosable({ ...field, filterOptions: ownSiteOnly })
    : field
}

/** Limits every picker to the document’s own site, and to what its parent lends. */
export const pickOwnSite = (fields: Field[], scoped: Scoped): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: pickOwnSite(tab.fields, scoped) })),
      }
    }
    if (field.type === 'blocks') {
      return {
        ...field,
        blocks: field.blocks.map((block) => ({ ...block, fields: pickOwnSite(block.fields, scoped) })),
      }
    }
    if ('fields' in field) {
      return { ...field, fields: pickOwnSite(field.fields, scoped) }
    }
    return field.type === 'relationship' || field.type === 'upload' ? pickFrom(field, scoped) : field
  })
