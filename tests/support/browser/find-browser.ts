import { execFile } from 'node:child_process'
import { mkdirSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

/** A browser that tests can start: its program, and what it needs in its environment. */
export type BrowserProgram = { env?: Record<string, string>; path: string }

/** No browser can be had: its sentence says what to do. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing'
}

const missing =
  'Aucun navigateur pour les essais. Installez Chromium (« apt install chromium »), ou relancez « npm install » pour obtenir celui de @sparticuz/chromium.'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const cacheFolder = path.resolve(import.meta.dirname, '../../../node_modules/.cache/chromium')

/** Some systems have at this path a script that only tells how to install a browser. */
const answers = async ({ env, path: program }: BrowserProgram): Promise<boolean> => {
  try {
    await promisify(execFile)(program, ['--version'], { env: { ...process.env, ...env }, timeout: 15_000 })
    return true
  } catch {
    return false
  }
}

const fontSettings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${cacheFolder}/fonts</dir><cachedir>${cacheFolder}/fonts-cache</cachedir></fontconfig>`

/** The package unpacks itself where TMPDIR says, with the libraries that a bare machine lacks if it sees Amazon's. */
const unpack = async (): Promise<void> => {
  const { AWS_EXECUTION_ENV, FONTCONFIG_PATH, LD_LIBRARY_PATH, TMPDIR } = process.env
  const partial = `${cacheFolder}.part`

  rmSync(partial, { force: true, recursive: true })
  mkdirSync(partial, { recursive: true })
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: partial })
  try {
    const { default: bundled } = await import('@sparticuz/chromium')

    await bundled.executablePath()
  } finally {
    for (const [name, value] of Object.entries({
      AWS_EXECUTION_ENV,
      FONTCONFIG_PATH,
      LD_LIBRARY_PATH,
      TMPDIR,
    })) {
      if (value === undefined) {
        Reflect.deleteProperty(process.env, name)
      } else {
        process.env[name] = value
      }
    }
  }
  mkdirSync(path.join(partial, 'fonts'), { recursive: true })
  writeFileSync(path.join(partial, 'fonts', 'fonts.conf'), fontSettings)
  // only a whole browser takes the name that is looked for
  renameSync(partial, cacheFolder)
}

const bundledBrowser = async (): Promise<BrowserProgram> => {
  const program = path.join(cacheFolder, 'chromium')

  if (!existsSync(program)) {
    rmSync(cacheFolder, { force: true, recursive: true })
    await unpack()
  }
  return {
    env: {
      FONTCONFIG_PATH: path.join(cacheFolder, 'fonts'),
      LD_LIBRARY_PATH: path.join(cacheFolder, 'al2023', 'lib'),
    },
    path: program,
  }
}

/**
 * Finds a browser: the one that TEST_BROWSER names (a path, or `bundled`), the system's, or the one that npm installed.
 *
 * @throws BrowserMissing
 */
export const findBrowser = async (): Promise<BrowserProgram> => {
  const asked = process.env.TEST_BROWSER

  for (const program of asked === 'bundled' ? [] : asked ? [asked] : systemBrowsers) {
    if (existsSync(program) && (await answers({ path: program }))) {
      return { path: program }
    }
  }
  const bundled = await bundledBrowser().catch((cause: unknown) => {
    throw new BrowserMissing(missing, { cause })
  })

  if (!(await answers(bundled))) {
    throw new BrowserMissing(missing)
  }
  return bundled
}
