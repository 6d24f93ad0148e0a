import { expect, it } from 'vitest'
import { fitForNode } from './create-migration.ts'

const added = (table: string, end: string): string =>
  `await db.run(sql\`ALTER TABLE \\\`${table}\\\` ADD \\\`logo_id\\\` text(36) REFERENCES media(id)${end}\`)`

it('lets a picture be deleted where a column was added for it', () => {
  expect(fitForNode(added('site_settings', ';'))).toBe(added('site_settings', ' ON DELETE set null;'))
})

it('changes nothing the second time, nor in the table of locks', () => {
  const [done, locks] = [
    added('site_settings', ' ON DELETE set null;'),
    added('payload_locked_documents_rels', ';'),
  ]

  expect([done, locks].map(fitForNode)).toEqual([done, locks])
})
