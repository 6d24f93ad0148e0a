import type { Link } from '#core/theme.ts'
import { entriesOf } from '../initials.ts'

/** Five communes are names in large, forty are the index of a book. */
const sizeOf = (count: number): string => (count <= 6 ? 'few' : count <= 12 ? 'some' : 'many')

/** The communes, or the sites, that make the whole: a directory by name. */
export const Members = ({ id, links, title }: { id: string; links: Link[]; title: string }) =>
  links.length > 0 && (
    <section aria-labelledby={id} className="full members">
      <div className="chapter margined wrap">
        <h2 id={id}>{title}</h2>
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
