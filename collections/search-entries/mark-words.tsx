import type { ReactNode } from 'react'
import { stemOf } from '#core/french-stems.ts'
import { normalizeText } from '#core/french-text.ts'

/** A word as it is written, its soft hyphens and the dots of an acronym in it. */
const words = /((?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}\u00ad\u200b]+)/gu

/** The stem of each word of a text, between what stands between them. */
const partsOf = (text: string): { part: string; stem?: string }[] =>
  text
    .split(words)
    .map((part, index) => (index % 2 === 1 ? { part, stem: stemOf(normalizeText(part)) } : { part }))

/** Stems to mark in a text: those of the phrases that it holds whole. */
const askedIn = (stems: Set<string | undefined>, phrases: string[][]): Set<string> =>
  new Set(phrases.filter((phrase) => phrase.every((stem) => stems.has(stem))).flat())

/** Marks in a text the words that were asked for, in whatever form they are there. */
export const markWords = (text: string, phrases: string[][]): ReactNode => {
  const parts = partsOf(text)
  const asked = askedIn(new Set(parts.map(({ stem }) => stem)), phrases)

  return parts.map(({ part, stem }, index) =>
    stem !== undefined && asked.has(stem) ? <mark key={index}>{part}</mark> : part,
  )
}

/** Letters shown around the first word that was asked for. */
const before = 60
const shown = 240

/** Some lines of a long text, around the first word that was asked for; `undefined` when it holds none. */
export const extractOf = (text: string, phrases: string[][]): string | undefined => {
  const parts = partsOf(text)
  const asked = askedIn(new Set(parts.map(({ stem }) => stem)), phrases)
  const found = parts.findIndex(({ stem }) => stem !== undefined && asked.has(stem))

  if (found === -1) {
    return undefined
  }
  const first = parts.slice(0, found).reduce((length, { part }) => length + part.length, 0)
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1
  const end = start + shown >= text.length ? text.length : text.lastIndexOf(' ', start + shown)

  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
