import { describe, expect, it } from 'vitest'
import { quotaOf } from './quotas.ts'

describe('quotaOf', () => {
  it.each([
    [{ population: 0 }, { mediaMiB: 1024, pages: 200 }],
    [{ population: 499 }, { mediaMiB: 1024, pages: 200 }],
    [{ population: 500 }, { mediaMiB: 2048, pages: 500 }],
    [{ population: 30_000 }, { mediaMiB: 20_480, pages: 5000 }],
    [{}, { mediaMiB: 5120, pages: 1500 }],
    [
      { population: 300, quotaPages: 0 },
      { mediaMiB: 1024, pages: 0 },
    ],
    [
      { population: 300, quotaMediaMiB: 4096 },
      { mediaMiB: 4096, pages: 200 },
    ],
  ])('of %o', (tenant, quota) => {
    expect(quotaOf(tenant)).toEqual(quota)
  })
})
