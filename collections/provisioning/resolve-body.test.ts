import { expect, it } from 'vitest'
import { resolveBody } from './resolve-body.ts'

it.each(['40088', 'Dax', 'dax', ' DAX'])(
  'knows a commune of the official list by its code or its name: « %s »',
  (inseeCode) => {
    expect(resolveBody({ inseeCode: inseeCode.trim() })).toMatchObject({ inseeCode: '40088', name: 'Dax' })
  },
)

it('finds a name written without its accents', () => {
  expect(resolveBody({ inseeCode: 'begaar' })).toMatchObject({ name: 'Bégaar' })
})

it.each(['40999', 'Trifouillis'])('refuses what is no commune: « %s »', (inseeCode) => {
  expect(resolveBody({ inseeCode })).toMatchObject({ code: 'provisioning:error-codeUnknown' })
})
