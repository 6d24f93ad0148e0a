import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#tests/support/call.ts'
import { scopedCollections } from '#tests/support/scoped-collections.ts'
import { aimAt } from './aim.ts'
import { counts, reads, versionReads, type Target } from './attacks.ts'
import { outsiders } from './outsiders.ts'

describe.each(await scopedCollections())('a site shows its $slug to nobody else', (scoped) => {
  const attacks = Object.entries({ ...reads, ...(scoped.config.versions ? versionReads : {}) })
  let target: Target

  beforeAll(async () => {
    target = await aimAt(scoped)
  })

  describe.each(outsiders)('%s', (_name, loginFor) => {
    let actor: Actor

    beforeAll(async () => {
      actor = await loginFor(target)
    })

    it.each(attacks)('sees nothing: %s', async (_attack, attack) => {
      const reply = await attack(target, actor)

      expect(reply.status, reply.text).toBeOneOf([200, 403, 404])
      expect(reply.text).not.toContain(target.theirs.id)
      expect(reply.text).not.toContain(target.document.id)
    })

    it.each(Object.entries(counts))('counts nothing: %s', async (_attack, attack) => {
      const reply = await attack(target, actor)

      expect(reply.status, reply.text).toBeOneOf([200, 403])
      expect(reply.text).toMatch(/"totalDocs":0|"errors"/)
    })

    it('is told the same of a document that exists and of one that does not', async () => {
      const absent = { ...target, document: { ...target.document, id: crypto.randomUUID() } }

      const [known, unknown] = [await reads['by id']?.(target, actor), await reads['by id']?.(absent, actor)]

      expect([known?.status, known?.text]).toEqual([unknown?.status, unknown?.text])
    })
  })
})
