import * as migration_20261124_065347_initial from './20261124_065347_initial.ts'

export const migrations = [
  {
    up: migration_20261124_065347_initial.up,
    down: migration_20261124_065347_initial.down,
    name: '20261124_065347_initial'
  },
];
