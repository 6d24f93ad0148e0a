const token = /<\?[^?]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[^<>]+>|[^<]+/gy
const start = /^<([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>$/
const loose = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/** Names of the elements of a document, in order. Throws when it is not well formed XML. */
export const readXml = (text: string): string[] => {
  const names: string[] = []
  const open: string[] = []
  let end = 0

  for (const [part] of text.matchAll(token)) {
    end += part.length
    const [, name = '', closed] = start.exec(part) ?? []

    if (part.startsWith('</')) {
      if (open.pop() !== part.slice(2, -1).trim()) {
        throw new Error(`closed but not open: ${part}`)
      }
    } else if (name) {
      names.push(name)
      open.push(...(closed ? [] : [name]))
    } else if (part.startsWith('<') && !/^<[?!]/.test(part)) {
      throw new Error(`not a tag: ${part.slice(0, 80)}`)
    }
    if (!part.startsWith('<![') && loose.test(part)) {
      throw new Error(`a bare ampersand: ${part.slice(0, 80)}`)
    }
  }
  if (end !== text.length || open.length > 0 || names.length === 0) {
    throw new Error(`ends inside: ${open.join(' ')} ${text.slice(end, end + 80)}`)
  }
  return names
}
