import type { Site } from '#core/front.ts'
import { variants, type LaidOut, type LayoutName, type Theme } from '#core/theme.ts'
import { renderPage } from '#server/render-page.tsx'
import { buildThemeAssets, type ThemeAssets } from '#server/theme-assets.ts'
import { layoutExamples } from '#themes/bones/examples/layouts.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'

/** One example of one layout in one theme. */
export type GalleryPage = { example: string; layout: LayoutName; path: string; theme: Theme }

const slugOf = (example: string): string => example.replaceAll(' ', '-')

/** Every layout example in every theme. */
export const galleryPages: GalleryPage[] = Object.values(themes).flatMap((theme) =>
  Object.entries(layoutExamples).flatMap(([layout, examples]) =>
    Object.keys(examples).map((example) => ({
      example,
      layout: layout as LayoutName,
      path: `/${theme.slug}/${layout}/${slugOf(example)}`,
      theme,
    })),
  ),
)

/** The site of an example: the query of the address tries a choice, `?header=compact&palette=ocean`. */
const siteOf = ({ theme }: GalleryPage, query: URLSearchParams): Site => ({
  address: '',
  base: '',
  contactSiteId: 'gallery',
  features: [],
  id: 'gallery',
  isDemonstration: true,
  isIndexable: false,
  kind: 'commune',
  look: {
    ...(query.get('fonts') ? { fonts: query.get('fonts') ?? '' } : {}),
    ...(query.get('palette') ? { palette: query.get('palette') ?? '' } : {}),
    theme: theme.slug,
    variants: { footer: variants.footer[0], header: variants.header[0], home: variants.home[0] },
  },
  members: [],
  subSites: [],
  name: 'Galerie',
  slug: 'gallery',
  state: 'open',
})

const variantsAsked = (query: URLSearchParams): object =>
  Object.fromEntries([...query].filter(([name]) => name in variants))

/** The page of the front, drawn from an example instead of a site. */
export const drawGalleryPage = (page: GalleryPage, assets: ThemeAssets, query: URLSearchParams): string => {
  const example = Object.entries<{ frame: Parameters<typeof renderPage>[0]['frame']; view: unknown }>(
    layoutExamples[page.layout],
  ).find(([name]) => name === page.example)?.[1]

  if (!example) {
    throw new Error(`no example ${page.example} of the layout ${page.layout}`)
  }
  const site = siteOf(page, query)
  const { frame, view } = example

  return renderPage({
    answer: {
      head: { title: page.example },
      kind: 'page',
      tags: [],
      ...({ layout: page.layout, view } as LaidOut),
    },
    assets: assets.of(page.theme, site.look.fonts),
    frame: { ...frame, variants: { ...frame.variants, ...variantsAsked(query) } },
    path: page.path,
    site,
    theme: page.theme,
  })
}

/** The style sheets as they are now. */
export const galleryAssets = (): ThemeAssets => buildThemeAssets(themes, fontSets)
