import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { footerLength, phoneOf, type Told } from './writers.ts'

type Row = Record<string, SQLOutputValue>

export type Expected = {
  created: string[]
  menu: Told
  move: Told & { acknowledgedSlugs: string[] }
  phone: Told
  pictures: string[]
  spans: number
  toggle: Told
}

/** A write that was not answered may be there or not; one that was, is there. */
const isOneOf = (value: unknown, { acknowledged, asked }: Told, toText: (count: number) => string): boolean =>
  [acknowledged, asked].some((count) => toText(count) === value)

/**
 * What is wrong in a database whose server died, one sentence each: lost, half written, or out of step with what
 * depends on it. Empty when all holds.
 */
export const findFaults = (folder: string, expected: Expected): string[] => {
  const database = new DatabaseSync(path.join(folder, 'webpublic.db'))
  const all = (sql: string, ...values: string[]): Row[] => database.prepare(sql).all(...values)
  const one = (sql: string, ...values: string[]): Row => all(sql, ...values)[0] ?? {}
  const faults: string[] = []
  const expect = (isTrue: boolean, fault: string): void => {
    if (!isTrue) {
      faults.push(fault)
    }
  }

  expect(one('PRAGMA integrity_check').integrity_check === 'ok', 'the file is damaged')
  expect(all('PRAGMA foreign_key_check').length === 0, 'rows point to nothing')

  const footer = all('SELECT text FROM menus_footer WHERE _parent_id = ?', expected.menu.id)
  const count = String(footer[0]?.text)
  expect(isOneOf(count, expected.menu, String), `menu: state ${count} was never the last`)
  expect(
    footer.length === footerLength(Number(count)),
    `menu: ${String(footer.length)} links of state ${count}`,
  )
  expect(
    all('SELECT id FROM menus_main WHERE _parent_id = ?', expected.menu.id).length === 5,
    'menu: main lost',
  )
  expect(
    all('SELECT id FROM menus_quick WHERE _parent_id = ?', expected.menu.id).length === 6,
    'menu: quick lost',
  )

  const { phone } = one('SELECT phone FROM tenants WHERE id = ?', expected.phone.id)
  expect(isOneOf(phone, expected.phone, phoneOf), `site: phone ${String(phone)} was never the last`)
  const spans = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].flatMap((day) =>
    all(`SELECT id FROM tenants_opening_hours_${day} WHERE _parent_id = ?`, expected.phone.id),
  )
  expect(spans.length === expected.spans, `site: ${String(spans.length)} opening spans left`)
  expect(
    all('SELECT id FROM tenants_features WHERE parent_id = ?', expected.phone.id).length === 2,
    'site: services lost',
  )

  const moved = one('SELECT slug FROM news WHERE id = ?', expected.move.id)
  expect(
    isOneOf(moved.slug, expected.move, (number) => `adresse-${String(number)}`),
    `news: address ${String(moved.slug)} was never the last`,
  )
  for (const slug of expected.move.acknowledgedSlugs.filter((old) => old !== moved.slug)) {
    const { to } = one('SELECT "to" FROM redirects WHERE "from" LIKE ?', `%/${slug}`)
    expect(String(to).endsWith(`/${String(moved.slug)}`), `redirect: ${slug} leads to ${String(to)}`)
  }

  const { status } = one('SELECT _status AS status FROM news WHERE id = ?', expected.toggle.id)
  expect(
    isOneOf(status, expected.toggle, (number) => (number % 2 === 0 ? 'published' : 'draft')),
    `news: ${String(status)} was never the last`,
  )

  for (const { id, slug } of all(
    `SELECT news.id, news.slug FROM news LEFT JOIN search_entries ON document_id = news.id
     WHERE (news._status = 'published') != (search_entries.id IS NOT NULL)
     OR search_entries.path NOT LIKE '%/' || news.slug`,
  )) {
    faults.push(`index: out of step with ${String(slug)} (${String(id)})`)
  }
  for (const { parent_id: parent } of all(
    'SELECT parent_id FROM _news_v GROUP BY parent_id HAVING SUM(latest) != 1',
  )) {
    faults.push(`versions: not one latest of ${String(parent)}`)
  }
  for (const id of expected.created) {
    expect(one('SELECT id FROM news WHERE id = ?', id).id === id, `news: ${id} was acknowledged and is lost`)
  }
  for (const id of expected.pictures) {
    expect(
      one('SELECT id FROM media WHERE id = ?', id).id === id,
      `picture: ${id} was acknowledged and is lost`,
    )
  }
  for (const row of all('SELECT * FROM media')) {
    for (const [column, name] of Object.entries(row)) {
      if (/filename$/.test(column) && typeof name === 'string') {
        const file = path.join(folder, 'files', String(row.tenant_id), name)
        expect(existsSync(file), `picture: ${name} has no file`)
      }
    }
  }
  database.close()
  return faults
}
