import type { Tenant } from '#payload-types'

/** What a site may hold: files in mebibytes, sizes of pictures included, and pages out of the trash. */
export type Quota = { mediaMiB: number; pages: number }

type Tier = Quota & {
  /** Inhabitants below which it holds. */
  below: number
}

/** By population (INSEE): a village of the Landes has 300 inhabitants, Mont-de-Marsan 30 000. */
export const quotaTiers: readonly Tier[] = [
  { below: 500, mediaMiB: 1024, pages: 200 },
  { below: 2000, mediaMiB: 2048, pages: 500 },
  { below: 10_000, mediaMiB: 5120, pages: 1500 },
  { below: Infinity, mediaMiB: 20_480, pages: 5000 },
]

/** An EPCI, a syndicate, a tourist office: nobody counted who they serve. */
const withoutPopulation: Quota = { mediaMiB: 5120, pages: 1500 }

export const mebibyte = 1024 * 1024

/** Share of a quota from which the site is warned. */
export const warningShare = 0.8

/** What operators gave the site, or what its population gives it. */
export const quotaOf = ({
  population,
  quotaMediaMiB,
  quotaPages,
}: Pick<Tenant, 'population' | 'quotaMediaMiB' | 'quotaPages'>): Quota => {
  const byDefault =
    typeof population === 'number'
      ? (quotaTiers.find(({ below }) => population < below) ?? withoutPopulation)
      : withoutPopulation

  return { mediaMiB: quotaMediaMiB ?? byDefault.mediaMiB, pages: quotaPages ?? byDefault.pages }
}
