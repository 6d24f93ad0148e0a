import { suitedTheme } from '#collections/provisioning/choose-theme.ts'
import { looks } from '#themes/looks.ts'
import type { Member } from './members/member.ts'
import type { DemoSite } from './types.ts'
import { createRandom } from './words/random.ts'

/** The theme that suits the member, one of its palettes, and sometimes another header: no two towns dress alike. */
export const planLook = (member: Member): DemoSite['look'] => {
  const random = createRandom(`look ${member.slug}`)
  const theme = suitedTheme(member)

  return {
    ...(random.chance(0.25) ? { header: random.pick(['compact', 'centered']) } : {}),
    ...(random.chance(0.2) ? { home: 'services' } : {}),
    palette: random.pick(Object.keys(looks[theme]?.palettes ?? {})),
    theme,
  }
}
