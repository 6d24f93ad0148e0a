import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type IconName =
  | 'arrow-left'
  | 'arrow-right'
  | 'calendar-plus'
  | 'chevron-down'
  | 'circle-check'
  | 'file-text'
  | 'info'
  | 'phone'
  | 'rss'
  | 'search'
  | 'triangle-alert'
  | 'x'

const resolve = createRequire(import.meta.url).resolve
const drawings = new Map<IconName, string>()

/** Read at first use and kept: a page inlines a few of two thousand drawings. */
const drawingOf = (name: IconName): string => {
  const known = drawings.get(name)
  if (known !== undefined) {
    return known
  }
  const file = readFileSync(resolve(`lucide-static/icons/${name}.svg`), 'utf8')
  const drawing = file.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '')
  drawings.set(name, drawing)
  return drawing
}

/** A decorative drawing beside a text that says the same: never alone. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg
    aria-hidden="true"
    className="icon"
    dangerouslySetInnerHTML={{ __html: drawingOf(name) }}
    height="24"
    viewBox="0 0 24 24"
    width="24"
  />
)
