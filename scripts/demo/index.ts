import { demoMembers, demoOwnSites, demoSubSites } from './select-sites.ts'
import type { DemoSite } from './types.ts'
import { planSite } from './write-site.ts'

/** The 226 sites of the demonstration: 184 members, our own two, then the forty sub-sites after their parents. */
export const planDemo = (): DemoSite[] => {
  const members = demoMembers()

  return [...members, ...demoOwnSites(), ...demoSubSites(members)].map(planSite)
}
