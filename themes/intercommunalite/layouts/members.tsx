import type { Frame, Link } from '#core/theme.ts'
import { entriesOf } from '../initials.ts'
import { ownText } from '../texts.ts'

/** Five communes are names in large, forty are the index of a book. */
const sizeOf = (count: number): string => (count <= 6 ? 'few' : count <= 12 ? 'some' : 'many')

/** The communes, or the sites, that make the whole: a directory by name. */
export const Members = ({ kind, links }: { kind: Frame['site']['kind']; links: Link[] }) =>
  links.length > 0 && (
    <section aria-labelledby="members" className="full members">
      <div className="chapter margined wrap">
        <h2 id="members">
          {kind === 'epci' ? ownText('membersCommunes', { count: links.length }) : ownText('membersSites')}
        </h2>
        <ul className="directory" data-size={sizeOf(links.length)}>
          {entriesOf(links).map(({ initial, link }) => (
            <li data-initial={initial} key={link.href}>
              <a aria-current={link.isCurrent ? 'page' : undefined} href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
