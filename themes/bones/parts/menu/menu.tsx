import type { HTMLAttributes } from 'react'
import type { MenuItem } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React asks for one to merge
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- and for an interface
    interface IntrinsicElements {
      'site-menu': HTMLAttributes<HTMLElement> & { class: string }
    }
  }
}

const current = (isCurrent: boolean | undefined) => (isCurrent ? 'page' : undefined)

const Section = ({ item }: { item: MenuItem }) => {
  const isAround = item.children.some(({ isCurrent }) => isCurrent)

  return (
    <details data-current={isAround || item.isCurrent ? '' : undefined} name="menu">
      <summary>
        {item.text}
        <Icon name="chevron-down" />
      </summary>
      <ul>
        <li>
          <a aria-current={current(item.isCurrent && !isAround)} href={item.href}>
            {text('menuOverview', { title: item.text })}
          </a>
        </li>
        {item.children.map((child) => (
          <li key={child.href}>
            <a aria-current={current(child.isCurrent)} href={child.href}>
              {child.text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/**
 * The main navigation. On a phone the browser opens it as a popover, above a page that nothing reaches meanwhile; on
 * wide screens it is always shown. All of it works without a script: `site-menu.mjs` only closes sub-menus by
 * themselves. A browser that knows no popover shows the list as it is.
 */
export const Menu = ({ items }: { items: MenuItem[] }) =>
  items.length > 0 && (
    <nav aria-label={text('menuLabel')} className="menu" id="navigation">
      <button className="menu-button" popoverTarget="menu" type="button">
        {text('menuOpen')}
      </button>
      <site-menu class="menu-panel" id="menu" popover="auto">
        <button
          autoFocus
          className="menu-button"
          popoverTarget="menu"
          popoverTargetAction="hide"
          type="button"
        >
          <Icon name="x" />
          {text('menuClose')}
        </button>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              {item.children.length > 0 ? (
                <Section item={item} />
              ) : (
                <a aria-current={current(item.isCurrent)} href={item.href}>
                  {item.text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </site-menu>
    </nav>
  )
