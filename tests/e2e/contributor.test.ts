import { expect, it } from 'vitest'
import { noticeOf, openDocument, publish } from '#tests/support/browser/admin.ts'
import { buildNews } from '#tests/support/browser/content.ts'
import { visit } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('tells a contributor who tries to put something online whom to ask, and does not', async () => {
  const site = await buildSite()
  const { id, path } = await buildNews(site)
  const page = await browser.signIn(await buildAccount('contributor', site))
  await openDocument(page, 'news', id)

  await publish(page)
  await noticeOf(page, 'error').waitFor()

  expect(await noticeOf(page, 'error').innerText()).toBe(
    'Votre rôle permet de préparer des brouillons. Demandez la mise en ligne à un rédacteur du site.',
  )
  expect((await visit(site, path)).status).toBe(404)
})
