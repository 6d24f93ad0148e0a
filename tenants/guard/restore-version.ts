import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'
import { isRecord } from '#core/references.ts'

type Values = Record<string, unknown>

/** What Payload took out of the version, because its writer may not change it, is as it is today. */
const withKept = (fields: FlattenedField[], restored: Values, current: Values): Values => ({
  ...restored,
  ...Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const [value, today] = [restored[field.name], current[field.name]]

      if (value === undefined && 'access' in field && field.access?.update) {
        return [[field.name, today]]
      }
      return (field.type === 'group' || field.type === 'tab') && isRecord(value)
        ? [[field.name, withKept(field.flattenedFields, value, isRecord(today) ? today : {})]]
        : []
    }),
  ),
})

/**
 * Completes a version that is restored with what it does not bring back: fields that its writer may not change, such
 * as its site; and its place in the trash, from where nothing is restored.
 */
export const completeRestored: CollectionBeforeValidateHook = ({ collection, context, data, originalDoc }) =>
  data && context.isRestoringVersion === true
    ? {
        ...withKept(collection.flattenedFields, data, originalDoc as Values),
        ...(collection.trash ? { deletedAt: null } : {}),
      }
    : data
