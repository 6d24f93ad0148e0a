import { beforeAll, describe, expect, it } from 'vitest'
import { call, sendFile } from '#tests/support/call.ts'
import {
  loginIntegrator,
  loginSiteAdministratorOf,
  buildAccount,
  buildMembership,
  login,
  loginEditorOf,
} from '#tests/support/actors.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember, signIn, type Extranet } from '#tests/support/extranet.ts'
import { pdf } from '#tests/support/files.ts'
import { platform } from '#tests/support/platform.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'

let ours: Extranet

beforeAll(async () => {
  ours = await buildExtranet()
})

const acknowledgedOf = async (itemId: string) => {
  const { payload } = await platform()
  const { docs } = await payload.find({
    collection: 'space-receipts',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ itemId: { equals: itemId } }, { kind: { equals: 'acknowledged' } }] },
  })
  return docs
}

describe('a convocation', () => {
  it('waits for an answer on the home page, until it has one, which may change', async () => {
    const { id } = await buildDocument('space-meetings', ours.site, {
      space: ours.space.id,
      title: 'Conseil du mardi',
    })
    const browser = await signIn(ours, await buildMember(ours))
    const path = `/espace/reunions/${id}`

    const before = await browser.get('/espace')
    const incomplete = await browser.post(path, { presence: 'proxy' })
    const answered = await browser.post(path, { pouvoir: 'Jean Labat', presence: 'proxy' })
    const shown = await browser.get(path)
    const after = await browser.get('/espace')
    await browser.post(path, { presence: 'yes' })

    expect(before.text).toContain('attend votre réponse')
    expect(incomplete.status).toBe(422)
    expect(incomplete.text).toContain('Indiquez à qui vous donnez pouvoir.')
    expect(answered.status).toBe(303)
    expect(shown.text).toContain('vous donnez pouvoir à Jean Labat')
    expect(after.text).not.toContain('attend votre réponse')
    expect((await acknowledgedOf(id)).map(({ presence, proxyTo }) => [presence, proxyTo])).toEqual([
      ['yes', null],
    ])
  })

  it.each(['', 'peut-être', 'yes,no'])('is not answered by « %s »', async (presence) => {
    const { id } = await buildDocument('space-meetings', ours.site, { space: ours.space.id })
    const browser = await signIn(ours, await buildMember(ours))

    const answer = await browser.post(`/espace/reunions/${id}`, { presence })

    expect(answer.status).toBe(422)
    expect(await acknowledgedOf(id)).toEqual([])
  })

  it('shows, of its documents, those that the member may read', async () => {
    const open = await buildDocument('space-documents', ours.site, {
      space: ours.space.id,
      title: 'Note de synthèse',
    })
    const closed = await buildDocument('space-documents', ours.site, {
      audience: 'chosen',
      space: ours.space.id,
      title: 'Note du bureau',
    })
    const { id } = await buildDocument('space-meetings', ours.site, {
      documents: [open.id, closed.id],
      space: ours.space.id,
    })
    const browser = await signIn(ours, await buildMember(ours))

    const { text } = await browser.get(`/espace/reunions/${id}`)

    expect(text).toContain('Note de synthèse')
    expect(text).not.toContain('Note du bureau')
  })
})

