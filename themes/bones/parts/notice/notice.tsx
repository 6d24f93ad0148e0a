import type { ReactNode } from 'react'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

const tones = {
  information: { icon: 'info', label: 'noticeInformation' },
  success: { icon: 'circle-check', label: 'noticeSuccess' },
  warning: { icon: 'triangle-alert', label: 'noticeWarning' },
} as const

/** A remark that must not be missed. Without a title, its tone is said in a word. */
export const Notice = ({
  children,
  title,
  tone,
}: {
  children: ReactNode
  title?: string
  tone: keyof typeof tones
}) => (
  <div className={`notice notice-${tone}`}>
    <p className="notice-title">
      <Icon name={tones[tone].icon} />
      {title ?? text(tones[tone].label)}
    </p>
    <div className="prose">{children}</div>
  </div>
)
