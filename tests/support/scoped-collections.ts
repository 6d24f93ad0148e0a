import type { SanitizedCollectionConfig } from 'payload'
import type { Rights } from '#tenants/access.ts'
import { platform } from './platform.ts'

export type Scoped = { config: SanitizedCollectionConfig; rights: Rights; slug: string }

const rightsOf = (config: SanitizedCollectionConfig): Rights | undefined =>
  config.custom.rights as Rights | undefined

/** Every collection of a site in the built config, those of plugins included, with the rights it was given. */
export const scopedCollections = async (): Promise<Scoped[]> => {
  const { payload } = await platform()

  return payload.config.collections.flatMap((config) => {
    const rights = rightsOf(config)
    return rights ? [{ config, rights, slug: config.slug }] : []
  })
}

export const hasDrafts = ({ config: { versions } }: Scoped): boolean => Boolean(versions?.drafts)
