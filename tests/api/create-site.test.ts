import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { filesFolder } from '#collections/files/disk-store.ts'
import { createSite, type CreatedSite } from '#collections/provisioning/create-site.ts'
import type { SiteOrder } from '#collections/provisioning/order.ts'
import { isAppError } from '#core/errors.ts'
import { withLease } from '#core/lease.ts'
import { slugs } from '#core/slugs.ts'
import { buildAccount } from '#tests/support/actors.ts'
import { visit } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { platform } from '#tests/support/platform.ts'
import { buildHost, buildSite, buildTenant, untilServed } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const create = async (order: SiteOrder): Promise<CreatedSite> => createSite((await platform()).payload, order)

const refusalOf = async (order: SiteOrder): Promise<string> => {
  const refusal = await create(order).catch((error: unknown) => error)
  return isAppError(refusal) ? refusal.code : String(refusal)
}

/** A body of no list, that no other test has. */
const anyBody = (): SiteOrder & { name: string; slug: string } => {
  const slug = unique('syndicat')
  return { kind: 'autre', name: `Syndicat ${slug}`, population: 0, slug }
}

const contentCounts = async (tenant: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      [slugs.pages, slugs.news, slugs.menus, slugs.siteSettings, slugs.media, slugs.hosts].map(
        async (slug) => [slug, await countRows(slug, { tenant: { equals: tenant } })] as const,
      ),
    ),
  )

afterEach(() => {
  vi.restoreAllMocks()
})

describe('orders that come at once', () => {
  it('wait for each other, whichever processes they reach', async () => {
    const { payload } = await platform()
    let isCreated = false
    let wasCreated = true

    // another process is at it, for longer than a creation takes
    const { promise: isTaken, resolve: take } = Promise.withResolvers<undefined>()
    const elsewhere = withLease(payload, 'create-site', async () => {
      take(undefined)
      await vi.waitUntil(() => isCreated, { timeout: 4000 }).catch(() => undefined)
      wasCreated = isCreated
    })
    await isTaken
    const site = await create(anyBody())
    isCreated = true
    await elsewhere

    expect(wasCreated).toBe(false)
    expect(site.isNew).toBe(true)
  })
})

