import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fr as payloadFr } from '@payloadcms/translations/languages/fr'
import { describe, expect, it } from 'vitest'
import { payloadFrench } from '#core/i18n/payload-fr.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...globSync(['docs/**/*.md', 'plugins/*/README.md'], { cwd: root }),
]

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const matchesOf = (page: string, pattern: RegExp): string[] => [
  ...new Set([...read(page).matchAll(pattern)].map(([, found = '']) => found)),
]

/** Folders and files at the root: what a path of the repository starts with. The rest is built, or someone else's. */
const roots = globSync('{*.*,.dependency-cruiser.mjs,.ci}', { cwd: root })
const rooms =
  /^(?:\.ci|app|collections|core|docs|migrations|plugins|scripts|server|tenants|tests|themes)\/[\w@.,()[\]{}<>*/-]*$/

/** `#core/clock.ts` is `core/clock.ts`; `<slug>` stands for any name. */
const asGlob = (text: string): string => text.replace(/^#/, '').replace(/<[^>]+>/g, '*')

const isPath = (text: string): boolean =>
  rooms.test(text) || roots.includes(text) || /^[\w.-]+\.(?:css|json|mjs|tsx?)$/.test(text)

/** Parentheses and brackets are letters in the names that Next asks for, and signs in a pattern. */
const exists = (wanted: string): boolean =>
  existsSync(path.join(root, wanted)) ||
  globSync(wanted, { cwd: root }).length > 0 ||
  (!wanted.includes('/') &&
    globSync(`**/${wanted}`, {
      cwd: root,
      exclude: (name) => ['.next', 'data', 'dist', 'node_modules'].includes(name),
    }).length > 0)

describe.each(pages)('%s', (page) => {
  it('names files that exist', () => {
    const named = matchesOf(page, /`([^`\n]+)`/g)
      .map(asGlob)
      .filter(isPath)

    expect(named.filter((file) => !exists(file))).toEqual([])
  })

  it('names commands that exist', () => {
    const named = [...matchesOf(page, /npm run ([a-z][\w:-]*)/g), ...matchesOf(page, /npm (start|test)\b/g)]

    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('links to pages that exist', () => {
    const links = matchesOf(page, /\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)

    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([])
  })
})

describe('README.md', () => {
  it('names every command', () => {
    const named = [
      ...matchesOf('README.md', /npm run ([\w:-]+)/g),
      ...matchesOf('README.md', /npm (start|test)\b/g),
    ]

    expect(named.toSorted()).toEqual(Object.keys(scripts).toSorted())
  })
})

type Catalogue = { [key: string]: Catalogue | string }

const sentencesOf = (catalogue: Catalogue): string[] =>
  Object.values(catalogue).flatMap((value) => (typeof value === 'string' ? [value] : sentencesOf(value)))

/** Payload's words where ours do not stand for them. */
const overridden = Object.fromEntries(
  Object.entries(payloadFr.translations as unknown as Record<string, Catalogue>).map(([group, words]) => [
    group,
    { ...words, ...(payloadFrench as Record<string, Catalogue>)[group] },
  ]),
)

const ourCatalogues = await Promise.all(
  globSync('{collections,collections/*,tenants,tenants/*,plugins/*}/i18n/fr.ts', { cwd: root }).map(
    async (file) => {
      const { fr } = (await import(path.join(root, file))) as { fr: Catalogue }
      return fr
    },
  ),
)

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const shown = new Set([overridden, ...ourCatalogues].flatMap(sentencesOf).map(plain))

/** « Rédacteur : écrit et publie » may be named by its first word. */
const isShown = (label: string): boolean =>
  shown.has(label) || [...shown].some((sentence) => sentence.startsWith(`${label} :`))

describe.each(['docs/guide-redaction.md', 'docs/guide-integration.md'])('%s', (guide) => {
  it('writes in bold what is on the screen', () => {
    const labels = matchesOf(guide, /\*\*([^*]+)\*\*/g).map(plain)

    expect(labels.filter((label) => !isShown(label))).toEqual([])
  })
})
