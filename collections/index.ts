import type { CollectionConfig } from 'payload'
import type { LookChoices } from '#tenants/tenants/look-fields.ts'
export { contentBlocks } from './blocks/index.ts'
export { richText } from './rich-text/editor.ts'
import { Alerts } from './alerts/index.ts'
import { BrokenLinks } from './broken-links/index.ts'
import { Documents } from './documents/index.ts'
import { Events } from './events/index.ts'
import { Media } from './media/index.ts'
import { Menus } from './menus/index.ts'
import { News } from './news/index.ts'
import { Pages } from './pages/index.ts'
import { createRedesigns } from './redesigns/index.ts'
import { Redirects } from './redirects/index.ts'
import { SearchEntries } from './search-entries/index.ts'
import { SiteSettings } from './site-settings/index.ts'

/** Editorial content of a site, in the order of the admin's navigation. */
export const createContentCollections = (choices: LookChoices): CollectionConfig[] => [
  News,
  Events,
  Pages,
  Documents,
  Media,
  Alerts,
  Menus,
  SiteSettings,
  createRedesigns(choices),
  Redirects,
  SearchEntries,
  BrokenLinks,
]
