import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#tests/support/call.ts'
import { contentOf } from '#tests/support/database.ts'
import { scopedCollections } from '#tests/support/scoped-collections.ts'
import { aimAt } from './aim.ts'
import { bulkWrites, versionWrites, writes, type Target } from './attacks.ts'
import { outsiders } from './outsiders.ts'

describe.each(await scopedCollections())('a site lets nobody else write its $slug', (scoped) => {
  const attacks = Object.entries({ ...writes, ...(scoped.config.versions ? versionWrites : {}) })
  let target: Target
  let before: string

  beforeAll(async () => {
    target = await aimAt(scoped)
    before = await contentOf(scoped.slug, target.theirs)
  })

  describe.each(outsiders)('%s', (_name, loginFor) => {
    let actor: Actor

    beforeAll(async () => {
      actor = await loginFor(target)
    })

    it.each(attacks)('is refused: %s', async (_attack, attack) => {
      const reply = await attack(target, actor)

      expect(reply.status, reply.text).toBeOneOf([403, 404])
      expect(await contentOf(scoped.slug, target.theirs)).toBe(before)
    })

    it.each(Object.entries(bulkWrites))('finds nothing to change: %s', async (_attack, attack) => {
      const reply = await attack(target, actor)

      expect(reply.status, reply.text).toBeOneOf([200, 403])
      expect(reply.docs).toEqual([])
      expect(await contentOf(scoped.slug, target.theirs)).toBe(before)
    })
  })
})
