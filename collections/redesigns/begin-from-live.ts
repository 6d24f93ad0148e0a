import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '#core/references.ts'
import { readPresentation, type Presentation } from './presentation.ts'

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What was filled in stays; what was left empty is taken from the live site. */
const fillFrom = <Part extends object>(given: Part | undefined, live: Part): Part => ({
  ...live,
  ...Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => !isEmpty(value))),
})

/** A redesign begins as the site is today: one changes what is to change and sees the rest as it will be. */
export const beginFromLive: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const tenant = idOf(data?.tenant)

  if (operation !== 'create' || !data || tenant === undefined) {
    return data
  }
  const live = await readPresentation(req, tenant)
  const given = data as Partial<Presentation>

  return {
    ...data,
    home: fillFrom(given.home, live.home),
    look: fillFrom(given.look, live.look),
    menu: fillFrom(given.menu, live.menu),
  }
}
