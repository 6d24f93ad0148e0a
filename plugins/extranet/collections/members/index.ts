import type { CollectionConfig } from 'payload'
import { inviteEndpoint } from '../../endpoints/invite.ts'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'
import { memberFields } from './fields.ts'
import { inviteMember } from './invite-member.ts'
import { linkAccount } from './link-account.ts'
import { refuseReversedDates } from './refuse-reversed-dates.ts'

/** Who belongs to which spaces of a site, as what, from when to when. It gives nothing in the admin panel. */
export const SpaceMembers: CollectionConfig = {
  admin: {
    ...adminGroup,
    components: { beforeListTable: ['/plugins/extranet/admin/invite-form.tsx#InviteForm'] },
    defaultColumns: ['name', 'email', 'role', 'startsOn', 'endsOn'],
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  custom: { holdsMandates: 'always' },
  disableDuplicate: true,
  endpoints: [inviteEndpoint],
  fields: memberFields,
  hooks: {
    afterChange: [inviteMember],
    beforeChange: [linkAccount],
    beforeValidate: [refuseReversedDates],
  },
  indexes: [{ fields: ['tenant', 'email', 'role'], unique: true }],
  labels: { plural: label('members'), singular: label('member') },
  slug: extranetSlugs.members,
  versions: false,
}
