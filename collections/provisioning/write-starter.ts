import type { Payload, Where } from 'payload'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import { storedBlocks } from '../blocks/stored-blocks.ts'
import { postcardName, postcardOf } from './draw-postcard.ts'
import type { Body } from './order.ts'
import type { Way } from './starter/menus.ts'
import { planStarter, type Starter } from './starter/plan-starter.ts'

type Writing = { body: Body; payload: Payload; starter: Starter; tenant: string }

type Own = 'media' | 'menus' | 'news' | 'pages' | 'site-settings'

const common = { depth: 0, overrideAccess: true } as const

const findOwn = async (
  { payload, tenant }: Writing,
  collection: Own,
  where: Where = {},
): Promise<string | undefined> => {
  const { docs } = await payload.find({
    ...common,
    collection,
    limit: 1,
    pagination: false,
    select: {},
    where: { and: [{ tenant: { equals: tenant } }, where] },
    ...(collection === slugs.menus || collection === slugs.siteSettings ? {} : { trash: true }),
  })
  return docs[0]?.id
}

const ensurePicture = async (writing: Writing): Promise<string> => {
  const { body, payload, tenant } = writing
  const found = await findOwn(writing, slugs.media, { originalName: { equals: postcardName } })

  if (found !== undefined) {
    return found
  }
  const { alt, content } = await postcardOf(body)
  const { id } = await payload.create({
    ...common,
    collection: slugs.media,
    data: { alt, isIllustration: true, tenant },
    file: { data: content, mimetype: 'image/webp', name: postcardName, size: content.length },
  })
  return id
}

const ensurePages = async (writing: Writing): Promise<Map<string, string>> => {
  const { payload, starter, tenant } = writing
  const ids = new Map<string, string>()

  for (const [index, page] of starter.pages.entries()) {
    const found = await findOwn(writing, slugs.pages, { slug: { equals: page.slug } })
    const create = async (): Promise<string> => {
      const { id } = await payload.create({
        ...common,
        collection: slugs.pages,
        data: {
          _status: 'published',
          blocks: storedBlocks(page.blocks),
          lead: page.lead,
          parent: page.parentSlug ? ids.get(page.parentSlug) : undefined,
          position: (index + 1) * 10,
          slug: page.slug,
          tenant,
          title: page.title,
        },
      })
      return id
    }

    ids.set(page.slug, found ?? (await create()))
  }
  return ids
}

const ensureWelcome = async (writing: Writing): Promise<void> => {
  const { blocks, lead, slug, title } = writing.starter.news

  if ((await findOwn(writing, slugs.news, { slug: { equals: slug } })) === undefined) {
    await writing.payload.create({
      ...common,
      collection: slugs.news,
      data: {
        _status: 'published',
        blocks: storedBlocks(blocks),
        category: 'vie-municipale',
        lead,
        publishedAt: now().toISOString(),
        slug,
        tenant: writing.tenant,
        title,
      },
    })
  }
}

/** A link to a page keeps working when the page moves; what is no page is an address. */
const linksTo =
  ({ starter }: Writing, pageIds: Map<string, string>) =>
  ({ text, to }: Way) => {
    const page = pageIds.get(to)
    const title = starter.pages.find(({ slug }) => slug === to)?.title ?? to

    return { text: text ?? title, ...(page ? { page } : { address: to }) }
  }

const ensureMenus = async (writing: Writing, pageIds: Map<string, string>): Promise<void> => {
  const link = linksTo(writing, pageIds)
  const { main, quick } = writing.starter.ways

  if ((await findOwn(writing, slugs.menus)) === undefined) {
    await writing.payload.create({
      ...common,
      collection: slugs.menus,
      data: {
        main: main.map(({ children = [], ...way }) => ({ ...link(way), children: children.map(link) })),
        quick: quick.map(link),
        tenant: writing.tenant,
      },
    })
  }
}

type Made = { pageIds: Map<string, string>; picture: string }

const ensureSettings = async (writing: Writing, { pageIds, picture }: Made): Promise<void> => {
  const { figures, homeIntro, slogan, ways } = writing.starter

  if ((await findOwn(writing, slugs.siteSettings)) === undefined) {
    await writing.payload.create({
      ...common,
      collection: slugs.siteSettings,
      data: {
        audiences: ways.audiences.map((audience) => ({
          links: audience.ways.map(linksTo(writing, pageIds)),
          title: audience.title,
        })),
        figures,
        highlights: ways.highlights.flatMap((slug) => pageIds.get(slug) ?? []),
        homeIntro,
        homePicture: picture,
        slogan,
        tenant: writing.tenant,
      },
    })
  }
}

/** What a body starts with, as texts. */
export const starterOf = (body: Body): Starter => planStarter(body, { hoster: env.hoster })

const valueOf = <Value>(settled: PromiseSettledResult<Value>): Value => {
  if (settled.status === 'rejected') {
    throw settled.reason
  }
  return settled.value
}

/**
 * Fills a new site: postcard, pages, first news, menus, home page. Each thing is written only when it is missing, so
 * that a run that was stopped is completed by the next one.
 */
export const writeStarter = async (payload: Payload, body: Body, tenant: string): Promise<void> => {
  const writing: Writing = { body, payload, starter: starterOf(body), tenant }
  // the picture is resized on the other core while the pages are written; both end before a failure is told, so that
  // the next run finds all that was made
  const [pages, picture] = await Promise.allSettled([ensurePages(writing), ensurePicture(writing)])
  const made = { pageIds: valueOf(pages), picture: valueOf(picture) }

  await ensureWelcome(writing)
  await ensureMenus(writing, made.pageIds)
  await ensureSettings(writing, made)
}
