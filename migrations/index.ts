import * as migration_20261124_060952_initial from './20261124_060952_initial.ts'

export const migrations = [
  {
    up: migration_20261124_060952_initial.up,
    down: migration_20261124_060952_initial.down,
    name: '20261124_060952_initial'
  },
];
