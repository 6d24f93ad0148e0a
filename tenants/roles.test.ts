import { expect, it } from 'vitest'
import { isAdministratorRole, isRoleWithin, roleMay, roleNames, type RoleName } from './roles.ts'

const grantableBy = (giver: RoleName): RoleName[] =>
  roleNames.filter((name) => isRoleWithin(name, (capability) => roleMay(giver, capability)))

it.each([
  [
    'siteAdministrator',
    [
      'editorInChief',
      'siteAdministrator',
      'editor',
      'reviewer',
      'contributor',
      'sectionEditor',
      'emergencyPublisher',
      'extranetManager',
    ],
  ],
  [
    'platformAdmin',
    [
      'editorInChief',
      'siteAdministrator',
      'editor',
      'reviewer',
      'contributor',
      'sectionEditor',
      'emergencyPublisher',
      'extranetManager',
    ],
  ],
  ['editor', ['editor', 'reviewer', 'contributor', 'sectionEditor', 'emergencyPublisher']],
  ['reviewer', ['reviewer']],
  ['contributor', ['contributor']],
  ['sectionEditor', []],
  ['emergencyPublisher', ['emergencyPublisher']],
] as const)('%s has what these roles give, and no more: %j', (giver, within) => {
  expect(grantableBy(giver)).toEqual(within)
})

it('two roles answer for a site', () => {
  expect(roleNames.filter(isAdministratorRole)).toEqual(['editorInChief', 'siteAdministrator'])
})
