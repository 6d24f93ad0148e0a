import { oneLine } from '#core/one-line.ts'
import type { Fields } from '#tenants/admin/form-endpoint.ts'

export type WrittenPlace = { host: string | undefined; name: string | undefined; slug: string | undefined }

/** Where a new site goes, as a form or the address of a screen says it. What is left empty is not there. */
export const readPlace = (fields: Pick<Fields, 'get'>): WrittenPlace => {
  const [host, name, slug] = ['host', 'name', 'slug'].map((key) => {
    const written = oneLine(fields.get(key) ?? '').slice(0, 200)
    return written ? written : undefined
  })

  return { host, name, slug }
}
