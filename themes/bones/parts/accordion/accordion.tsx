import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'

/** Questions that open on their answer, by the browser alone. */
export const Accordion = ({ items }: { items: { content: ReactNode; title: string }[] }) => (
  <div className="accordion">
    {items.map((item) => (
      <details key={item.title}>
        <summary>
          {item.title}
          <Icon name="chevron-down" />
        </summary>
        <div className="prose">{item.content}</div>
      </details>
    ))}
  </div>
)
