import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { isRecord } from '#core/references.ts'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { demoAccount, platformOrigin, visit } from '#tests/support/browser/installation.ts'
import { createAsOperator } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

/** A change over the API, in the session of the page, as its own screens make it. */
const patch = async (page: Page, path: string, data: object): Promise<void> => {
  const answer = await page.request.patch(`${platformOrigin}/api/${path}`, {
    data,
    headers: { Origin: platformOrigin },
  })

  expect(answer.status(), await answer.text()).toBe(200)
}

const linesOf = (page: Page, state: string): Promise<string[]> =>
  page.locator('.provisioning__check h2').filter({ hasText: state }).allInnerTexts()

/** Adapts every content that the checklist names: here, by emptying it. */
const adaptTexts = async (page: Page, siteId: string): Promise<void> => {
  const found = await page.request.get(
    `${platformOrigin}/api/pages?limit=100&where[tenant][equals]=${siteId}`,
    { headers: { Origin: platformOrigin } },
  )
  const answer: unknown = await found.json()
  const docs = isRecord(answer) && Array.isArray(answer.docs) ? answer.docs.filter(isRecord) : []

  for (const { id } of docs) {
    await patch(page, `pages/${String(id)}`, { _status: 'published', blocks: [{ blockType: 'contactCard' }] })
  }
}

it('lets an integrator create a commune from its INSEE code and put it online', async () => {
  const page = await browser.signIn(demoAccount('integration@webpublic.example'))

  await page.goto(`${platformOrigin}/admin/collections/tenants`)
  await page.getByRole('link', { name: 'Créer un site à partir d’un code' }).click()
  await page.getByLabel('Code INSEE').fill('99999')
  await page.getByLabel('Personnes à inviter').fill('mairie@aurice.example;Ana Lartigue;rédacteur')
  await page.getByRole('button', { name: 'Créer un site' }).click()
  const refusal = await page.locator('.provisioning__problems').innerText()
  const kept = await page.getByLabel('Personnes à inviter').inputValue()
  const formViolations = await violationsOf(page, '.provisioning')

  await page.getByLabel('Code INSEE').fill('40020')
  await page.getByRole('button', { name: 'Créer un site' }).click()
  await page.getByRole('heading', { level: 1, name: /Mise en ligne.*Aurice/ }).waitFor()
  const siteId = /tenants\/([^/]+)\/mise-en-ligne/.exec(page.url())?.[1] ?? ''
  const first = await linesOf(page, 'À faire')
  const checklistViolations = await violationsOf(page, '.provisioning')
  await page.getByRole('button', { name: 'Mettre en ligne' }).click()
  await page.getByText('Le site n’est pas mis en ligne').waitFor()

  await createAsOperator('hosts', { isCanonical: true, name: 'www.aurice.localhost', tenant: siteId })
  await patch(page, `tenants/${siteId}`, {
    email: 'mairie@aurice.example',
    openingHours: { monday: [{ closes: '12:00', opens: '09:00' }] },
    phone: '05 36 49 00 00',
    street: '1 place de la Mairie',
  })
  await adaptTexts(page, siteId)
  await page.reload()
  const second = await linesOf(page, 'À faire')
  await page.getByRole('button', { name: 'Mettre en ligne' }).click()
  await page.getByText('Le site est en ligne depuis le').waitFor()
  const home = await visit({ host: 'www.aurice.localhost' }, '/')

  expect(refusal).toContain('Aucune commune des Landes n’a le code INSEE «\u00a099999\u00a0».')
  expect(kept).toBe('mairie@aurice.example;Ana Lartigue;rédacteur')
  expect(first.map((line) => line.replace('À faire', '').trim())).toEqual([
    'Adresse définitive',
    'Textes adaptés',
    'Coordonnées et horaires',
  ])
  expect(second).toEqual([])
  expect([home.status, home.headers['x-robots-tag']]).toEqual([200, undefined])
  expect([...formViolations, ...checklistViolations]).toEqual([])
})
