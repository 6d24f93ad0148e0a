import type { ServerProps } from 'payload'
import { principalOf } from '#tenants/principal.ts'
import { text } from '../labels.ts'
import { createSitePath } from './paths.ts'
import './provisioning.css'

/** Above the list of sites: the way to the screen that fills a new one. */
export const CreateSiteLink = async ({ payload, user }: ServerProps) =>
  (await principalOf({ payload, user: user ?? null })).may('operate') && (
    <p className="provisioning__link">
      <a href={createSitePath}>{text('createFromCode')}</a>
    </p>
  )
