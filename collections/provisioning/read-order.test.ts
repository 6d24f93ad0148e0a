import { describe, expect, it } from 'vitest'
import { readEditor, readOrder } from './read-order.ts'

describe('readEditor', () => {
  it.each([
    ['a@dax.fr;Ana Lartigue;editor', { email: 'a@dax.fr', fullName: 'Ana Lartigue', role: 'editor' }],
    ['a@dax.fr ; Ana ; Rédacteur', { email: 'a@dax.fr', fullName: 'Ana', role: 'editor' }],
    ['a@dax.fr;;administrateur du site', { email: 'a@dax.fr', fullName: '', role: 'siteAdministrator' }],
    ['a@dax.fr;;rédacteur en chef', { email: 'a@dax.fr', fullName: '', role: 'editorInChief' }],
    ['a@dax.fr', { email: 'a@dax.fr', fullName: '', role: 'siteAdministrator' }],
    ['a@dax.fr;;roi', { email: 'a@dax.fr', fullName: '', role: 'roi' }],
    ['a@dax.fr;;intégrateur', { email: 'a@dax.fr', fullName: '', role: 'intégrateur' }],
  ])('reads « %s »', (written, editor) => {
    expect(readEditor(written)).toEqual(editor)
  })
})

describe('readOrder', () => {
  it('leaves out what is empty', () => {
    expect(readOrder({ host: '  ', insee: ' 40088 ', name: '', theme: '' })).toEqual({ inseeCode: '40088' })
  })

  it.each([
    ['22 109', 22_109],
    ['22\u202f109', 22_109],
    ['0', 0],
    ['douze', Number.NaN],
    ['-3', Number.NaN],
    ['1,5', Number.NaN],
  ])('reads a population: « %s »', (population, read) => {
    expect(readOrder({ name: 'Syndicat', population }).population).toBe(read)
  })

  it('reads a SIREN written in groups, and editors one a line or between bars', () => {
    const { editors, siren } = readOrder({
      editors: 'a@dax.fr\n\nb@dax.fr;B | c@dax.fr',
      siren: '244 000 808',
    })

    expect(siren).toBe('244000808')
    expect(editors?.map(({ email }) => email)).toEqual(['a@dax.fr', 'b@dax.fr', 'c@dax.fr'])
  })
})
