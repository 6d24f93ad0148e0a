import type { Field } from 'payload'
import { nobodyField } from '../access.ts'

const secret = (field: Field): Field =>
  ({
    ...field,
    access: { create: nobodyField, read: nobodyField, update: nobodyField },
    admin: { hidden: true },
    hidden: true,
  }) as Field

/** What the system alone knows of an account, beside what Payload keeps of it. */
export const secretFields: Field[] = [
  // apart from that of a password that was forgotten: asking for one does not void the other
  secret({ index: true, name: 'invitationToken', type: 'text' }),
  secret({ name: 'invitationExpiration', type: 'date' }),
  // somebody typed this address with a password of theirs: it is not yet its owner’s account
  secret({ name: 'isAddressUnproven', type: 'checkbox' }),
  // somebody else gave this password: it is changed at the first sign-in
  secret({ name: 'isPasswordGiven', type: 'checkbox' }),
]
