import type { Payload } from 'payload'
import { alternativeOf, postcardAlternativeOf } from '#collections/media/illustrations/alternatives.ts'
import { countryOf } from '#collections/media/illustrations/countries.ts'
import { drawMotif, type MotifName } from '#collections/media/illustrations/motif.ts'
import { drawPostcard } from '#collections/media/illustrations/postcard.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { findEpciOf } from '#tenants/official-geography.ts'
import type { DemoSite } from '../demo/types.ts'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { pdfOf } from './pdf.ts'
import { placePicture } from './pictures.ts'

type Writing = {
  documentIds: Map<string, string>
  pictureOf: (motif: string | undefined) => Promise<string | undefined>
  payload: Payload
  site: DemoSite
  tenant: string
  today: Date
}

const dayMs = 24 * 60 * 60 * 1000

const momentOf = (today: Date, day: number, clock = '10:00'): string =>
  parisMoment(parisDay(new Date(today.getTime() + day * dayMs)), clock).toISOString()

const common = { depth: 0, overrideAccess: true } as const

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const createTenant = async (
  payload: Payload,
  site: DemoSite,
  parent: string | undefined,
): Promise<string> => {
  const { contact, life } = site
  const { id } = await payload.create({
    ...common,
    collection: slugs.tenants,
    data: {
      ...life,
      contactTitle: contact.title,
      email: contact.email,
      epciSiren: site.epciSiren,
      // a site that is called an extranet is one
      features: site.subKind === 'extranet' ? ['statistics', 'extranet'] : ['statistics'],
      inseeCode: site.inseeCode,
      isDemonstration: true,
      kind: site.kind,
      name: site.name,
      openingHours: Object.fromEntries(weekdays.map((day, index) => [day, contact.hours[index] ?? []])),
      look: site.look as Tenant['look'],
      parent,
      pathPrefix: parent && site.pathPrefix,
      phone: contact.phone,
      population: site.population,
      postalCode: contact.postalCode,
      siren: site.siren,
      // whoever writes at the media library may use the pictures of its town
      sharesParentMedia: parent !== undefined && site.pathPrefix !== undefined,
      slug: site.slug,
      street: contact.street,
      subKind: site.subKind,
      town: contact.town,
    },
  })
  return id
}

const createDocuments = async ({ documentIds, payload, site, tenant, today }: Writing): Promise<void> => {
  for (const document of site.documents) {
    const data = await pdfOf(document, site.name)
    const { id } = await payload.create({
      ...common,
      collection: slugs.documents,
      data: {
        category: document.category,
        date: momentOf(today, document.day),
        slug: document.slug,
        tenant,
        title: document.title,
      },
      file: { data, mimetype: 'application/pdf', name: `${document.slug}.pdf`, size: data.length },
    })
    documentIds.set(document.slug, id)
  }
}

const createPages = async ({
  documentIds,
  payload,
  pictureOf,
  site,
  tenant,
}: Writing): Promise<Map<string, string>> => {
  const pageIds = new Map<string, string>()

  for (const [index, page] of site.pages.entries()) {
    const { id } = await payload.create({
      ...common,
      collection: slugs.pages,
      data: {
        _status: 'published',
        blocks: storedBlocks(page.blocks, documentIds),
        lead: page.lead,
        parent: page.parentSlug ? pageIds.get(page.parentSlug) : undefined,
        picture: await pictureOf(page.motif),
        position: (index + 1) * 10,
        slug: page.slug,
        tenant,
        title: page.title,
      },
    })
    pageIds.set(page.slug, id)
  }
  return pageIds
}

const createNews = async ({
  documentIds,
  payload,
  pictureOf,
  site,
  tenant,
  today,
}: Writing): Promise<void> => {
  for (const news of site.news) {
    await payload.create({
      ...common,
      collection: slugs.news,
      data: {
        _status: 'published',
        blocks: storedBlocks(news.blocks, documentIds),
        category: news.category,
        lead: news.lead,
        picture: await pictureOf(news.motif),
        publishedAt: momentOf(today, news.publishedDay),
        slug: news.slug,
        tenant,
        title: news.title,
      },
    })
  }
}

