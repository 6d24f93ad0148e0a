import type { Page } from 'playwright-core'
import { platformOrigin } from './installation.ts'

/** What the admin says in the corner of the screen once it knows how an action ended. */
export const noticeOf = (page: Page, kind: 'error' | 'success') =>
  page.locator(`[data-sonner-toast][data-type="${kind}"]`)

/** Until React has taken the screen of a document over, what is typed is lost. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.locator('.doc-controls').waitFor()
  await page.waitForLoadState('networkidle')
}

/** The screen of a document, ready to be typed in. */
export const openDocument = async (page: Page, collection: string, id: string): Promise<void> => {
  await page.goto(`${platformOrigin}/admin/collections/${collection}/${id}`)
  await untilReady(page)
}

export const typeText = async (page: Page, text: string): Promise<void> => {
  await page.locator('[contenteditable="true"]').first().click()
  await page.keyboard.type(text)
}

const menuEntry = (page: Page, name: string) => page.locator('.popup__content').getByRole('button', { name })

/** Puts the document of the screen online. */
export const publish = (page: Page): Promise<void> =>
  page.getByRole('button', { exact: true, name: 'Mettre en ligne' }).click()

/** Takes the document of the screen off the site, and confirms. */
export const unpublish = async (page: Page): Promise<void> => {
  await page.locator('.doc-controls__popup .popup-button').click()
  await menuEntry(page, 'Retirer du site').click()
  await page.getByRole('button', { name: 'Confirmer' }).click()
}

/** Opens the drawer in which a publication is given an hour. */
export const openSchedule = async (page: Page): Promise<void> => {
  await page.locator('#action-save-popup .popup-button').click()
  await menuEntry(page, 'Programmer la mise en ligne').click()
  await page.locator('.schedule-publish').waitFor()
}

/** The empty screen of a new document. */
export const openNew = async (page: Page, collection: string): Promise<void> => {
  await page.goto(`${platformOrigin}/admin/collections/${collection}/create`)
  await untilReady(page)
}

/** Saves a document without drafts, and waits for the admin to say so. */
export const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sauvegarder' }).click()
  await noticeOf(page, 'success').waitFor()
}

/** Waits for the next answer to what the admin saves by itself. */
export const untilAutosaved = async (page: Page): Promise<void> => {
  await page.waitForResponse((answer) => answer.url().includes('autosave=true'))
}