describe('a site created from an INSEE code', () => {
  it('is whole and served', async () => {
    const site = await create({ inseeCode: '40003' })
    await untilServed(site.host)

    const home = await visit(site, '/')
    const council = await visit(site, '/vie-municipale/conseil-municipal')
    const declaration = await visit(site, '/accessibilite')

    expect(site).toMatchObject({ host: 'angoume.localhost', isNew: true, slug: 'angoume' })
    expect([home.status, council.status, declaration.status]).toEqual([200, 200, 200])
    expect(home.headers['x-robots-tag']).toBe('noindex')
    expect(home.text).toContain('Bienvenue à Angoumé')
    expect(declaration.text).toContain('non conforme')
    expect(await readRow(slugs.tenants, site.id)).toMatchObject({
      epciSiren: '244000675',
      inseeCode: '40003',
      kind: 'commune',
      look: { theme: 'clairiere' },
      name: 'Angoumé',
      population: 261,
      postalCode: '40990',
      siren: '214000036',
      state: 'development',
      town: 'Angoumé',
    })
    expect(readdirSync(path.join(filesFolder, site.id)).length).toBeGreaterThan(3)
  })

  it('has every page that its menu names', async () => {
    const site = await create({ inseeCode: '40004' })
    await untilServed(site.host)
    const home = await visit(site, '/')
    const links = [
      ...new Set([...home.text.matchAll(/href="(\/[^"#?]*)"/g)].map(([, href = '']) => href)),
    ].filter((href) => !href.startsWith('/assets') && !href.startsWith('/medias'))

    const statuses = await Promise.all(links.map(async (href) => [href, (await visit(site, href)).status]))

    expect(links.length).toBeGreaterThan(15)
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
  })

  it('is one, however often it is asked for', async () => {
    const order = { inseeCode: '40006' }
    const [first, together] = await Promise.all([create(order), create(order)])
    const before = await contentCounts(first.id)

    const again = await create(order)

    expect([together, again]).toEqual([
      { ...first, isNew: false },
      { ...first, isNew: false },
    ])
    expect(await contentCounts(first.id)).toEqual(before)
    expect(await countRows(slugs.tenants, { inseeCode: { equals: '40006' } })).toBe(1)
  })

  it('is not filled again once its editors have changed it', async () => {
    const { payload } = await platform()
    const site = await create({ inseeCode: '40007' })
    await payload.delete({
      collection: slugs.pages,
      overrideAccess: true,
      where: { and: [{ tenant: { equals: site.id } }, { slug: { equals: 'associations' } }] },
    })

    await create({ inseeCode: '40007' })

    expect(
      await countRows(slugs.pages, {
        and: [{ tenant: { equals: site.id } }, { slug: { equals: 'associations' } }],
      }),
    ).toBe(0)
  })

  it.each([slugs.pages, slugs.news, slugs.menus, slugs.media, slugs.hosts])(
    'that stopped at its %s is completed by the next run',
    async (stop) => {
      const { payload } = await platform()
      const order = anyBody()
      const createDocument = payload.create.bind(payload)
      vi.spyOn(payload, 'create').mockImplementation((options) =>
        options.collection === stop ? Promise.reject(new Error('power cut')) : createDocument(options),
      )

      const stopped = await refusalOf(order)
      vi.restoreAllMocks()
      const completed = await create(order)

      expect(stopped).toContain('power cut')
      expect(await contentCounts(completed.id)).toEqual({
        hosts: 1,
        media: 1,
        menus: 1,
        news: 1,
        pages: 8,
        'site-settings': 1,
      })
      expect(await countRows(slugs.tenants, { slug: { equals: order.slug } })).toBe(1)
    },
  )
})

describe('a site of another body', () => {
  it('is created from its SIREN, with its members', async () => {
    const site = await create({ siren: '244000808' })
    await untilServed(site.host)

    const members = await visit(site, '/la-communaute/communes-membres')

    expect(await readRow(slugs.tenants, site.id)).toMatchObject({
      kind: 'epci',
      name: 'Mont de Marsan Agglomération',
      siren: '244000808',
    })
    expect(members.text).toContain('Benquet')
  })

  it('may depend on a main site and bring its own address, which leads to the temporary one', async () => {
    const parent = await buildTenant()
    const host = `${unique('www')}.test`

    const site = await create({ ...anyBody(), host, parentSlug: parent.slug })
    await untilServed(host)

    expect(await readRow(slugs.tenants, site.id)).toMatchObject({ parent: parent.id })
    expect((await visit({ host }, '/contact')).headers.location).toBe(`http://${site.host}:3000/contact`)
  })
})

describe('the editors of a new site', () => {
  it('are told by mail, once, and may choose a password', async () => {
    const { payload } = await platform()
    const send = vi.spyOn(payload, 'sendEmail').mockResolvedValue(undefined)
    const email = `${unique('mairie')}@exemple.fr`
    const order = { ...anyBody(), editors: [{ email, fullName: 'Ana Lartigue', role: 'siteAdministrator' }] }

    const site = await create(order)
    await create(order)
    const [message] = send.mock.calls.map(([sent]) => sent as { text: string; to: string })
    const token = /\/admin\/reset\/(\w+)/.exec(message?.text ?? '')?.[1] ?? ''
    const password = 'Deux grues sur la lagune 40'
    const login = await payload.resetPassword({
      collection: slugs.users,
      data: { password, token },
      overrideAccess: true,
    })

    expect(send).toHaveBeenCalledTimes(1)
    expect(message?.to).toBe(email)
    expect(login.user).toMatchObject({ email, name: 'Ana Lartigue' })
    expect(
      await countRows(slugs.memberships, {
        and: [{ tenant: { equals: site.id } }, { role: { equals: 'siteAdministrator' } }],
      }),
    ).toBe(1)
  })

  it('keep the account they have', async () => {
    const { payload } = await platform()
    const send = vi.spyOn(payload, 'sendEmail').mockResolvedValue(undefined)
    const account = await buildAccount()
    const editor = { email: account.email, fullName: '', role: 'editor' }

    await create({ ...anyBody(), editors: [editor] })
    await create({ ...anyBody(), editors: [editor] })

    const texts = send.mock.calls.map(([sent]) => (sent as { text: string }).text)
    expect(texts[1]).not.toContain('/admin/reset/')
    expect(await countRows(slugs.users, { email: { equals: account.email } })).toBe(1)
  })

  it('get their invitation at the next run when the mail server was down', async () => {
    const { payload } = await platform()
    const send = vi.spyOn(payload, 'sendEmail').mockRejectedValueOnce(new Error('no server'))
    const order = {
      ...anyBody(),
      editors: [{ email: `${unique('mairie')}@exemple.fr`, fullName: '', role: 'editor' }],
    }

    const refused = await refusalOf(order)
    send.mockResolvedValue(undefined)
    const site = await create(order)

    expect(refused).toBe('provisioning:error-mailNotSent')
    expect(site.isNew).toBe(true)
    expect((send.mock.calls.at(-1)?.[0] as { text: string }).text).toContain('/admin/reset/')
  })
})

describe('an order that cannot be carried out', () => {
  const counted = [slugs.tenants, slugs.hosts, slugs.pages, slugs.users, slugs.memberships] as const
  const countAll = (): Promise<number[]> => Promise.all(counted.map((slug) => countRows(slug, {})))

  it.each<[string, string, () => Promise<SiteOrder> | SiteOrder]>([
    ['an unknown INSEE code', 'codeUnknown', () => ({ inseeCode: '99999' })],
    ['an INSEE code of another département', 'codeUnknown', () => ({ inseeCode: '64102' })],
    ['an unknown SIREN', 'sirenUnknown', () => ({ siren: '123456782' })],
    ['a SIREN with a wrong key', 'sirenInvalid', () => ({ ...anyBody(), siren: '123456789' })],
    ['nothing', 'identityMissing', () => ({})],
    ['an unknown kind', 'kindUnknown', () => ({ ...anyBody(), kind: 'ville' })],
    ['no population', 'populationMissing', () => ({ kind: 'autre', name: 'Syndicat', slug: unique('s') })],
    ['half an inhabitant', 'populationMissing', () => ({ ...anyBody(), population: 0.5 })],
    ['a population in letters', 'populationMissing', () => ({ ...anyBody(), population: Number.NaN })],
    ['a short name with capitals', 'slugInvalid', () => ({ ...anyBody(), slug: 'Dax !' })],
    [
      'the short name of another body',
      'slugTaken',
      async () => ({ ...anyBody(), slug: (await buildTenant()).slug }),
    ],
    ['an unknown theme', 'themeUnknown', () => ({ ...anyBody(), theme: 'baroque' })],
    ['an unknown main site', 'parentUnknown', () => ({ ...anyBody(), parentSlug: 'nulle-part' })],
    [
      'an address that is none',
      'emailInvalid',
      () => ({ ...anyBody(), editors: [{ email: 'mairie@', fullName: '', role: 'editor' }] }),
    ],
    [
      'a role of the platform',
      'roleUnknown',
      () => ({ ...anyBody(), editors: [{ email: 'a@exemple.fr', fullName: '', role: 'platformAdmin' }] }),
    ],
    ['the host of another site', 'hostTaken', async () => ({ ...anyBody(), host: (await buildSite()).host })],
  ])('is refused, and writes nothing: %s', async (_case, code, build) => {
    const order = await build()
    const before = await countAll()

    const refusal = await refusalOf(order)

    expect(refusal).toBe(`provisioning:error-${code}`)
    expect(await countAll()).toEqual(before)
  })

  it.each(['https://www.dax.fr', 'localhost', 'www.dax.fr/accueil'])(
    'is refused by the rules of host names: %s',
    async (host) => {
      const order = anyBody()

      const refusal = await refusalOf({ ...order, host })

      expect(refusal).toBe('tenants:error-hostInvalid')
      expect(await countRows(slugs.tenants, { slug: { equals: order.slug } })).toBe(0)
    },
  )

  it('is refused when another site has taken its temporary address', async () => {
    const order = anyBody()
    await buildHost(await buildTenant(), { name: `${order.slug}.localhost` })

    expect(await refusalOf(order)).toBe('provisioning:error-hostTaken')
    expect(await countRows(slugs.tenants, { slug: { equals: order.slug } })).toBe(0)
  })
})
