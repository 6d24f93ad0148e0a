import type { Field } from 'payload'
import { slugs } from '#core/slugs.ts'
import { linkFields } from '../blocks/link-fields.ts'
import { label } from '../labels.ts'

/** How a site presents itself: slogan, logo, and what its home page shows besides what goes on. */
export const homeFields: Field[] = [
  { label: label('slogan'), maxLength: 120, name: 'slogan', type: 'text' },
  { label: label('logo'), name: 'logo', relationTo: slugs.media, type: 'upload' },
  {
    fields: [
      {
        admin: { description: label('logoDarkHint') },
        label: label('logoDark'),
        name: 'logoDark',
        relationTo: slugs.media,
        type: 'upload',
      },
      {
        admin: { description: label('logoSmallHint') },
        label: label('logoSmall'),
        name: 'logoSmall',
        relationTo: slugs.media,
        type: 'upload',
      },
    ],
    type: 'row',
  },
  { label: label('homePicture'), name: 'homePicture', relationTo: slugs.media, type: 'upload' },
  { label: label('homeIntro'), maxLength: 300, name: 'homeIntro', type: 'textarea' },
  {
    hasMany: true,
    label: label('highlights'),
    maxRows: 8,
    name: 'highlights',
    relationTo: slugs.pages,
    type: 'relationship',
  },
  {
    admin: { description: label('audiencesHint') },
    fields: [
      { label: label('title'), maxLength: 60, name: 'title', required: true, type: 'text' },
      {
        fields: linkFields,
        label: label('links'),
        labels: { plural: label('links'), singular: label('link') },
        maxRows: 8,
        name: 'links',
        type: 'array',
      },
    ],
    label: label('audiences'),
    labels: { plural: label('audiences'), singular: label('audience') },
    maxRows: 4,
    name: 'audiences',
    type: 'array',
  },
  {
    fields: [
      {
        fields: [
          { label: label('figureValue'), maxLength: 12, name: 'value', required: true, type: 'text' },
          { label: label('figureLabel'), maxLength: 60, name: 'label', required: true, type: 'text' },
        ],
        type: 'row',
      },
    ],
    label: label('homeFigures'),
    labels: { plural: label('homeFigures'), singular: label('figure') },
    maxRows: 6,
    name: 'figures',
    type: 'array',
  },
]
