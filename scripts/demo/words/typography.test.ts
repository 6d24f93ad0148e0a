import { expect, it } from 'vitest'
import { typesetAll } from './typography.ts'

it('leaves what a machine reads', () => {
  const link = { path: "/l'x", text: "l'eau" }

  expect(typesetAll(link)).toEqual({ path: "/l'x", text: 'l’eau' })
})
