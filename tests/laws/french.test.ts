import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getTranslation, initI18n } from '@payloadcms/translations'
import { format } from 'date-fns'
import { fr as french } from 'date-fns/locale/fr'
import { toWords, type Block, type Field, type SanitizedCollectionConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#core/env.ts'
import { isRecord } from '#core/references.ts'
import { platform } from '#tests/support/platform.ts'

const { payload } = await platform()

/** What is hidden from the panel has no words there. */
const ours = payload.config.collections.filter(
  ({ admin, slug }) => !slug.startsWith('payload-') && admin.hidden !== true,
)

/** Fields that Payload and its plugins add, with their own French words or none at all on screen. */
const added = new Set([
  '_objectKey',
  '_status',
  'blockName',
  'createdAt',
  'deletedAt',
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'hash',
  'height',
  'id',
  'lockUntil',
  'loginAttempts',
  'mimeType',
  'prefix',
  'resetPasswordExpiration',
  'resetPasswordToken',
  'salt',
  'sessions',
  'sizes',
  'thumbnailURL',
  'updatedAt',
  'url',
  'width',
])

type Said = { label: unknown; name: string; where: string }

const labelsOf = (where: string, labels: unknown): Said[] =>
  isRecord(labels)
    ? Object.entries(labels).map(([name, label]) => ({ label, name, where: `${where} (${name})` }))
    : []

const optionsOf = (where: string, field: Field): Said[] =>
  (field.type === 'select' || field.type === 'radio') && field.name !== 'theme' && field.name !== 'features'
    ? field.options.map((option) => ({
        label: typeof option === 'string' ? option : option.label,
        name: typeof option === 'string' ? option : option.value,
        where: `${where} = ${typeof option === 'string' ? option : option.value}`,
      }))
    : []

const ownWords = (where: string, field: Field): Said[] => {
  const name = 'name' in field && field.name ? field.name : ''
  const description: unknown =
    field.admin && 'description' in field.admin ? field.admin.description : undefined

  return [
    ...(name && 'label' in field && field.type !== 'ui' ? [{ label: field.label, name, where }] : []),
    ...(description === undefined ? [] : [{ label: description, name, where: `${where} (description)` }]),
    ...('labels' in field ? labelsOf(where, field.labels) : []),
    ...optionsOf(where, field),
  ]
}

const isHidden = (field: Field): boolean =>
  isRecord(field.admin) && 'hidden' in field.admin && field.admin.hidden === true

const wordsIn = (where: string, fields: Field[]): Said[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? field.name : field.type

    if (added.has(name) || isHidden(field)) {
      return []
    }
    const place = `${where}.${name}`

    return [
      ...ownWords(place, field),
      ...('fields' in field ? wordsIn(place, field.fields) : []),
      ...(field.type === 'tabs'
        ? field.tabs.flatMap((tab, index) => [
            { label: tab.label, name: 'tab', where: `${place}[${String(index)}]` },
            ...wordsIn(place, tab.fields),
          ])
        : []),
      ...(field.type === 'blocks' ? field.blocks.flatMap((block) => wordsInBlock(place, block)) : []),
    ]
  })

const wordsInBlock = (where: string, { fields, labels, slug }: Block): Said[] => [
  ...labelsOf(`${where}.${slug}`, labels),
  ...wordsIn(`${where}.${slug}`, fields),
]

const wordsInCollection = ({ admin, fields, labels, slug }: SanitizedCollectionConfig): Said[] => [
  ...labelsOf(slug, labels),
  { label: admin.group, name: 'group', where: `${slug} (group)` },
  ...wordsIn(slug, fields),
]

describe('every word of the admin panel', () => {
  const said = [
    ...ours.flatMap(wordsInCollection),
    ...(payload.config.blocks ?? []).flatMap((block) => wordsInBlock('blocks', block)),
  ]
  let i18n: Awaited<ReturnType<typeof initI18n>>

  beforeAll(async () => {
    i18n = await initI18n({ config: payload.config.i18n, context: 'client', language: 'fr' })
  })

  it('has no tab for developers beside it', () => {
    expect(ours.filter(({ admin }) => !admin.hideAPIURL).map(({ slug }) => slug)).toEqual([])
  })

  it('says the first of a month as one says it', () => {
    expect(format(new Date(2026, 11, 1, 9, 5), payload.config.admin.dateFormat, { locale: french })).toBe(
      '1er décembre 2026 à 9 h 05',
    )
  })

  it('is walked', () => {
    expect(said.length).toBeGreaterThan(200)
  })

  it.each(said)('is French: $where', ({ label, name }) => {
    const spoken = getTranslation(label as string, i18n)

    expect(spoken).toBeTypeOf('string')
    expect(spoken.trim()).not.toBe('')
    // a key without sentence, or what Payload makes of a name that has no label
    expect(spoken).not.toMatch(/^[\w-]+:[\w-]+$/)
    expect(typeof label === 'string' ? label : '').not.toBe(toWords(name))
  })
})

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

/** Folders that hold a French catalogue, found by its place: `<folder>/i18n/fr.ts`. */
const catalogues = ['core', 'tenants', 'collections', 'server', 'plugins', 'themes', 'scripts']
  .flatMap((room) => sourceFiles(path.join(projectRoot, room)))
  .filter((file) => file.endsWith(`${path.sep}i18n${path.sep}fr.ts`))
  .map((file) => {
    const name = path.relative(projectRoot, file)
    // the bones speak for every theme
    const folder = name.startsWith('themes/')
      ? path.join(projectRoot, 'themes')
      : path.dirname(path.dirname(file))
    return { folder, name }
  })

/** A key written whole, or built from a prefix and a variable: `label(`kind-${value}`)`. */
const isUsed = (key: string, sources: string): boolean => {
  const base = key.replace(/_(one|other)$/, '')
  const prefixes = [...base.matchAll(/-/g)].map(({ index }) => base.slice(0, index + 1))
  const suffix = base.startsWith('error-') ? base.slice('error-'.length) : undefined

  return (
    [`'${base}'`, `"${base}"`, ...prefixes.map((prefix) => `\`${prefix}\${`)].some((text) =>
      sources.includes(text),
    ) ||
    (suffix !== undefined && new RegExp(`^\\s*${suffix}:`, 'm').test(sources)) ||
    // `error-404-text`: the variable stands in the middle
    prefixes.some((prefix) =>
      new RegExp(`\`${prefix}\\$\\{\\w+\\}${base.slice(base.lastIndexOf('-'))}\``).test(sources),
    )
  )
}

describe.each(catalogues)('$name', ({ folder, name }) => {
  const sources = sourceFiles(folder)
    .filter((file) => !file.includes(`${path.sep}i18n${path.sep}`) && !file.includes('.test.'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

  it('has no sentence that nobody says', async () => {
    const { fr } = (await import(path.join(projectRoot, name))) as { fr: Record<string, string> }

    const unused = Object.keys(fr).filter((key) => !isUsed(key, sources))

    expect(unused).toEqual([])
  })

  it('writes French as it is printed', async () => {
    const { fr } = (await import(path.join(projectRoot, name))) as { fr: Record<string, string> }

    const wrong = Object.entries(fr).filter(
      ([, sentence]) =>
        sentence.trim() === '' || /[a-zà-ÿ]'[a-zà-ÿ]/i.test(sentence) || / [;!?»]|« /.test(sentence),
    )

    expect(wrong).toEqual([])
  })
})
