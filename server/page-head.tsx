import type { PageAnswer, PageHead, Site } from '#core/front.ts'
import type { Frame, Theme } from '#core/theme.ts'
import { ownColors, paletteOf } from './site-look.ts'
import { iconAddress } from './site-icon.ts'
import { structuredData } from './structured-data.ts'
import { serverText } from './texts.ts'
import type { PageAssets } from './theme-assets.ts'

export type Setting = {
  assets: PageAssets
  frame: Frame
  path: string
  site: Site
  theme: Theme
}

export type Headed = Setting & {
  /** The page of the front; what a feature drew for one person says nothing to machines. */
  answer?: PageAnswer | undefined
  head: PageHead
  isPreview?: boolean | undefined
}

/** What stands for the site outside its pages: tabs, home screens of telephones, search boxes of browsers. */
const Marks = ({ frame, site, theme }: Pick<Headed, 'frame' | 'site' | 'theme'>) => {
  const { dark, light } = paletteOf(theme, site.look)
  const icon = frame.site.logo?.small

  return (
    <>
      {icon ? (
        <link href={icon.src} rel="icon" />
      ) : (
        <link href="/icone.svg" rel="icon" type="image/svg+xml" />
      )}
      <link href={iconAddress(180)} rel="apple-touch-icon" />
      <link href="/manifest.webmanifest" rel="manifest" />
      <meta content={light.background} media="(prefers-color-scheme: light)" name="theme-color" />
      <meta content={dark.background} media="(prefers-color-scheme: dark)" name="theme-color" />
      <link
        href="/opensearch.xml"
        rel="search"
        title={site.name}
        type="application/opensearchdescription+xml"
      />
    </>
  )
}

/** What networks show of a page that someone shares (ogp.me). Without a picture, the mark of the site. */
const OpenGraph = ({ answer, description, head, path, site }: Headed & { description: string }) => {
  const article = answer?.layout === 'article' && answer.view.kind === 'news' ? answer.view : undefined
  const { picture } = head

  return (
    <>
      <meta content={article ? 'article' : 'website'} property="og:type" />
      <meta content={head.title || site.name} property="og:title" />
      <meta content={site.name} property="og:site_name" />
      <meta content={`${site.address}${path}`} property="og:url" />
      <meta content="fr_FR" property="og:locale" />
      <meta content={description} property="og:description" />
      <meta content={`${site.address}${picture?.src ?? iconAddress(512)}`} property="og:image" />
      {picture?.alt && <meta content={picture.alt} property="og:image:alt" />}
      {article?.date && <meta content={article.date.toISOString()} property="article:published_time" />}
      {article?.updatedAt && (
        <meta content={article.updatedAt.toISOString()} property="article:modified_time" />
      )}
      <meta content={picture ? 'summary_large_image' : 'summary'} name="twitter:card" />
    </>
  )
}

/** What a page says of itself to browsers, search engines and networks. */
export const Head = (page: Headed) => {
  const { answer, assets, frame, head, isPreview, path, site, theme } = page
  const colors = ownColors(theme, site.look)
  const description =
    head.description ??
    serverText(head.title ? 'pageDescription' : 'siteDescription', { site: site.name, title: head.title })
  const isListed = head.isIndexable !== false && !isPreview
  const data = answer && isListed ? structuredData({ answer, frame, path, site }) : undefined

  return (
    <head>
      <meta charSet="utf-8" />
      <meta content="width=device-width, initial-scale=1" name="viewport" />
      <title>{head.title ? `${head.title} – ${site.name}` : site.name}</title>
      <meta content={description} name="description" />
      {(!isListed || !site.isIndexable) && <meta content="noindex" name="robots" />}
      <link href={`${site.address}${path}`} rel="canonical" />
      <link href={assets.stylesheet} rel="stylesheet" />
      {colors && <style dangerouslySetInnerHTML={{ __html: colors }} />}
      {assets.fonts.map((font) => (
        <link as="font" crossOrigin="anonymous" href={font} key={font} rel="preload" type="font/woff2" />
      ))}
      <script src={assets.script} type="module" />
      <Marks frame={frame} site={site} theme={theme} />
      {head.scripts?.map((script) => (
        <script key={script} src={script} type="module" />
      ))}
      {head.feeds?.map(({ href, title: feedTitle, type }) => (
        <link href={href} key={href} rel="alternate" title={feedTitle} type={type} />
      ))}
      <OpenGraph {...page} description={description} />
      {data && <script dangerouslySetInnerHTML={{ __html: data }} type="application/ld+json" />}
    </head>
  )
}
