import { isRecord } from '#core/references.ts'

/** Languages that words of a text may be marked with (BCP 47), by how often they are met in the Landes. */
export const languages = ['en', 'es', 'oc', 'eu', 'de', 'it', 'nl', 'pt', 'la'] as const

/** The language that words were marked with. What reaches it by the API may be anything. */
export const languageOf = (node: object): string | undefined => {
  const marks: unknown = '$' in node ? node.$ : undefined

  return isRecord(marks) ? languages.find((language) => language === marks.lang) : undefined
}
