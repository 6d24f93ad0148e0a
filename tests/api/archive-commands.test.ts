import { describe, expect, it } from 'vitest'
import { refusalOf } from '#scripts/danger/purge-site.ts'
import { readWanted as readCreation } from '#scripts/create-site.ts'
import { readWanted as readCopy } from '#scripts/duplicate-site.ts'
import { readWanted as readExport } from '#scripts/export-site.ts'
import { readWanted as readImport } from '#scripts/import-site.ts'

describe('the command line', () => {
  it.each([
    ['export-site', readExport, []],
    ['export-site', readExport, ['--site', 'dax']],
    ['export-site, over what exists', readExport, ['--site', 'dax', '--to', 'package.json']],
    ['import-site', readImport, []],
    ['import-site, of nothing', readImport, ['--from', '/nulle/part.zip']],
    ['duplicate-site', readCopy, ['--site', 'dax']],
  ])('says what is missing: %s', (_command, read, args) => {
    expect(read(args)).toBeTypeOf('string')
  })

  it('writes only when asked', () => {
    const args = ['--site', 'dax', '--slug', 'dax-bis']

    expect(readCopy(args)).toMatchObject({ apply: false })
    expect(readCopy([...args, '--apply'])).toMatchObject({ apply: true, site: 'dax', slug: 'dax-bis' })
    expect(readImport(['--from', 'package.json'])).toMatchObject({ apply: false })
    expect(readCreation(['--insee', '40088'])).toMatchObject({ apply: false })
    expect(readCreation(['--insee', '40088', '--apply'])).toMatchObject({ apply: true })
  })
})

describe('purge-site', () => {
  it.each([
    ['is online', { state: 'online' as const }, true, /pas fermé/],
    ['was purged', { purgedOn: '2026-01-01', state: 'closed' as const }, true, /déjà/],
    ['has no archive', { state: 'closed' as const }, false, /archive/],
  ])('refuses a site that %s', (_case, site, isArchived, sentence) => {
    expect(refusalOf(site, isArchived)).toMatch(sentence)
  })

  it('takes a closed site that has its archive', () => {
    expect(refusalOf({ state: 'closed' }, true)).toBeUndefined()
  })
})