describe('a document whose file is replaced', () => {
  it('keeps the file before it, at its own address, and takes both away with it', async () => {
    const administrator = await loginSiteAdministratorOf(ours.site)
    const data = {
      date: new Date().toISOString(),
      space: ours.space.id,
      tenant: ours.site.id,
      title: 'Projet de budget',
    }
    const created = await sendFile(
      'POST',
      '/api/space-documents',
      data,
      pdf({ text: 'version une' }),
      administrator,
    )
    const path = `/api/space-documents/${String(created.doc.id)}`
    const browser = await signIn(ours, await buildMember(ours))

    const replaced = await sendFile('PATCH', path, {}, pdf({ text: 'version deux' }), administrator)
    const address = `/espace/documents/${String(created.doc.id)}`
    const files = [
      await browser.get(address),
      await browser.get(`${address}/1`),
      await browser.get(`${address}/2`),
    ]
    await call('DELETE', path, undefined, administrator)

    expect([created.status, replaced.status]).toEqual([201, 200])
    expect(files.map(({ status }) => status)).toEqual([200, 200, 404])
    expect(files[0]?.text).toContain('version deux')
    expect(files[1]?.text).toContain('version une')
    expect(await readRow('space-documents', String(created.doc.id))).toBeUndefined()
    expect((await browser.get(`${address}/1`)).status).toBe(404)
    expect(storedFilesOf({ id: `${ours.site.id}/.espace` })).not.toContain(replaced.doc.filename)
    expect(storedFilesOf({ id: `${ours.site.id}/.espace` })).not.toContain(created.doc.filename)
  })
})

describe('a space', () => {
  it('is not deleted while something is in it, and takes no name of a page of ours', async () => {
    const administrator = await loginSiteAdministratorOf(ours.site)
    const { id } = await buildDocument('spaces', ours.site)
    const page = await buildDocument('space-pages', ours.site, { space: id })

    const refused = await call('DELETE', `/api/spaces/${id}`, undefined, administrator)
    await call('DELETE', `/api/space-pages/${page.id}`, undefined, administrator)
    const removed = await call('DELETE', `/api/spaces/${id}`, undefined, administrator)
    const reserved = await call(
      'POST',
      '/api/spaces',
      { tenant: ours.site.id, title: 'Agenda' },
      administrator,
    )

    expect([refused.status, refused.code]).toEqual([409, 'extranet:error-spaceInUse'])
    expect([removed.status, reserved.status]).toEqual([200, 400])
    expect(reserved.text).toContain('Choisissez-en un autre')
  })
})

describe('those who manage the extranet', () => {
  it('are its manager and the administrator of the site, not its editors', async () => {
    const account = await buildAccount()
    await buildMembership(account, { role: 'extranetManager', tenant: ours.site })
    const manager = await login(account.email)
    const path = '/api/space-groups'
    const data = () => ({ name: `Commission ${crypto.randomUUID()}`, tenant: ours.site.id })

    const statuses = [
      (await call('POST', path, data(), manager)).status,
      (await call('POST', path, data(), await loginSiteAdministratorOf(ours.site))).status,
      (await call('POST', path, data(), await loginIntegrator())).status,
      (await call('POST', path, data(), await loginEditorOf(ours.site))).status,
      (await call('POST', '/api/news?draft=true', { tenant: ours.site.id, title: 'Non' }, manager)).status,
    ]

    expect(statuses).toEqual([201, 201, 201, 403, 403])
  })

  it('learn nothing of the accounts of the platform by inviting an address', async () => {
    const manager = await loginSiteAdministratorOf(ours.site)
    const account = await buildAccount()
    const data = { name: 'Anne', role: 'agent', spaces: [ours.space.id], tenant: ours.site.id }

    const known = await call('POST', '/api/space-members', { ...data, email: account.email }, manager)
    const unknown = await call(
      'POST',
      '/api/space-members',
      { ...data, email: `nouvelle-${account.email}` },
      manager,
    )

    expect([known.status, unknown.status]).toEqual([201, 201])
    expect(Object.keys(known.doc).toSorted()).toEqual(Object.keys(unknown.doc).toSorted())
  })

  it('do not open the admin panel to members', async () => {
    const member = await buildMember(ours)
    const { payload } = await platform()
    const user = await payload.findByID({
      collection: 'users',
      depth: 0,
      id: member.user,
      overrideAccess: true,
    })
    const admin = payload.collections.users.config.access.admin
    const ask = (account: object) =>
      admin({ req: { payload, user: { ...account, collection: 'users' } } as never })

    expect(await ask(user)).toBe(false)
    await buildMembership(user, { role: 'contributor', tenant: ours.site })
    expect(await ask({ ...user })).toBe(true)
  })
})
