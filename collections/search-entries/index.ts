import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'

/**
 * What each site has online, one row a document: its address, title and text. Written by hooks, it answers search,
 * links, the site plan, sitemap.xml and old addresses without ever reading into blocks. `searchText` is the whole of a
 * text in its normal form; `fileText` is what the file of a document says, as it says it.
 */
export const SearchEntries: CollectionConfig = {
  admin: { group: text('groupSystem'), hidden: true, useAsTitle: 'title' },
  disableDuplicate: true,
  fields: [
    {
      index: true,
      label: label('documentCollection'),
      name: 'documentCollection',
      required: true,
      type: 'text',
    },
    {
      index: true,
      label: label('documentId'),
      name: 'documentId',
      required: true,
      type: 'text',
      unique: true,
    },
    { index: true, label: label('path'), name: 'path', required: true, type: 'text' },
    { label: label('title'), name: 'title', required: true, type: 'text' },
    { label: label('lead'), name: 'summary', type: 'text' },
    { label: label('category'), name: 'category', type: 'text' },
    { label: label('searchText'), name: 'searchTitle', type: 'text' },
    { label: label('searchText'), name: 'searchText', type: 'textarea' },
    { label: label('searchText'), name: 'fileText', type: 'textarea' },
    // the form its texts were written in: what was written in an earlier one, or awaits the text of its file, is redone
    { index: true, label: label('textVersion'), name: 'textVersion', type: 'number' },
    { label: label('date'), name: 'date', type: 'date' },
    { label: label('endsAt'), name: 'endDate', type: 'date' },
    { label: label('isAllDay'), name: 'isAllDay', type: 'checkbox' },
    { label: label('parentPage'), name: 'parentPath', type: 'text' },
    { label: label('position'), name: 'position', type: 'number' },
  ],
  indexes: [
    { fields: ['tenant', 'documentCollection'] },
    { fields: ['tenant', 'documentId'] },
    { fields: ['tenant', 'path'] },
    { fields: ['tenant', 'updatedAt'] },
  ],
  labels: { plural: label('searchEntries'), singular: label('searchEntry') },
  lockDocuments: false,
  slug: slugs.searchEntries,
  versions: false,
}
