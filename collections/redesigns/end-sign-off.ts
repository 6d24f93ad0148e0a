import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '#core/clock.ts'
import { isRecord } from '#core/references.ts'
import { presentationNames } from './presentation.ts'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** What is not sent stays as it was; the id of a row says nothing to who looks at it. */
const differs = (sent: unknown, kept: unknown): boolean => {
  if (isEmpty(sent) || isEmpty(kept)) {
    return sent !== undefined && isEmpty(sent) !== isEmpty(kept)
  }
  if (Array.isArray(sent)) {
    return (
      !Array.isArray(kept) ||
      sent.length !== kept.length ||
      sent.some((row: unknown, index) => differs(row, kept[index]))
    )
  }
  return isRecord(sent)
    ? Object.entries(sent).some(
        ([name, value]) => name !== 'id' && differs(value, isRecord(kept) ? kept[name] : kept),
      )
    : sent !== kept
}

/** Whoever agreed to a redesign agreed to what they saw: after a change of it, their agreement is a memory. */
export const endSignOff: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const signOff: unknown = originalDoc?.signOff

  return isRecord(signOff) &&
    signOff.by &&
    !signOff.modifiedAt &&
    presentationNames.some((name) => differs(data[name], originalDoc[name]))
    ? { ...data, signOff: { ...signOff, modifiedAt: now().toISOString() } }
    : data
}
