import { describe, expect, it } from 'vitest'
import { addToList, identifierOf } from './new-theme.ts'

const list = `import { clairiere } from './clairiere/index.ts'
import { ville } from './ville/index.ts'

export const themes: Record<string, Theme> = { clairiere, ville }
`

describe('a new theme', () => {
  it.each([
    ['barthes', 'barthes', '{ clairiere, ville, barthes }'],
    ['val-de-leyre', 'valDeLeyre', "{ clairiere, ville, 'val-de-leyre': valDeLeyre }"],
  ])('%s takes its place at the end of the list', (slug, name, expected) => {
    const line = `import { ${name} } from './${slug}/index.ts'`

    const added = addToList(list, slug, line)

    expect(identifierOf(slug)).toBe(name)
    expect(added).toContain(`'./ville/index.ts'\n${line}\n`)
    expect(added).toContain(expected)
  })
})
