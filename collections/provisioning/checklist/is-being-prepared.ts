import type { Tenant } from '#payload-types'

const preparing: Tenant['state'][] = ['project', 'development', 'delivered']

/** Whether a site is still to be put online for the first time. */
export const isBeingPrepared = ({ state }: Pick<Tenant, 'state'>): boolean => preparing.includes(state)
