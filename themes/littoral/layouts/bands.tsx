import type { ReactNode } from 'react'
import type { LayoutViews, Link } from '#core/theme.ts'
import { AudienceList } from '../../bones/parts/audience-list/audience-list.tsx'
import { DocumentList } from '../../bones/parts/document-list/document-list.tsx'
import { Figures } from '../../bones/parts/figures/figures.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { text } from '../../bones/texts.ts'

type View = LayoutViews['home']

/** One zone of the home page, from edge to edge. */
export const Band = ({
  children,
  ground,
  id,
  title,
}: {
  children: ReactNode
  ground: 'accent' | 'ocean' | 'paper' | 'sand'
  id: string
  title: string
}) => (
  <section aria-labelledby={id} className={`band band-${ground} full`}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** One strip for each public: who they are on the left, their ways on the right. */
export const Audiences = ({ audiences }: Pick<View, 'audiences'>) =>
  audiences.length > 0 && (
    <Band ground="paper" id="audiences" title={text('homeAudiencesTitle')}>
      <AudienceList audiences={audiences} className="strips" />
    </Band>
  )

export const FiguresBand = ({ figures }: Pick<View, 'figures'>) =>
  figures.length > 0 && (
    <Band ground="accent" id="figures" title={text('homeFiguresTitle')}>
      <Figures figures={figures} />
    </Band>
  )

export const Doors = ({ highlights, intro }: Pick<View, 'highlights' | 'intro'>) =>
  (intro || highlights.length > 0) && (
    <Band ground="sand" id="doors" title={text('homeDoorsTitle')}>
      {intro && <p className="home-intro">{intro}</p>}
      {highlights.length > 0 && <LinkList links={highlights} />}
    </Band>
  )

export const Members = ({ id, links, title }: { id: string; links: Link[]; title: string }) =>
  links.length > 0 && (
    <Band ground="paper" id={id} title={title}>
      <ul className="home-members">
        {links.map(({ href, text: name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Band>
  )

export const Documents = ({ documents }: Pick<View, 'documents'>) =>
  documents.length > 0 && (
    <Band ground="paper" id="documents" title={text('homeDocumentsTitle')}>
      <DocumentList documents={documents} />
    </Band>
  )
