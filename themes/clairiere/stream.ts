import { now } from '#core/clock.ts'
import type { Teaser } from '#core/theme.ts'

const momentOf = ({ date, dates }: Teaser): number => (dates?.start ?? date)?.getTime() ?? 0

/** News and agenda in one stream: what is nearest to today comes first, past or to come. */
export const streamOf = (teasers: Teaser[]): Teaser[] => {
  const today = now().getTime()
  const distance = (teaser: Teaser): number => Math.abs(momentOf(teaser) - today)

  return teasers.toSorted((a, b) => distance(a) - distance(b))
}
