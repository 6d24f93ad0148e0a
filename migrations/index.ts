import * as migration_20261124_062810_initial from './20261124_062810_initial.ts'

export const migrations = [
  {
    up: migration_20261124_062810_initial.up,
    down: migration_20261124_062810_initial.down,
    name: '20261124_062810_initial'
  },
];
