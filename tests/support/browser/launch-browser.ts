import { chromium, type Browser } from 'playwright-core'
import type { BrowserProgram } from './find-browser.ts'

const isRoot = process.getuid?.() === 0

/** Every site of the tests is under `localhost`; nothing else is looked up or called home. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--host-resolver-rules=MAP *.localhost 127.0.0.1',
  // a bare machine gives little shared memory
  '--disable-dev-shm-usage',
]

/** Starts the browser; with a port when another program than Playwright drives it too. */
export const launchBrowser = (program: BrowserProgram, debuggingPort?: number): Promise<Browser> =>
  chromium.launch({
    args: [
      ...quiet,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`]),
    ],
    env: { ...(process.env as Record<string, string>), ...program.env },
    executablePath: program.path,
  })
