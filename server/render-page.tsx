import { renderToStaticMarkup } from 'react-dom/server'
import type { ComponentType, ReactNode } from 'react'
import { platformOrigin } from '#core/env.ts'
import type { PageAnswer, PersonalPage } from '#core/front.ts'
import type { Frame, LayoutName, LayoutViews, Link, PreviewView, Theme } from '#core/theme.ts'
import { pageWithBase } from './base-path.ts'
import { Head, type Headed, type Setting } from './page-head.tsx'

/** Reloads a preview when the admin says that the draft was saved. The only script of a page without widget. */
export const previewScript = `addEventListener("message",function(e){if(e.origin===${JSON.stringify(platformOrigin)}&&e.data&&e.data.type==="payload-document-event")location.reload()});if(parent!==window)parent.postMessage({type:"payload-live-preview",ready:true},${JSON.stringify(platformOrigin)})`

type Rendered = Setting & {
  answer: PageAnswer
  /** What a preview says above the page. */
  notice?: PreviewView | undefined
}

const isCurrent = (href: string, path: string): boolean =>
  href === path || (href !== '/' && path.startsWith(`${href}/`))

const mark = <Item extends Partial<Link>>(link: Item, path: string): Item =>
  link.href !== undefined && isCurrent(link.href, path) ? { ...link, isCurrent: true } : link

/** The frame is shared by every page of a site: where the visitor stands is marked on a copy. */
const markCurrent = (frame: Frame, path: string): Frame => ({
  ...frame,
  accessibility: mark(frame.accessibility, path),
  ...(frame.entrance ? { entrance: mark(frame.entrance, path) } : {}),
  footerLinks: frame.footerLinks.map((link) => mark(link, path)),
  legalLinks: frame.legalLinks.map((link) => mark(link, path)),
  menu: frame.menu.map((item) => ({
    ...mark(item, path),
    children: item.children.map((link) => mark(link, path)),
  })),
})

const Layout = <Name extends LayoutName>({
  frame,
  layout,
  theme,
  view,
}: {
  frame: Frame
  layout: Name
  theme: Theme
  view: LayoutViews[Name]
}) => {
  const Body: ComponentType<{ frame: Frame; view: LayoutViews[Name] }> = theme.layouts[layout]
  return <Body frame={frame} view={view} />
}

/** Themes and features write addresses of the site from its own root: here they are placed under its base. */
const renderDocument = (page: Headed, body: ReactNode): string => {
  const { fonts, palette } = page.site.look

  const html = renderToStaticMarkup(
    <html data-fonts={fonts} data-palette={palette} data-theme={page.theme.slug} lang="fr">
      <Head {...page} />
      <body>{body}</body>
    </html>,
  )

  return `<!doctype html>${pageWithBase(html, page.site.base)}`
}

/** Renders a page of a site in its theme, once, to HTML without any client runtime. */
export const renderPage = ({ answer, notice, ...setting }: Rendered): string => {
  const { frame, path, theme } = setting

  return renderDocument(
    { ...setting, answer, head: answer.head, isPreview: answer.isPreview },
    <>
      {notice && <theme.parts.PreviewNotice {...notice} />}
      <Layout frame={markCurrent(frame, path)} layout={answer.layout} theme={theme} view={answer.view} />
      {answer.isPreview && <script dangerouslySetInnerHTML={{ __html: previewScript }} />}
    </>,
  )
}

/** Renders a page that a feature drew with the parts of the theme, in the frame of the site. */
export const renderPersonalPage = ({ page, ...setting }: Setting & { page: PersonalPage }): string => {
  const { frame, path, theme } = setting

  return renderDocument(
    { ...setting, head: { isIndexable: false, title: page.title } },
    <theme.parts.PageShell frame={markCurrent(frame, path)}>{page.body(theme.parts)}</theme.parts.PageShell>,
  )
}
