import type { FontSet } from '#core/theme.ts'

/** Each family is one variable file of its npm package, Latin letters only: French needs no more. */
const upright = (
  family: string,
  packageName: string,
  file: string,
  weight: string,
): FontSet['files'][number] => ({
  family: `${family} Variable`,
  file: `files/${file}`,
  package: packageName,
  style: 'normal',
  weight,
})

/** The fonts a site can choose, whatever its theme. Two files at most are loaded, 60 to 75 KB. */
export const fontSets: Record<string, FontSet> = {
  fraunces: {
    body: "'Atkinson Hyperlegible Next Variable', 'Trebuchet MS', sans-serif",
    files: [
      upright('Fraunces', '@fontsource-variable/fraunces', 'fraunces-latin-wght-normal.woff2', '100 900'),
      upright(
        'Atkinson Hyperlegible Next',
        '@fontsource-variable/atkinson-hyperlegible-next',
        'atkinson-hyperlegible-next-latin-wght-normal.woff2',
        '200 800',
      ),
    ],
    heading: "'Fraunces Variable', 'Iowan Old Style', Palatino, Georgia, serif",
    label: 'Fraunces et Atkinson',
    tracking: '-0.015em',
    weight: 560,
  },
  bricolage: {
    body: "'Figtree Variable', 'Segoe UI', sans-serif",
    files: [
      upright(
        'Bricolage Grotesque',
        '@fontsource-variable/bricolage-grotesque',
        'bricolage-grotesque-latin-wght-normal.woff2',
        '200 800',
      ),
      upright('Figtree', '@fontsource-variable/figtree', 'figtree-latin-wght-normal.woff2', '300 900'),
    ],
    heading: "'Bricolage Grotesque Variable', 'Avenir Next', 'Segoe UI', sans-serif",
    label: 'Bricolage et Figtree',
    tracking: '-0.02em',
    weight: 700,
  },
  franklin: {
    body: "'Libre Franklin Variable', 'Franklin Gothic Medium', Arial, sans-serif",
    files: [
      upright(
        'Libre Franklin',
        '@fontsource-variable/libre-franklin',
        'libre-franklin-latin-wght-normal.woff2',
        '100 900',
      ),
    ],
    heading: "'Libre Franklin Variable', 'Franklin Gothic Medium', Arial, sans-serif",
    label: 'Libre Franklin',
    tracking: '-0.03em',
    weight: 800,
  },
  instrument: {
    body: "'Instrument Sans Variable', 'Helvetica Neue', Arial, sans-serif",
    files: [
      upright(
        'Instrument Sans',
        '@fontsource-variable/instrument-sans',
        'instrument-sans-latin-wght-normal.woff2',
        '400 700',
      ),
    ],
    heading: "'Instrument Sans Variable', 'Helvetica Neue', Arial, sans-serif",
    label: 'Instrument Sans',
    tracking: '-0.02em',
    weight: 600,
  },
  source: {
    body: "'Source Sans 3 Variable', 'Segoe UI', sans-serif",
    files: [
      upright(
        'Source Serif 4',
        '@fontsource-variable/source-serif-4',
        'source-serif-4-latin-wght-normal.woff2',
        '200 900',
      ),
      upright(
        'Source Sans 3',
        '@fontsource-variable/source-sans-3',
        'source-sans-3-latin-wght-normal.woff2',
        '200 900',
      ),
    ],
    heading: "'Source Serif 4 Variable', 'Iowan Old Style', Georgia, serif",
    label: 'Source Serif et Source Sans',
    tracking: '-0.01em',
    weight: 700,
  },
}
