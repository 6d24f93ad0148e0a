import type { TestProject } from 'vitest/node'
import { build } from '#scripts/build.ts'
import { BrowserMissing, findBrowser, type BrowserProgram } from './find-browser.ts'
import { startInstallation, type Installation } from './start-installation.ts'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Vitest asks for an interface to merge
  interface ProvidedContext {
    browser: BrowserProgram
    installation: Installation
  }
}

/** One browser program and one server for a run, both gone at the end. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const browser = await findBrowser().catch((error: unknown) => {
    if (error instanceof BrowserMissing) {
      console.error(error.message)
    }
    throw error
  })

  await build({
    say: (line) => {
      console.log(line)
    },
  })
  const { dataFolder, port, stop } = await startInstallation()

  project.provide('browser', browser)
  project.provide('installation', { dataFolder, port })
  return stop
}
