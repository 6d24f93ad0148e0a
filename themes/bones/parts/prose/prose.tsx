import type { ReactNode } from 'react'

/** Running text: paragraphs, headings from `h2`, lists, tables, quotations. */
export const Prose = ({ children }: { children: ReactNode }) => <div className="prose">{children}</div>
