import { describeOpening, type OpeningHours } from '#core/opening-hours.ts'
import { parisDay } from '#core/format.ts'
import type { ContactView } from '#core/theme.ts'
import type { Tenant } from '#payload-types'
import { text } from '../labels.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const hoursOf = (tenant: Tenant): OpeningHours => ({
  closings: (tenant.closings ?? []).map(({ from, reason, to }) => ({
    from: parisDay(new Date(from)),
    reason: reason ?? undefined,
    to: parisDay(new Date(to)),
  })),
  week: weekdays.map((day) =>
    (tenant.openingHours?.[day] ?? []).map(({ closes, opens }) => ({ closes, opens })),
  ),
})

/** « 05 58 00 00 00 » in pairs, and the address that dials it from anywhere. */
const phoneOf = (phone: string): NonNullable<ContactView['phone']> => {
  const digits = phone.replace(/^\+33/, '0').replace(/\D/g, '')
  return { href: `tel:+33${digits.slice(1)}`, text: digits.replace(/(\d\d)(?=\d)/g, '$1\u00a0') }
}

/** Who to reach and when, with the moment at which « ouvert » becomes « fermé ». */
export const contactOf = (tenant: Tenant, now: Date): { contact: ContactView; staleAt?: Date } => {
  const hours = hoursOf(tenant)
  const opening = hours.week.some((spans) => spans.length > 0) ? describeOpening(hours, now) : undefined
  const town = [tenant.postalCode, tenant.town].filter(Boolean).join(' ')

  return {
    contact: {
      addressLines: [...(tenant.street?.split('\n') ?? []), town].filter((line) => line.trim() !== ''),
      ...(tenant.email ? { email: tenant.email } : {}),
      ...(opening ? { opening: opening.view } : {}),
      ...(tenant.phone ? { phone: phoneOf(tenant.phone) } : {}),
      title: tenant.contactTitle ?? text(`contact-${tenant.kind}`),
    },
    ...(opening ? { staleAt: opening.staleAt } : {}),
  }
}
