import { planAlerts } from './alerts.ts'
import { planContact } from './contact.ts'
import { planDocuments } from './documents.ts'
import { planEvents } from './events.ts'
import type { Member } from './members/member.ts'
import { planAudiences, planFigures } from './home.ts'
import { planLook } from './look.ts'
import { planHighlights, planMenu, planQuickLinks } from './menu.ts'
import { planNews } from './news.ts'
import { planPages } from './pages.ts'
import type { DemoSite } from './types.ts'
import { planWelcome } from './welcome.ts'
import { placeOf } from './words/place.ts'
import { typesetAll } from './words/typography.ts'

/** Everything that the site of a member says, typeset. */
export const planSite = (member: Member): DemoSite => {
  const place = placeOf(member)
  const pages = planPages(place)

  return typesetAll<DemoSite>({
    alerts: planAlerts(place),
    audiences: planAudiences(place, pages),
    contact: planContact(place),
    documents: planDocuments(place),
    events: planEvents(place),
    figures: planFigures(place),
    highlightSlugs: planHighlights(place, pages),
    kind: member.kind,
    life: member.life,
    look: planLook(member),
    menu: planMenu(place, pages),
    name: member.name,
    news: planNews(place),
    pages,
    quickLinks: planQuickLinks(place, pages),
    slug: member.slug,
    ...planWelcome(place),
    ...(member.epciSiren && { epciSiren: member.epciSiren }),
    ...(member.inseeCode && { inseeCode: member.inseeCode }),
    ...(member.parentSlug && { parentSlug: member.parentSlug }),
    ...(member.pathPrefix && { pathPrefix: member.pathPrefix }),
    ...(member.population && { population: member.population }),
    ...(member.siren && { siren: member.siren }),
    ...(member.subKind && { subKind: member.subKind }),
  })
}
