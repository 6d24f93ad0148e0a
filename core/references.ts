/** The id behind a relationship, populated or not. */
export const idOf = (reference: unknown): string | undefined => {
  if (typeof reference === 'string') {
    return reference
  }
  if (typeof reference === 'object' && reference !== null && 'id' in reference) {
    return typeof reference.id === 'string' ? reference.id : undefined
  }
  return undefined
}

/** Narrows an unknown value to a bag of fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
