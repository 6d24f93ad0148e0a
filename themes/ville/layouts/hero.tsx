import type { Frame, LayoutViews } from '#core/theme.ts'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { hasContact, OpeningPanel } from '../../bones/parts/opening-panel/opening-panel.tsx'
import { Picture } from '../../bones/parts/picture/picture.tsx'
import { SearchBox } from '../../bones/parts/search-box/search-box.tsx'
import { quickTitle } from '../../bones/quick-title.ts'
import { text } from '../../bones/texts.ts'

type HeroProps = { frame: Frame; view: LayoutViews['home'] }

/** Set so large that it would be cut at its hyphen: all but the first word keep together. */
const Question = () => {
  const [first, ...others] = text('searchLabel').split(' ')

  return (
    <>
      {first} <span className="unbroken">{others.join(' ')}</span>
    </>
  )
}

/** The question and its most frequent answers, then the town hall, then the town. */
export const Hero = ({ frame, view: { picture } }: HeroProps) => (
  <div className="full hero">
    <div className="hero-search">
      {/* The black bar just above already shows the name. */}
      <h1 className="visually-hidden">{frame.site.name}</h1>
      {frame.site.slogan && <p className="hero-slogan">{frame.site.slogan}</p>}
      <SearchBox label={<Question />} />
      {frame.quickLinks.length > 0 && (
        <section aria-labelledby="quick">
          <h2 className="visually-hidden" id="quick">
            {quickTitle(frame)}
          </h2>
          <LinkList links={frame.quickLinks} />
        </section>
      )}
    </div>
    {hasContact(frame.contact) && <OpeningPanel contact={frame.contact} />}
    {picture && <Picture isFirstView picture={picture} sizes="(min-width: 64rem) 42vw, 100vw" />}
  </div>
)
