import { expect, it } from 'vitest'
import { openDocument, openNew } from '#tests/support/browser/admin.ts'
import { buildNews } from '#tests/support/browser/content.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('offers a contributor no button to put something online, and the others theirs', async () => {
  const site = await buildSite()
  const { id } = await buildNews(site)
  const [contributor, reviewer] = [
    await browser.signIn(await buildAccount('contributor', site)),
    await browser.signIn(await buildAccount('reviewer', site)),
  ]
  const buttonOf = (page: typeof contributor) =>
    page.getByRole('button', { exact: true, name: 'Mettre en ligne' })

  await openDocument(contributor, 'news', id)
  const onDraft = await buttonOf(contributor).count()
  await openNew(contributor, 'news')
  const onNew = await buttonOf(contributor).count()
  await openDocument(reviewer, 'news', id)

  expect([onDraft, onNew]).toEqual([0, 0])
  expect(await buttonOf(reviewer).count()).toBe(1)
})
