import type { ClientUser, Field, FieldHook } from 'payload'
import { isRecord } from '#core/references.ts'
import { principalOfAccount } from '../principal.ts'

/** Computed for the account that asks, and for no other: a list of accounts costs no query a line. */
const readOwn: FieldHook = async ({ data, req }) => {
  if (!isRecord(data) || (req.user && req.user.id !== data.id)) {
    return undefined
  }
  // of the very document that becomes the account of the request: what it may do is not read again
  return (await principalOfAccount(req, data as { id: string })).may('operate')
}

/** Whether the account watches over every site. It arranges the admin's menu and gives no right. */
export const isOperatorField: Field = {
  admin: { hidden: true },
  hooks: { afterRead: [readOwn] },
  name: 'isOperator',
  type: 'checkbox',
  virtual: true,
}

/** Keeps the screens of the platform out of the way of those who write. The rights are in the access rules. */
export const hiddenUnlessOperator = ({ user }: { user: ClientUser | null }): boolean =>
  user?.isOperator !== true
