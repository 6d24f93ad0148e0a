import type { BeforeDocumentControlsServerProps, ServerProps } from 'payload'
import { principalOf } from '#tenants/principal.ts'
import { archiveText as text } from '../labels.ts'
import { importScreen, operationsScreen } from './paths.ts'

const isOperator = async ({ payload, user }: Pick<ServerProps, 'payload' | 'user'>): Promise<boolean> =>
  (await principalOf({ payload, user: user ?? null })).may('operate')

/** On the screen of a site: the way to what operators do to the whole of it. */
export const OperationsLink = async ({ id, payload, user }: BeforeDocumentControlsServerProps) =>
  id !== undefined &&
  (await isOperator({ payload, user })) && (
    <a href={`/admin${operationsScreen}?site=${String(id)}`}>{text('operationsLink')}</a>
  )

/** Above the list of sites: the way to make one of an archive. */
export const ImportLink = async ({ payload, user }: ServerProps) =>
  (await isOperator({ payload, user })) && (
    <p>
      <a href={`/admin${importScreen}`}>{text('importTitle')}</a>
    </p>
  )
