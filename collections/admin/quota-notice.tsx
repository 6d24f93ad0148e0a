import type { Payload } from 'payload'
import { formatNumber, formatWeight } from '#core/format.ts'
import { warningShare } from '#tenants/quotas.ts'
import { readMediaBytes } from '../quotas/media-bytes.ts'
import { countPages, quotaBytes, readQuota } from '../quotas/usage.ts'
import { text } from '../labels.ts'

type Line = { key: 'quotaMedia' | 'quotaPages'; limit: string; share: number; used: string }

/** The quotas of a site that are nearly used up, or wholly. */
export const nearlyFull = async (payload: Payload, tenant: string): Promise<Line[]> => {
  const [quota, bytes, pages] = await Promise.all([
    readQuota(payload, tenant),
    readMediaBytes(payload, tenant),
    countPages(payload, tenant),
  ])
  const lines: Line[] = [
    {
      key: 'quotaMedia',
      limit: formatWeight(quotaBytes(quota)),
      share: bytes / quotaBytes(quota),
      used: formatWeight(bytes),
    },
    {
      key: 'quotaPages',
      limit: formatNumber(quota.pages),
      share: pages / quota.pages,
      used: formatNumber(pages),
    },
  ]
  // 0 of 0 is full
  return lines.filter(({ share }) => !(share < warningShare))
}

/** Warns, before anything is refused, that a site has little room left. */
export const QuotaNotice = async ({ payload, tenant }: { payload: Payload; tenant: string }) => {
  const lines = await nearlyFull(payload, tenant)

  return (
    lines.length > 0 && (
      <section aria-label={text('quotaTitle')} className="home__lines">
        <h2>{text('quotaTitle')}</h2>
        <ul>
          {lines.map(({ key, limit, share, used }) => (
            <li key={key}>
              {text(key, { limit, used })} {text(share < 1 ? 'quotaNearlyFull' : 'quotaFull')}
            </li>
          ))}
        </ul>
      </section>
    )
  )
}
