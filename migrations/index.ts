import * as migration_20261124_065347_initial from './20261124_065347_initial.ts'
import * as migration_20261124_090950_look_of_sites from './20261124_090950_look_of_sites.ts'
import * as migration_20261124_091002_former_theme from './20261124_091002_former_theme.ts'
import * as migration_20261124_093957_redesigns from './20261124_093957_redesigns.ts'
import * as migration_20261124_101619_list_indexes from './20261124_101619_list_indexes.ts'
import * as migration_20261124_104027_extranet from './20261124_104027_extranet.ts'
import * as migration_20261124_104323_roles_and_board from './20261124_104323_roles_and_board.ts'
import * as migration_20261124_104818_site_life from './20261124_104818_site_life.ts'
import * as migration_20261124_111624_discussions from './20261124_111624_discussions.ts'
import * as migration_20261124_122923_add_passkeys from './20261124_122923_add_passkeys.ts'
import * as migration_20261124_132645_subscriptions_and_logos from './20261124_132645_subscriptions_and_logos.ts'
import * as migration_20261124_132827_redesign_sign_off from './20261124_132827_redesign_sign_off.ts'
import * as migration_20261124_133141_sub_sites from './20261124_133141_sub_sites.ts'
import * as migration_20261124_133320_accessibility_and_links from './20261124_133320_accessibility_and_links.ts'
import * as migration_20261130_195312_once from './20261130_195312_once.ts'
import * as migration_20261130_200130_identity from './20261130_200130_identity.ts'
import * as migration_20261130_200821_addresses_of_pages from './20261130_200821_addresses_of_pages.ts'
import * as migration_20261130_201954_search_texts from './20261130_201954_search_texts.ts'
import * as migration_20261130_203843_declaration from './20261130_203843_declaration.ts'
import * as migration_20261130_213811_redesign_sign_off_version from './20261130_213811_redesign_sign_off_version.ts'
import * as migration_20261130_235947_site_usage from './20261130_235947_site_usage.ts'
import * as migration_20261201_014656_category_counts from './20261201_014656_category_counts.ts'

export const migrations = [
  {
    up: migration_20261124_065347_initial.up,
    down: migration_20261124_065347_initial.down,
    name: '20261124_065347_initial',
  },
  {
    up: migration_20261124_090950_look_of_sites.up,
    down: migration_20261124_090950_look_of_sites.down,
    name: '20261124_090950_look_of_sites',
  },
  {
    up: migration_20261124_091002_former_theme.up,
    down: migration_20261124_091002_former_theme.down,
    name: '20261124_091002_former_theme',
  },
  {
    up: migration_20261124_093957_redesigns.up,
    down: migration_20261124_093957_redesigns.down,
    name: '20261124_093957_redesigns',
  },
  {
    up: migration_20261124_101619_list_indexes.up,
    down: migration_20261124_101619_list_indexes.down,
    name: '20261124_101619_list_indexes',
  },
  {
    up: migration_20261124_104027_extranet.up,
    down: migration_20261124_104027_extranet.down,
    name: '20261124_104027_extranet',
  },
  {
    up: migration_20261124_104323_roles_and_board.up,
    down: migration_20261124_104323_roles_and_board.down,
    name: '20261124_104323_roles_and_board',
  },
  {
    up: migration_20261124_104818_site_life.up,
    down: migration_20261124_104818_site_life.down,
    name: '20261124_104818_site_life',
  },
  {
    up: migration_20261124_111624_discussions.up,
    down: migration_20261124_111624_discussions.down,
    name: '20261124_111624_discussions',
  },
  {
    up: migration_20261124_122923_add_passkeys.up,
    down: migration_20261124_122923_add_passkeys.down,
    name: '20261124_122923_add_passkeys',
  },
  {
    up: migration_20261124_132645_subscriptions_and_logos.up,
    down: migration_20261124_132645_subscriptions_and_logos.down,
    name: '20261124_132645_subscriptions_and_logos',
  },
  {
    up: migration_20261124_132827_redesign_sign_off.up,
    down: migration_20261124_132827_redesign_sign_off.down,
    name: '20261124_132827_redesign_sign_off',
  },
  {
    up: migration_20261124_133141_sub_sites.up,
    down: migration_20261124_133141_sub_sites.down,
    name: '20261124_133141_sub_sites',
  },
  {
    up: migration_20261124_133320_accessibility_and_links.up,
    down: migration_20261124_133320_accessibility_and_links.down,
    name: '20261124_133320_accessibility_and_links',
  },
  {
    up: migration_20261130_195312_once.up,
    down: migration_20261130_195312_once.down,
    name: '20261130_195312_once',
  },
  {
    up: migration_20261130_200130_identity.up,
    down: migration_20261130_200130_identity.down,
    name: '20261130_200130_identity',
  },
  {
    up: migration_20261130_200821_addresses_of_pages.up,
    down: migration_20261130_200821_addresses_of_pages.down,
    name: '20261130_200821_addresses_of_pages',
  },
  {
    up: migration_20261130_201954_search_texts.up,
    down: migration_20261130_201954_search_texts.down,
    name: '20261130_201954_search_texts',
  },
  {
    up: migration_20261130_203843_declaration.up,
    down: migration_20261130_203843_declaration.down,
    name: '20261130_203843_declaration',
  },
  {
    up: migration_20261130_213811_redesign_sign_off_version.up,
    down: migration_20261130_213811_redesign_sign_off_version.down,
    name: '20261130_213811_redesign_sign_off_version',
  },
  {
    up: migration_20261130_235947_site_usage.up,
    down: migration_20261130_235947_site_usage.down,
    name: '20261130_235947_site_usage',
  },
  {
    up: migration_20261201_014656_category_counts.up,
    down: migration_20261201_014656_category_counts.down,
    name: '20261201_014656_category_counts'
  },
];
