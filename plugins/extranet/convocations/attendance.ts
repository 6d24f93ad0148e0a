import type { SpaceReceipt } from '#payload-types'
import type { Presence } from '../collections/receipts/index.ts'

/** One person invited to a meeting, with what is written down of them. */
export type Guest = { email: string; name: string; receipts: SpaceReceipt[]; userId: string }

/** `majority` is more than half of the guests, which is the quorum of a municipal council (CGCT, article L2121-17). */
export type Attendance = Record<Presence, number> & {
  guests: number
  majority: number
  sent: number
  silent: number
}

export const receiptOf = ({ receipts }: Guest, kind: SpaceReceipt['kind']): SpaceReceipt | undefined =>
  receipts.find((receipt) => receipt.kind === kind)

export const presenceOf = (guest: Guest): Presence | undefined =>
  receiptOf(guest, 'acknowledged')?.presence ?? undefined

/** Whether somebody was sent the convocation and has not answered it. */
export const isSilent = (guest: Guest): boolean =>
  receiptOf(guest, 'sent') !== undefined && receiptOf(guest, 'acknowledged') === undefined

/** How many come, do not, give a proxy or say nothing. */
export const attendanceOf = (guests: Guest[]): Attendance => {
  const count = (presence: Presence): number =>
    guests.filter((guest) => presenceOf(guest) === presence).length

  return {
    guests: guests.length,
    majority: Math.floor(guests.length / 2) + 1,
    no: count('no'),
    proxy: count('proxy'),
    sent: guests.filter((guest) => receiptOf(guest, 'sent')).length,
    silent: guests.filter((guest) => presenceOf(guest) === undefined).length,
    yes: count('yes'),
  }
}
