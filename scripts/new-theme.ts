/**
 * Begins a theme from Clairière: its folder, its name, its own palettes, its line in the two lists of themes.
 * What is left is to change tokens, and to draw when tokens are not enough.
 *
 * Refuses a name that is taken. Writes `themes/<slug>/`, `themes/index.ts` and `themes/looks.ts`.
 * `npm run new-theme -- --slug barthes --label Barthes`
 */
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const root = path.resolve(import.meta.dirname, '..')
const model = 'clairiere'

/** `val-de-leyre` is known to the code as `valDeLeyre`. */
export const identifierOf = (slug: string): string =>
  slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const rewrite = (file: string, change: (source: string) => string): void => {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** Adds a theme to a list of themes: one import, one entry. */
export const addToList = (source: string, slug: string, line: string): string => {
  const name = identifierOf(slug)
  const entry = name === slug ? name : `'${slug}': ${name}`

  return source
    .replace(/(\nimport [^\n]+\n)(?!import)/, `$1${line}\n`)
    .replace(/ = \{([^}]*?),?\s*\}/, (_, names: string) => ` = {${names}, ${entry} }`)
}

const createTheme = (slug: string, label: string): void => {
  const folder = path.join(root, 'themes', slug)
  const name = identifierOf(slug)

  cpSync(path.join(root, 'themes', model), folder, { recursive: true })
  globSync('**/*.{ts,tsx}', { cwd: folder }).forEach((file) => {
    rewrite(path.join(folder, file), (source) =>
      source
        .replaceAll(`export const ${model}: Theme`, `export const ${name}: Theme`)
        .replaceAll(`slug: '${model}'`, `slug: '${slug}'`)
        .replaceAll("label: 'Clairière'", `label: '${label}'`)
        // a palette is named once among all themes
        .replace(/^ {2}(\w+): \{$/gm, `  '${slug}-$1': {`),
    )
  })
  rewrite(path.join(root, 'themes/index.ts'), (source) =>
    addToList(source, slug, `import { ${name} } from './${slug}/index.ts'`),
  )
  rewrite(path.join(root, 'themes/looks.ts'), (source) =>
    addToList(source, slug, `import { look as ${name} } from './${slug}/look.ts'`),
  )
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { label: { type: 'string' }, slug: { type: 'string' } } })
  const { label, slug = '' } = values

  if (!label || !/^[a-z][a-z\d-]*$/.test(slug)) {
    console.error('Un nom court et un nom : npm run new-theme -- --slug barthes --label Barthes')
    process.exit(1)
  }
  if (existsSync(path.join(root, 'themes', slug))) {
    console.error(`themes/${slug} existe déjà : rien n’a été écrit.`)
    process.exit(1)
  }
  createTheme(slug, label)
  console.log(`themes/${slug} est prêt. Changez styles/tokens.css, palettes.ts et look.ts, puis :`)
  console.log('  npm run gallery')
  console.log('  npm run create-migration -- palettes')
}
