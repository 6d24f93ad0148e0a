import { describe, expect, it } from 'vitest'
import type { SpaceReceipt } from '#payload-types'
import { attendanceOf, isSilent, type Guest } from './attendance.ts'

const guest = (...receipts: Partial<SpaceReceipt>[]): Guest => ({
  email: 'a@exemple.fr',
  name: 'Ana',
  receipts: receipts as SpaceReceipt[],
  userId: 'a',
})

describe('who comes to a meeting', () => {
  it('is counted, with the majority of those invited', () => {
    const guests = [
      guest({ kind: 'sent' }, { kind: 'acknowledged', presence: 'yes' }),
      guest({ kind: 'sent' }, { kind: 'acknowledged', presence: 'proxy' }),
      guest({ kind: 'sent' }, { kind: 'read' }),
      guest(),
    ]

    expect(attendanceOf(guests)).toEqual({
      guests: 4,
      majority: 3,
      no: 0,
      proxy: 1,
      sent: 3,
      silent: 2,
      yes: 1,
    })
  })

  it('is silent once asked, until they answer', () => {
    expect(
      [guest(), guest({ kind: 'sent' }), guest({ kind: 'sent' }, { kind: 'acknowledged' })].map(isSilent),
    ).toEqual([false, true, false])
  })
})
