import { expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { countStatements } from '#tests/support/kill-points.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const { payload } = await platform()

// what MongoDB is asked is counted by nobody
it.skipIf(payload.db.name === 'mongoose')(
  'a save of a news that is online, and its version, index row and audit entry, take fifteen statements at most',
  async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const news = await buildDocument(slugs.news, tenant, { _status: 'published' })
    const path = `/api/news/${news.id}`
    const save = async (title: string): Promise<void> => {
      const { doc } = await call('GET', path, undefined, editor)
      const saved = await call('PATCH', path, { ...doc, _status: 'published', title }, editor)

      expect(saved.status, saved.text).toBe(200)
    }

    // the day is stamped once on the site
    await save('Une première fois')
    const { doc } = await call('GET', path, undefined, editor)
    const statements = await countStatements(() =>
      call('PATCH', path, { ...doc, _status: 'published', title: 'Une seconde fois' }, editor),
    )

    expect(statements).toBeGreaterThan(5)
    expect(statements).toBeLessThanOrEqual(15)
  },
)
