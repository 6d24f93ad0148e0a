import type { MenuItem } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

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
 * The main navigation, without a script: on a phone the browser opens it as a popover, on wide screens it is always
 * shown. A browser that knows no popover shows the list as it is.
 */
export const Menu = ({ items }: { items: MenuItem[] }) =>
  items.length > 0 && (
    <nav aria-label={text('menuLabel')} className="menu" id="navigation">
      <button className="menu-button" popoverTarget="menu" type="button">
        {text('menuOpen')}
      </button>
      <div className="menu-panel" id="menu" popover="auto">
        <button className="menu-button" popoverTarget="menu" popoverTargetAction="hide" type="button">
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
      </div>
    </nav>
  )
