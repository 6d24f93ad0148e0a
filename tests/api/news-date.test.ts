import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { parisMoment } from '#core/format.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { readRow } from '#tests/support/database.ts'
import { buildTenant } from '#tests/support/sites.ts'

const publish = async (publishedAt: string) => {
  const tenant = await buildTenant()
  const editor = await loginEditorOf(tenant)
  const news = await buildDocument('news', tenant, { _status: 'draft', publishedAt })
  const reply = await call('PATCH', `/api/news/${news.id}`, { _status: 'published', publishedAt }, editor)

  return { reply, stored: await readRow('news', news.id) }
}

const noonOf = (day: string): string => parisMoment(day, '12:00').toISOString()

afterEach(() => {
  setClock()
})

describe('a news item that is put online', () => {
  it('is refused with a date to come, beside the field, and stays a draft', async () => {
    const inThreeDays = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString()

    const { reply, stored } = await publish(inThreeDays)

    expect(reply.status).toBe(400)
    expect(reply.text).toContain('Cette date est à venir.')
    expect(reply.text).toContain('"path":"publishedAt"')
    expect(stored?._status).toBe('draft')
  })

  it('is dated of this moment when its day is today, whose noon is still to come', async () => {
    const morning = parisMoment('2026-11-30', '08:00')
    setClock(morning)

    const { stored } = await publish(noonOf('2026-11-30'))

    expect(stored).toMatchObject({ _status: 'published', publishedAt: morning.toISOString() })
  })

  it('keeps the day that was chosen in the past', async () => {
    const { stored } = await publish(noonOf('2026-03-02'))

    expect(stored).toMatchObject({ _status: 'published', publishedAt: noonOf('2026-03-02') })
  })
})
