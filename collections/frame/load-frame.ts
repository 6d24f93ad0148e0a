import type { Payload } from 'payload'
import { earliest, type HomeSettings, type LoadFrame, type Site } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { AlertView, Link, Logo, MenuItem } from '#core/theme.ts'
import type { Alert, Menu, SiteSetting } from '#payload-types'
import { complianceOf, declarationPath, validAudit } from '#tenants/accessibility.ts'
import { text } from '../labels.ts'
import { linkView, linkViews } from '../views/blocks-view.ts'
import { findOnSite } from '../views/find-on-site.ts'
import { loadReferences, type References } from '../views/load-references.ts'
import { statementOf } from './compliance-statement.ts'
import { contactOf } from './contact-of.ts'

type Sources = { payload: Payload; site: Site }

const readOne = async <Row>(
  sources: Sources,
  collection: 'menus' | 'site-settings',
): Promise<Row | undefined> => {
  const { docs } = await findOnSite(sources, { collection, limit: 1 })
  return docs[0] as Row | undefined
}

const readAlerts = async (sources: Sources, now: Date): Promise<Alert[]> => {
  const { docs } = await findOnSite(sources, {
    collection: slugs.alerts,
    limit: 20,
    sort: '-startsAt',
    where: { endsAt: { greater_than: now.toISOString() } },
  })
  return docs
}

const hasStarted = (alert: Alert, now: Date): boolean => !alert.startsAt || new Date(alert.startsAt) <= now

const rank = { danger: 0, information: 2, warning: 1 }

const alertViews = (alerts: Alert[], references: References, now: Date): AlertView[] =>
  alerts
    .filter((alert) => hasStarted(alert, now))
    .sort((a, b) => rank[a.severity] - rank[b.severity])
    .map((alert) => {
      const link = linkView(alert.link, references)
      return {
        id: alert.id,
        message: alert.message,
        severity: alert.severity,
        title: alert.title,
        ...(link ? { link } : {}),
      }
    })

const alertsChangeAt = (alerts: Alert[], now: Date): Date | undefined =>
  earliest(
    ...alerts.map(
      (alert) => new Date(hasStarted(alert, now) ? alert.endsAt : (alert.startsAt ?? alert.endsAt)),
    ),
  )

const menuView = (menu: Menu | undefined, references: References): MenuItem[] =>
  (menu?.main ?? []).flatMap((item) => {
    const children = linkViews(item.children, references)
    const link =
      linkView(item, references) ??
      (children[0] && item.text ? { href: children[0].href, text: item.text } : undefined)
    return link ? [{ ...link, children }] : []
  })

/** Menu of a site that has not made one yet: what every site answers. */
const defaultMenu = (): MenuItem[] => [
  { children: [], href: '/actualites', text: text('news') },
  { children: [], href: '/agenda', text: text('events') },
  { children: [], href: '/documents', text: text('documents') },
]

const legalPages = ['mentions-legales', 'donnees-personnelles'] as const

/** Of the pages that the law asks for, those that the site has. */
const readLegalPaths = async (sources: Sources): Promise<Set<string>> => {
  const { docs } = await findOnSite(sources, {
    collection: slugs.searchEntries,
    select: { path: true },
    where: { path: { in: [declarationPath, ...legalPages.map((slug) => `/${slug}`)] } },
  })
  return new Set(docs.map(({ path }) => path))
}

const legalLinks = (online: Set<string>): Link[] => [
  ...legalPages
    .filter((slug) => online.has(`/${slug}`))
    .map((slug) => ({ href: `/${slug}`, text: text(`legal-${slug}`) })),
  { href: '/plan-du-site', text: text('sitemap') },
]

const parentLink = async (
  { payload, site }: Sources,
  addressOf: (siteId: string) => string | undefined,
): Promise<Link | undefined> => {
  const href = site.parentId === undefined ? undefined : addressOf(site.parentId)

  if (href === undefined || site.parentId === undefined) {
    return undefined
  }
  const parent = await payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    disableErrors: true,
    id: site.parentId,
    overrideAccess: true,
    select: { name: true },
  })
  return parent?.name ? { href: `${href}/`, text: parent.name } : undefined
}

