import type { ReactNode } from 'react'

/** A link when it has an address, else the button that sends a form. */
export const Button = ({
  children,
  href,
  variant = 'primary',
}: {
  children: ReactNode
  href?: string
  variant?: 'primary' | 'quiet'
}) => {
  const className = `button button-${variant}`
  return href ? (
    <a className={className} href={href}>
      {children}
    </a>
  ) : (
    <button className={className} type="submit">
      {children}
    </button>
  )
}
