import { beforeAll, describe, expect, it } from 'vitest'
import { previewLink } from '#collections/preview/preview-link.ts'
import {
  loginContributorOf,
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  loginWithExpiredMembership,
  visitor,
} from '#tests/support/actors.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

let integrator: Actor

beforeAll(async () => {
  integrator = await loginIntegrator()
})

const colors = { accent: '#f2b705', brand: '#7a1f3d', onAccent: '#241803', onBrand: '#ffffff' }

const buildRedesign = async (site: TestSite, data: object = {}): Promise<{ id: string; path: string }> => {
  const { payload } = await platform()
  const { doc, status, text } = await call(
    'POST',
    '/api/redesigns',
    { tenant: site.id, title: 'Printemps', ...data },
    integrator,
  )

  if (status !== 201) {
    throw new Error(text)
  }
  const link = await previewLink({ collection: 'redesigns', doc, payload })
  return { id: String(doc.id), path: new URL(String(link)).pathname }
}

const act = (id: string, action: 'put-live' | 'undo', actor: Actor = integrator) =>
  call('POST', `/api/redesigns/${id}/${action}`, {}, actor)

const siteWithMenu = async (): Promise<TestSite> => {
  const site = await buildSite()

  await call(
    'POST',
    '/api/menus',
    { main: [{ address: '/ancien', text: 'Ancien menu' }], tenant: site.id },
    integrator,
  )
  await call(
    'POST',
    '/api/site-settings',
    { homeIntro: 'Ancienne introduction', tenant: site.id },
    integrator,
  )
  return site
}

const changed = {
  home: { homeIntro: 'Nouvelle introduction' },
  look: { colors, header: 'centered', theme: 'clairiere' },
  menu: { main: [{ address: '/nouveau', text: 'Nouveau menu' }] },
}

const isNew = (text: string): boolean[] =>
  ['Nouveau menu', 'Nouvelle introduction', 'data-variant="centered"', '#7a1f3d'].map((sign) =>
    text.includes(sign),
  )

const untilHome = async (site: TestSite, sign: string): Promise<string> => {
  for (;;) {
    const { text } = await visit(site, '/')

    if (text.includes(sign)) {
      return text
    }
  }
}

