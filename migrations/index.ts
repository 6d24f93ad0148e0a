import * as migration_20261124_065347_initial from './20261124_065347_initial.ts'
import * as migration_20261124_090950_look_of_sites from './20261124_090950_look_of_sites.ts'
import * as migration_20261124_091002_former_theme from './20261124_091002_former_theme.ts'
import * as migration_20261124_095603_site_life from './20261124_095603_site_life.ts'

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
    up: migration_20261124_095603_site_life.up,
    down: migration_20261124_095603_site_life.down,
    name: '20261124_095603_site_life'
  },
];
