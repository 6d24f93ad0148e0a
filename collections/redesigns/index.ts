import type { CollectionConfig, Condition, Field } from 'payload'
import { momentField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { nobodyField } from '#tenants/access.ts'
import { lookFields, type LookChoices } from '#tenants/tenants/look-fields.ts'
import { label, text } from '../labels.ts'
import { menuFields } from '../menus/menu-fields.ts'
import { ownPreviewLink } from '../preview/preview-link.ts'
import { homeFields } from '../site-settings/home-fields.ts'
import { beginFromLive } from './begin-from-live.ts'
import { compareRoute } from './admin/compare-path.ts'
import { endSignOff } from './end-sign-off.ts'
import { putLiveEndpoint, undoEndpoint } from './put-live.ts'
import { signOffEndpoint, signOffField } from './sign-off.ts'

/** `prepared`: beside the live site. `live`: what visitors see. `replaced`: another one came after it. */
export const redesignStates = ['prepared', 'live', 'replaced'] as const

const systemWritten = { access: { create: nobodyField, update: nobodyField } }

const lifeFields: Field[] = [
  {
    ...systemWritten,
    admin: { position: 'sidebar', readOnly: true },
    defaultValue: redesignStates[0],
    label: label('redesignState'),
    name: 'state',
    options: redesignStates.map((value) => ({ label: label(`redesign-${value}`), value })),
    type: 'select',
  },
  momentField('liveAt', label('redesignLiveAt'), {
    ...systemWritten,
    admin: { position: 'sidebar', readOnly: true },
  }),
  // what the site showed before: what « Revenir en arrière » brings back
  { ...systemWritten, admin: { hidden: true }, label: label('redesignBefore'), name: 'before', type: 'json' },
]

/** A new one asks for its name alone: the rest is then taken from the live site. */
const isBegun: Condition = (_data, _siblings, { operation }) => operation === 'update'

/**
 * Another theme, menu and home page, prepared beside the live site: begun from what is live, seen by a signed link,
 * put live in one action and undone in one action.
 */
export const createRedesigns = (choices: LookChoices): CollectionConfig => ({
  admin: {
    components: {
      edit: { beforeDocumentControls: ['/collections/redesigns/admin/redesign-actions.tsx#RedesignActions'] },
      views: {
        edit: {
          compare: {
            Component: '/collections/redesigns/admin/compare-view.tsx#CompareView',
            path: compareRoute,
            tab: { href: compareRoute, label: text('compareTab') },
          },
        } as NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>['edit'],
      },
    },
    defaultColumns: ['title', 'state', 'updatedAt'],
    group: text('groupSite'),
    livePreview: {
      breakpoints: [
        { height: 844, label: text('phone'), name: 'phone', width: 390 },
        { height: 1000, label: text('screen'), name: 'screen', width: 1280 },
      ],
      url: ({ data, req }) => ownPreviewLink(req, slugs.redesigns, data),
    },
    preview: (doc, { req }) => ownPreviewLink(req, slugs.redesigns, doc),
    useAsTitle: 'title',
  },
  disableDuplicate: true,
  endpoints: [putLiveEndpoint, undoEndpoint, signOffEndpoint],
  fields: [
    {
      admin: { description: label('redesignTitleHint') },
      label: label('redesignTitle'),
      name: 'title',
      required: true,
      type: 'text',
    },
    {
      tabs: [
        {
          admin: { condition: isBegun },
          fields: lookFields(choices, { hasDefaults: false }),
          label: label('look'),
          name: 'look',
        },
        { admin: { condition: isBegun }, fields: menuFields, label: label('menu'), name: 'menu' },
        { admin: { condition: isBegun }, fields: homeFields, label: label('homePage'), name: 'home' },
      ],
      type: 'tabs',
    },
    ...lifeFields,
    signOffField,
  ],
  hooks: { beforeChange: [endSignOff], beforeValidate: [beginFromLive] },
  labels: { plural: label('redesigns'), singular: label('redesign') },
  slug: slugs.redesigns,
  versions: { drafts: false, maxPerDoc: 20 },
})