describe('a redesign', () => {
  it('begins as the site is today', async () => {
    const site = await siteWithMenu()

    const { id } = await buildRedesign(site)
    const { doc } = await call('GET', `/api/redesigns/${id}`, undefined, integrator)

    expect(doc).toMatchObject({
      home: { homeIntro: 'Ancienne introduction' },
      look: { theme: 'clairiere' },
      menu: { main: [{ text: 'Ancien menu' }] },
      state: 'prepared',
    })
  })

  it('shows the whole site to who opens its link, and nothing to the others', async () => {
    const site = await siteWithMenu()
    const { path } = await buildRedesign(site, changed)

    const opened = await visit(site, path)
    const next = await visit(site, `${path}/apres/actualites`)
    const public_ = await visit(site, '/')

    expect([opened.status, ...isNew(opened.text)]).toEqual([200, true, true, true, true])
    expect([next.status, next.text.includes('Nouveau menu')]).toEqual([200, true])
    expect([opened, next].map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store'])
    expect(isNew(public_.text)).toEqual([false, false, false, false])
  })

  it('keeps whoever follows its links and its search in it, without a cookie', async () => {
    const site = await siteWithMenu()
    const { path } = await buildRedesign(site, changed)

    const { headers, text } = await visit(site, path)

    expect(text).toContain(`<a href="${path}/apres/nouveau"`)
    expect(text).toContain(` action="${path}/apres/recherche"`)
    expect(text).toContain(`<link href="/assets/`)
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('shows each page as it is today beside it, with the way back and the way out', async () => {
    const site = await siteWithMenu()
    const { path } = await buildRedesign(site, changed)

    const before = await visit(site, `${path}/avant/actualites?page=1`)
    const after = await visit(site, `${path}/apres/actualites?page=1`)

    expect([before.status, before.text.includes('Ancien menu')]).toEqual([200, true])
    expect(before.headers['content-security-policy']).toContain('frame-ancestors http://localhost:3000')
    expect(before.headers['cache-control']).toBe('no-store')
    expect(before.text).toContain(`href="${path}/apres/actualites?page=1"`)
    expect(after.text).toContain(`href="${path}/avant/actualites?page=1"`)
    expect(after.text).toContain(`href="http://${site.host}:3000/actualites?page=1"`)
  })

  it('lets nobody else frame the site', async () => {
    const site = await siteWithMenu()

    const { headers } = await visit(site, '/actualites')

    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('is printed in a frame as it is on the screen', async () => {
    const site = await siteWithMenu()
    const { path } = await buildRedesign(site, changed)
    const sheetOf = async (headers: Record<string, string>): Promise<string> => {
      const { text } = await visit(site, path, headers)
      const address = /<link href="([^"]+\.css)"/.exec(text)?.[1] ?? ''

      return (await visit(site, address)).text
    }

    const [framed, opened] = [await sheetOf({ 'Sec-Fetch-Dest': 'iframe' }), await sheetOf({})]

    expect([framed, opened].map((sheet) => sheet.includes('@media print'))).toEqual([false, true])
    expect(framed.length).toBeGreaterThan(10_000)
  })

  it('says nothing above the page in a frame, where the screen around it does', async () => {
    const site = await siteWithMenu()
    const { path } = await buildRedesign(site, changed)

    const framed = await visit(site, path, { 'Sec-Fetch-Dest': 'iframe' })
    const opened = await visit(site, path)

    expect([framed, opened].map(({ text }) => text.includes('class="preview-notice"'))).toEqual([false, true])
  })

  it('says nothing on another site', async () => {
    const { path } = await buildRedesign(await siteWithMenu(), changed)
    const other = await buildSite()

    const { status, text } = await visit(other, path)

    expect([status, text.includes('Nouveau menu')]).toEqual([404, false])
  })

  it('goes live in one action and comes back in one, the content untouched', async () => {
    const site = await siteWithMenu()
    const { id } = await buildRedesign(site, changed)
    const before = await visit(site, '/')

    const putLive = await act(id, 'put-live')
    const live = await untilHome(site, 'Nouveau menu')
    const undone = await act(id, 'undo')
    const after = await untilHome(site, 'Ancien menu')

    expect([putLive.status, undone.status]).toEqual([303, 303])
    expect(isNew(live)).toEqual([true, true, true, true])
    expect(after).toBe(before.text)
  })

  it('keeps what was changed while it was live', async () => {
    const site = await siteWithMenu()
    const { id } = await buildRedesign(site, changed)
    await act(id, 'put-live')
    const { docs } = await call('GET', `/api/menus?where[tenant][equals]=${site.id}`, undefined, integrator)
    await call(
      'PATCH',
      `/api/menus/${String(docs[0]?.id)}`,
      { main: [{ address: '/retouche', text: 'Menu retouché' }] },
      integrator,
    )

    await act(id, 'undo')
    const { doc } = await call('GET', `/api/redesigns/${id}`, undefined, integrator)

    expect(doc).toMatchObject({ menu: { main: [{ text: 'Menu retouché' }] }, state: 'prepared' })
  })

  it('steps back when another one goes live, and can no longer be undone', async () => {
    const site = await siteWithMenu()
    const [first, second] = [await buildRedesign(site, changed), await buildRedesign(site)]
    await act(first.id, 'put-live')

    await act(second.id, 'put-live')
    const { code } = await act(first.id, 'undo')
    const { doc } = await call('GET', `/api/redesigns/${first.id}`, undefined, integrator)

    expect([doc.state, code]).toEqual(['replaced', 'collections:error-redesignNotLive'])
  })

  it('goes live once', async () => {
    const { id } = await buildRedesign(await siteWithMenu())
    await act(id, 'put-live')

    const { code, status } = await act(id, 'put-live')

    expect([status, code]).toEqual([409, 'collections:error-redesignLive'])
  })

  it('refuses colours that cannot be read', async () => {
    const site = await siteWithMenu()
    const { id } = await buildRedesign(site)

    const { status, text } = await call(
      'PATCH',
      `/api/redesigns/${id}`,
      { look: { colors: { ...colors, onBrand: '#8a2f4d' }, theme: 'clairiere' } },
      integrator,
    )

    expect([status, text.includes('se lit mal')]).toEqual([400, true])
  })
})

describe.each(['put-live', 'undo'] as const)('%s', (action) => {
  it.each<[string, (site: TestSite) => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['a stranger', loginStranger],
    ['a contributor of the site', loginContributorOf],
    ['an editor of the site', loginEditorOf],
    ['the administrator of another site', async () => loginSiteAdministratorOf(await buildSite())],
    ['a former administrator', loginWithExpiredMembership],
  ])('is refused to %s', async (_who, login) => {
    const site = await siteWithMenu()
    const { id } = await buildRedesign(site, changed)

    const { status } = await act(id, action, await login(site))
    const { text } = await visit(site, '/')

    expect([status, isNew(text).includes(true)]).toEqual([403, false])
  })

  it('is for the administrator of the site', async () => {
    const site = await siteWithMenu()
    const { id } = await buildRedesign(site, changed)
    const administrator = await loginSiteAdministratorOf(site)

    await act(id, 'put-live', administrator)
    const { status } = action === 'undo' ? await act(id, 'undo', administrator) : { status: 303 }

    expect(status).toBe(303)
  })
})
