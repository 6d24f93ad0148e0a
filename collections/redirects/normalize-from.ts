import type { CollectionBeforeValidateHook } from 'payload'

/** The one form of a path under which redirects are stored and found: leading slash, no final one, no fragment. */
export const normalizePath = (path: string): string => {
  const [withoutFragment = ''] = path.trim().split('#')
  return `/${withoutFragment
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')}`
}

export const normalizeFrom: CollectionBeforeValidateHook = ({ data }) =>
  typeof data?.from === 'string' ? { ...data, from: normalizePath(data.from) } : data
