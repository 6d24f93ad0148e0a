import type {
  AfterErrorHook,
  CollectionConfig,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import { isRecord } from '#core/references.ts'
import { tenantText } from '../labels.ts'

/** Databases name the first field of the index that refused: of an index of a site, the site. */
const collectionInConflict = (error: unknown, req: PayloadRequest): CollectionSlug | undefined => {
  const data: unknown = isRecord(error) && error.name === 'ValidationError' ? error.data : undefined
  const [first] = isRecord(data) && Array.isArray(data.errors) ? (data.errors as unknown[]) : []

  return isRecord(data) &&
    isRecord(first) &&
    (first.path === 'tenant' || first.path === 'tenant_id') &&
    first.message === req.t('error:valueMustBeUnique')
    ? (data.collection as CollectionSlug)
    : undefined
}

/** What is unique on a site besides the site itself; nothing, when there is one document a site. */
const uniqueFieldOf = ({ indexes = [] }: Pick<CollectionConfig, 'indexes'>): string | undefined =>
  indexes
    .filter(({ fields, unique }) => unique === true && fields[0] === 'tenant')
    .map(({ fields }) => fields[1])[0]

const labelOf = (fields: FlattenedField[], name: string, { i18n, t }: PayloadRequest): string => {
  const found = fields.find((field) => field.name === name)
  const label: unknown = found && 'label' in found ? found.label : undefined

  return String(typeof label === 'function' ? label({ i18n, t }) : (label ?? ''))
}

/**
 * Says which field is already taken on the site, where the database only knows that the pair of it and the site is:
 * two people who write the same title at once, or a draft whose address was taken since.
 */
export const sayConflict: AfterErrorHook = ({ error, req }) => {
  const collection = collectionInConflict(error, req)

  if (collection === undefined) {
    return undefined
  }
  const { config } = req.payload.collections[collection]
  const path = uniqueFieldOf(config) ?? 'tenant'
  const label = labelOf(config.flattenedFields, path, req)
  const message = path === 'tenant' ? tenantText('oneASite') : tenantText('alreadyOnSite', { field: label })

  return {
    response: {
      errors: [
        {
          data: { collection, errors: [{ label, message, path }] },
          message,
          name: 'ValidationError',
        },
      ],
    },
    status: 400,
  }
}
