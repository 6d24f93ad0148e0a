import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import type { ReportFigure } from '#core/feature.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { BrokenLink, Host, Membership, SearchEntry, Tenant, User } from '#payload-types'
import { complianceOf, declarationPath, validAudit } from '../accessibility.ts'
import { isInForce } from '../mandate.ts'
import { placeOf } from '../site-address.ts'
import { isAdministratorRole, isPlatformRole } from '../roles.ts'
import { legalPaths, problemsOf, type SiteRow } from './site-row.ts'

type BoardFigure = Required<ReportFigure>

export type Board = { figures: string[]; rows: SiteRow[] }

const dayMs = 24 * 60 * 60 * 1000
const trafficDays = 30
const sleepDays = 182

/** What services tell site by site: `custom.siteFigures` of the config, which knows the services. */
const siteFiguresOf = ({ config }: Payload): BoardFigure[] =>
  ((config.custom.siteFigures ?? []) as ReportFigure[]).filter(
    (figure): figure is BoardFigure => figure.readBySite !== undefined,
  )

/** One query a collection, whatever the number of sites. */
const readAll = async (payload: Payload) => {
  const all = { depth: 0, overrideAccess: true, pagination: false } as const
  const [sites, hosts, memberships, users, legal, brokenLinks] = await Promise.all([
    payload.find({
      ...all,
      collection: slugs.tenants,
      joins: false,
      select: {
        accessibility: true,
        contentChangedOn: true,
        createdAt: true,
        email: true,
        kind: true,
        look: { theme: true },
        name: true,
        parent: true,
        pathPrefix: true,
        sharesParentContact: true,
        phone: true,
        slug: true,
        state: true,
      },
      sort: 'name',
    }),
    payload.find({
      ...all,
      collection: slugs.hosts,
      select: { isCanonical: true, name: true, tenant: true },
      where: { isCanonical: { equals: true } },
    }),
    payload.find({
      ...all,
      collection: slugs.memberships,
      select: { endsOn: true, role: true, startsOn: true, tenant: true, user: true },
    }),
    payload.find({ ...all, collection: slugs.users, select: { lastSignInOn: true } }),
    payload.find({
      ...all,
      collection: slugs.searchEntries,
      select: { path: true, tenant: true },
      where: { path: { in: legalPaths } },
    }),
    payload.find({
      ...all,
      collection: slugs.brokenLinks,
      select: { tenant: true },
      where: { isConfirmed: { equals: true } },
    }),
  ])
  return {
    brokenLinks: brokenLinks.docs as Pick<BrokenLink, 'tenant'>[],
    hosts: hosts.docs as Pick<Host, 'isCanonical' | 'name' | 'tenant'>[],
    legal: legal.docs as Pick<SearchEntry, 'path' | 'tenant'>[],
    memberships: memberships.docs as Pick<Membership, 'endsOn' | 'role' | 'startsOn' | 'tenant' | 'user'>[],
    sites: sites.docs as unknown as Tenant[],
    users: users.docs as Pick<User, 'id' | 'lastSignInOn'>[],
  }
}

const dayOf = (moment: null | string | undefined): string | undefined =>
  moment ? parisDay(new Date(moment)) : undefined

const byTenant = <Row extends { tenant?: unknown }>(rows: Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ tenant }) => idOf(tenant) ?? '')

type Found = Awaited<ReturnType<typeof readAll>>

const peopleOf = (memberships: Found['memberships'], signedInOn: Map<string, string | undefined>) => {
  const people = [...new Set(memberships.flatMap(({ user }) => idOf(user) ?? []))]
  const days = people.map((id) => signedInOn.get(id) ?? '')

  return {
    administrators: new Set(
      memberships.filter(({ role }) => isAdministratorRole(role)).map(({ user }) => idOf(user)),
    ).size,
    people: people.length,
    signedInOn: days.toSorted().at(-1) || undefined,
  }
}

const rowsOf = (found: Found, traffic: Map<string, number>[]): SiteRow[] => {
  const today = parisDay(now())
  const sixMonthsAgo = parisDay(new Date(now().getTime() - sleepDays * dayMs))
  const hosts = byTenant(found.hosts)
  const legal = byTenant(found.legal)
  const brokenLinks = byTenant(found.brokenLinks)
  const sites = new Map(found.sites.map((site) => [site.id, site]))
  const signedInOn = new Map(found.users.map(({ id, lastSignInOn }) => [id, dayOf(lastSignInOn)]))
  const memberships = byTenant(
    found.memberships.filter(
      (membership) => !isPlatformRole(membership.role) && isInForce(membership, today),
    ),
  )

  return found.sites.map((site) => {
    const paths = new Set((legal.get(site.id) ?? []).map(({ path }) => path))
    const place = placeOf(site, hosts)
    const parent = sites.get(idOf(site.parent) ?? '')
    const { email, phone } = (site.sharesParentContact ? parent : undefined) ?? site
    const audit = validAudit(site.accessibility ?? {}, now())
    const people = peopleOf(memberships.get(site.id) ?? [], signedInOn)
    const row = {
      ...people,
      auditedOn: dayOf(audit?.auditedOn.toISOString()),
      brokenLinks: brokenLinks.get(site.id)?.length ?? 0,
      changedOn: dayOf(site.contentChangedOn),
      compliance: complianceOf(audit),
      figures: traffic.map((figure) => figure.get(site.id) ?? 0),
      host: place && place.host + place.base,
      id: site.id,
      isDeclared: paths.has(declarationPath),
      kind: site.kind,
      name: site.name,
      parentName: parent?.name,
      rate: audit?.rate,
      slug: site.slug,
      state: site.state,
      theme: site.look.theme,
    }

    return {
      ...row,
      problems: problemsOf(
        {
          ...row,
          createdOn: dayOf(site.createdAt) ?? today,
          hasContact: Boolean(phone || email),
          legalPages: paths.size,
        },
        sixMonthsAgo,
      ),
    }
  })
}

/** Reads every site of the platform with what an operator watches: a constant number of queries. */
export const loadBoard = async (payload: Payload): Promise<Board> => {
  const figures = siteFiguresOf(payload)
  const period = { from: new Date(now().getTime() - (trafficDays - 1) * dayMs), payload, to: now() }
  const [found, ...traffic] = await Promise.all([
    readAll(payload),
    ...figures.map(({ readBySite }) => readBySite(period)),
  ])

  return { figures: figures.map(({ label }) => label), rows: rowsOf(found, traffic) }
}