const createEvents = async ({
  documentIds,
  payload,
  pictureOf,
  site,
  tenant,
  today,
}: Writing): Promise<void> => {
  for (const event of site.events) {
    const hasEnd = event.endClock !== undefined || event.endDay !== undefined

    await payload.create({
      ...common,
      collection: slugs.events,
      data: {
        _status: 'published',
        blocks: storedBlocks(event.blocks, documentIds),
        category: event.category,
        endsAt: hasEnd
          ? momentOf(today, event.endDay ?? event.startDay, event.endClock ?? '23:00')
          : undefined,
        isAllDay: event.startClock === undefined,
        isCancelled: event.isCancelled ?? false,
        lead: event.lead,
        picture: await pictureOf(event.motif),
        place: event.place,
        price: event.price,
        slug: event.slug,
        startsAt: momentOf(today, event.startDay, event.startClock ?? '00:00'),
        tenant,
        title: event.title,
      },
    })
  }
}

const createAlerts = async ({ payload, site, tenant, today }: Writing): Promise<void> => {
  for (const alert of site.alerts) {
    await payload.create({
      ...common,
      collection: slugs.alerts,
      data: {
        endsAt: momentOf(today, alert.endDay, '20:00'),
        message: alert.message,
        severity: alert.severity,
        startsAt: momentOf(today, alert.startDay, '08:00'),
        tenant,
        title: alert.title,
      },
    })
  }
}

const createMenuAndSettings = async (
  { payload, site, tenant }: Writing,
  pageIds: Map<string, string>,
  homePicture: string,
): Promise<void> => {
  const links = (items: { path: string; text: string }[]) =>
    items.map(({ path, text }) => ({ address: path, text }))

  await payload.create({
    ...common,
    collection: slugs.menus,
    data: {
      main: site.menu.map(({ children = [], path, text }) => ({
        address: path,
        children: links(children),
        text,
      })),
      quick: links(site.quickLinks),
      tenant,
    },
  })
  await payload.create({
    ...common,
    collection: slugs.siteSettings,
    data: {
      audiences: site.audiences.map(({ links: own, title }) => ({ links: links(own), title })),
      figures: site.figures,
      highlights: site.highlightSlugs.flatMap((slug) => pageIds.get(slug.split('/').at(-1) ?? '') ?? []),
      homeIntro: site.homeIntro,
      homePicture,
      slogan: site.slogan,
      tenant,
    },
  })
}

/** Writes a drawing as a document of the site. Its sizes exist already: Payload's own resizing is not run again. */
const createPicture = async (payload: Payload, tenant: string, svg: string, alt: string): Promise<string> => {
  const picture = await placePicture(svg, tenant)
  const { id } = await payload.db.create({
    collection: slugs.media,
    data: {
      ...structuredClone(picture),
      alt,
      focalX: 50,
      focalY: 50,
      isDecorative: false,
      isIllustration: true,
      prefix: tenant,
      tenant,
    },
    req: {},
  })
  return String(id)
}

/** The intercommunality of a commune; an EPCI is its own. */
const epciSirenOf = (site: DemoSite): string | undefined =>
  site.kind === 'epci' ? site.siren : site.inseeCode && findEpciOf(site.inseeCode)?.code

/** One picture a motif and a site. The sites of one country share its drawing. */
const pictureMaker = (
  payload: Payload,
  site: DemoSite,
  tenant: string,
  country: ReturnType<typeof countryOf>,
) => {
  const made = new Map<string, Promise<string>>()

  return async (motif: string | undefined): Promise<string | undefined> => {
    if (motif === undefined) {
      return undefined
    }
    const name = motif as MotifName
    const known = made.get(name)
    const svg = drawMotif({ country, name, seed: country })
    const picture = known ?? createPicture(payload, tenant, svg, alternativeOf(name))

    made.set(name, picture)
    return picture
  }
}

/** Writes one site of the demonstration, whole, and gives it its host. Returns its id. */
export const writeSite = async (
  payload: Payload,
  site: DemoSite,
  { host, parent, today }: { host: string; parent: string | undefined; today: Date },
): Promise<string> => {
  const tenant = await createTenant(payload, site, parent)
  const card = {
    epciSiren: epciSirenOf(site),
    inseeCode: site.inseeCode ?? site.siren ?? site.slug,
    kind: site.kind,
  }
  const country = countryOf(card)
  const writing: Writing = {
    documentIds: new Map(),
    payload,
    pictureOf: pictureMaker(payload, site, tenant, country),
    site,
    tenant,
    today,
  }

  await createDocuments(writing)
  const pageIds = await createPages(writing)
  const homePicture = await createPicture(payload, tenant, drawPostcard(card), postcardAlternativeOf(card))

  await createNews(writing)
  await createEvents(writing)
  await createAlerts(writing)
  await createMenuAndSettings(writing, pageIds, homePicture)
  // the host comes last: a site answers once it is whole
  await payload.create({
    ...common,
    collection: slugs.hosts,
    data: { isCanonical: true, name: host, tenant },
  })
  return tenant
}