/** Alternatives stand for a logo, never alone. */
const logoOf = (settings: SiteSetting | undefined, { pictureOf }: References): Logo | undefined => {
  const [main, dark, small] = [settings?.logo, settings?.logoDark, settings?.logoSmall].map((picture) =>
    pictureOf(idOf(picture)),
  )
  return main && { main, ...(dark ? { dark } : {}), ...(small ? { small } : {}) }
}

/** A public whose links all lead nowhere is not named. */
const audiencesOf = (
  settings: SiteSetting | undefined,
  references: References,
): HomeSettings['view']['audiences'] =>
  (settings?.audiences ?? [])
    .map(({ links, title }) => ({ links: linkViews(links, references), title }))
    .filter(({ links }) => links.length > 0)

const homeSettings = (settings: SiteSetting | undefined, references: References): HomeSettings => {
  const picture = references.pictureOf(idOf(settings?.homePicture))

  return {
    description: settings?.homeIntro ?? settings?.slogan ?? undefined,
    view: {
      audiences: audiencesOf(settings, references),
      figures: (settings?.figures ?? []).map(({ label, value }) => ({ label, value })),
      highlights: (settings?.highlights ?? []).flatMap((page) => references.linkOf(idOf(page)) ?? []),
      ...(settings?.homeIntro ? { intro: settings.homeIntro } : {}),
      ...(picture ? { picture } : {}),
    },
  }
}

/** Loads what surrounds every page of a site: half a dozen queries, kept by the front until one of them changes. */
export const loadFrame: LoadFrame = async ({ now, addressOf, overlay, payload, site }) => {
  const sources = { payload, site }
  const [tenant, liveSettings, liveMenu, alerts] = await Promise.all([
    payload.findByID({ collection: slugs.tenants, depth: 0, id: site.contactSiteId, overrideAccess: true }),
    readOne<SiteSetting>(sources, slugs.siteSettings),
    readOne<Menu>(sources, slugs.menus),
    readAlerts(sources, now),
  ])
  const settings = overlay ? ({ ...liveSettings, ...overlay.home } as SiteSetting) : liveSettings
  const menu = overlay ? ({ ...liveMenu, ...overlay.menu } as Menu) : liveMenu
  const load = (collection: 'alerts' | 'menus' | 'site-settings', docs: object[]) =>
    loadReferences(sources, [{ collection, docs }])
  const [inSettings, inMenu, inAlerts, legal, parent] = await Promise.all([
    load(slugs.siteSettings, settings ? [settings] : []),
    load(slugs.menus, menu ? [menu] : []),
    load(slugs.alerts, alerts),
    readLegalPaths(sources),
    parentLink(sources, addressOf),
  ])
  const { contact, staleAt } = contactOf(tenant, now)
  const audit = validAudit(tenant.accessibility ?? {}, now)
  const mainMenu = menuView(menu, inMenu)
  const logo = logoOf(settings, inSettings)

  return {
    compliance: statementOf({
      audit,
      contact,
      madeOn: new Date(tenant.createdAt),
      site,
      written: tenant.accessibility ?? {},
    }),
    frame: {
      accessibility: {
        ...(legal.has(declarationPath) ? { href: declarationPath } : {}),
        text: text(`accessibility-${complianceOf(audit)}`),
      },
      alerts: alertViews(alerts, inAlerts, now),
      contact,
      footerLinks: linkViews(menu?.footer, inMenu),
      isDemonstration: site.isDemonstration,
      legalLinks: legalLinks(legal),
      members: site.members,
      menu: mainMenu.length > 0 ? mainMenu : defaultMenu(),
      ...(parent ? { parent } : {}),
      quickLinks: linkViews(menu?.quick, inMenu),
      site: {
        department: text('department'),
        kind: site.kind,
        name: site.name,
        slug: site.slug,
        ...(logo ? { logo } : {}),
        ...(settings?.slogan ? { slogan: settings.slogan } : {}),
      },
      socialLinks: (settings?.socialLinks ?? []).map(({ address, text: words }) => ({
        href: address,
        text: words,
      })),
      subSites: site.subSites,
      variants: site.look.variants,
    },
    home: homeSettings(settings, inSettings),
    staleAt: earliest(staleAt, alertsChangeAt(alerts, now), audit?.lapsesOn),
  }
}
