import type { CollectionConfig, Config, Field, PayloadRequest, Plugin, Where } from 'payload'
import { slugs } from '#core/slugs.ts'
import { nobodyField, type Rights, type Scoped } from '../access.ts'
import { choosableOn } from '../lenders.ts'
import { selectedTenantOf } from '../selected-tenant.ts'
import { answerWhole } from './answer-whole.ts'
import { announceChangeAfter, announceDeletionAfter } from './announce.ts'
import { auditChange, auditDelete } from './record-audit.ts'
import { moveEndpoint } from './move-document.ts'
import { pickOwnSite } from './pick-own-site.ts'
import { refuseClosedSite, refuseDeletionOnClosedSite } from './refuse-closed-site.ts'
import { refuseForeignReferences, refuseMissingReferences } from './refuse-foreign-references.ts'
import { assignTenant, ownTenant, refuseForeignTenant, refusePublication } from './refuse-foreign-tenant.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import { refuseMalformedQuery } from './refuse-malformed-query.ts'
import { refuseSecretOrder } from './refuse-secret-order.ts'
import { noteOwnLock, refuseStaleWrite } from './refuse-stale-write.ts'
import { refuseDeletionOfLent, refuseWithdrawal } from './refuse-withdrawal.ts'
import { completeRestored } from './restore-version.ts'
import { accessOf, hasDrafts } from './rules.ts'
import { stampSiteAfter, stampSiteAfterDeletion } from './stamp-site.ts'
import { tenantLabel } from '../labels.ts'

type TenancyOptions = {
  /** Collections of the platform itself. They bring their own access rules. */
  platformWide: string[]
  scoped: Scoped
}

const assertSameNames = (present: string[], { platformWide, scoped }: TenancyOptions): void => {
  const listed = [...platformWide, ...Object.keys(scoped)]
  const unlisted = present.filter((slug) => !listed.includes(slug))
  const unknown = listed.filter((slug) => !present.includes(slug))

  if (unlisted.length > 0 || unknown.length > 0 || new Set(listed).size < listed.length) {
    throw new Error(
      `tenancy(): not listed: ${unlisted.join(', ')}; listed but absent or twice: ${unknown.join(', ')}`,
    )
  }
}

/** Where a site has one document only, an index says so: a second one on the same field would take its name. */
const isOneASite = ({ indexes = [] }: CollectionConfig): boolean =>
  indexes.some(({ fields, unique }) => unique === true && fields.join() === 'tenant')

const tenantFieldOf = (collection: CollectionConfig, { create }: Rights): Field => ({
  access: { update: nobodyField },
  admin: { position: 'sidebar' },
  // who has one site is not asked which
  ...(create === 'nobody' ? {} : { defaultValue: ownTenantOf }),
  index: !isOneASite(collection),
  label: tenantLabel('tenant'),
  name: 'tenant',
  relationTo: slugs.tenants,
  required: true,
  type: 'relationship',
})

const ownTenantOf = ({ req }: { req: PayloadRequest }): Promise<string | undefined> => ownTenant(req)

const selectedSiteOnly = ({ req }: { req: PayloadRequest }): null | Where => {
  const tenant = selectedTenantOf(req)
  return tenant === undefined ? null : { tenant: { equals: tenant } }
}

/** Pickers of files are lists: what the parent lends must be in them. */
const selectedSiteAndLender = async ({ req }: { req: PayloadRequest }): Promise<null | Where> => {
  const tenant = selectedTenantOf(req)
  return tenant === undefined ? null : choosableOn(req, tenant)
}

const scopeCollection = (collection: CollectionConfig, rights: Rights, scoped: Scoped): CollectionConfig => {
  const { hooks } = collection
  const fields = [...pickOwnSite(collection.fields, scoped), tenantFieldOf(collection, rights)]

  return {
    ...collection,
    access: accessOf(collection, rights),
    admin: { ...collection.admin, baseFilter: rights.isLent ? selectedSiteAndLender : selectedSiteOnly },
    // read by the laws, which try every collection of a site against its own rights
    custom: { ...collection.custom, rights },
    disableDuplicate: collection.disableDuplicate ?? rights.create === 'nobody',
    endpoints: [...(collection.endpoints || []), moveEndpoint(collection.slug, { fields, scoped })],
    fields,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        ...(rights.update === 'nobody' ? [] : [auditChange, stampSiteAfter]),
        announceChangeAfter,
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        ...(rights.delete === 'nobody' ? [] : [auditDelete, stampSiteAfterDeletion]),
        announceDeletionAfter,
      ],
      beforeChange: [
        refuseForeignTenant(rights),
        ...(rights.update === 'nobody' ? [] : [refuseClosedSite, refuseStaleWrite]),
        ...(hasDrafts(collection) ? [refusePublication(rights)] : []),
        refuseForeignReferences({ fields, scoped }),
        ...(rights.isLent ? [refuseWithdrawal] : []),
        ...(hooks?.beforeChange ?? []),
      ],
      beforeDelete: [
        ...(rights.delete === 'nobody' ? [] : [refuseDeletionOnClosedSite]),
        ...(rights.isLent ? [refuseDeletionOfLent] : []),
        ...(hooks?.beforeDelete ?? []),
      ],
      beforeOperation: [
        answerWhole,
        refuseMalformed,
        refuseMalformedQuery,
        refuseSecretOrder,
        noteOwnLock,
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeValidate: [completeRestored, assignTenant(rights), ...(hooks?.beforeValidate ?? [])],
    },
  }
}

const watchCollection = (collection: CollectionConfig, all: string[]): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      ...(collection.slug === slugs.auditEntries ? [] : [auditChange]),
      announceChangeAfter,
    ],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), auditDelete, announceDeletionAfter],
    beforeChange: [
      // the log is written by the system at each save, and outlives those it names
      ...(collection.slug === slugs.auditEntries ? [] : [refuseMissingReferences(collection.fields, all)]),
      ...(collection.hooks?.beforeChange ?? []),
    ],
    beforeOperation: [
      answerWhole,
      refuseMalformed,
      refuseMalformedQuery,
      refuseSecretOrder,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})

/**
 * Keeps the sites apart. The last plugin of the config, so that it sees every collection: it gives each collection
 * of a site its `tenant` field, its access rules (made from its rights, never written by hand) and the guards on
 * writing, and every collection its audit.
 *
 * @throws at boot when a collection is on neither list, or a list names one that does not exist.
 */
export const tenancy =
  (options: TenancyOptions): Plugin =>
  (config: Config): Config => {
    const collections = config.collections ?? []
    const all = collections.map(({ slug }) => slug)
    const { scoped } = options

    assertSameNames(all, options)

    return {
      ...config,
      blocks: config.blocks?.map((block) => ({ ...block, fields: pickOwnSite(block.fields, scoped) })) ?? [],
      collections: collections.map((collection) => {
        const rights = scoped[collection.slug]
        return rights ? scopeCollection(collection, rights, scoped) : watchCollection(collection, all)
      }),
    }
  }
