import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { richText, words } from '#tests/support/fill-fields.ts'
import { richTextView } from './rich-text-view.tsx'

const nowhere = {
  documentOf: () => undefined,
  hrefOf: () => undefined,
  linkOf: () => undefined,
  pictureOf: () => undefined,
  tags: [],
}

const node = (type: string, children: unknown[], more: object = {}): object => ({ children, type, ...more })

const print = (...nodes: unknown[]): string =>
  renderToStaticMarkup(
    createElement(Fragment, {}, richTextView({ root: { children: nodes, type: 'root' } }, nowhere)),
  )

const item = (value: number, ...children: unknown[]): object => node('listitem', children, { value })

describe('a list', () => {
  it('with bullets has no number, no class and no style', () => {
    const list = node('list', [item(1, words('pain')), item(2, words('vin'))], {
      listType: 'bullet',
      start: 1,
      tag: 'ul',
    })

    expect(print(list)).toBe('<ul><li>pain</li><li>vin</li></ul>')
  })

  it('with numbers keeps them, whatever its first', () => {
    const list = node('list', [item(3, words('trois'))], { listType: 'number', start: 3, tag: 'ol' })

    expect(print(list)).toBe('<ol start="3"><li value="3">trois</li></ol>')
  })

  it('inside another stands in an item that shows no bullet of its own', () => {
    const inside = node('list', [item(1, words('sec'))], { listType: 'bullet', start: 1, tag: 'ul' })
    const list = node('list', [item(1, words('vin')), item(2, inside)], {
      listType: 'bullet',
      start: 1,
      tag: 'ul',
    })

    expect(print(list)).toBe('<ul><li>vin</li><li class="nesting"><ul><li>sec</li></ul></li></ul>')
  })

  it('to tick is a list like the others', () => {
    const list = node('list', [item(1, words('fait'))], { listType: 'check', start: 1, tag: 'ul' })

    expect(print(list)).toBe('<ul><li>fait</li></ul>')
  })
})

describe('words', () => {
  it.each(['en', 'oc', 'eu'])('marked with the language %s are read in it', (lang) => {
    const { root } = richText({ ...words('Adishatz'), $: { lang } }) as { root: { children: unknown[] } }

    expect(print(...root.children)).toBe(`<p><span lang="${lang}">Adishatz</span></p>`)
  })

  it.each(['klingon', '"><script>', 3, null])('marked with what is no language, %s, stay French', (lang) => {
    const { root } = richText({ ...words('Bonjour'), $: { lang } }) as { root: { children: unknown[] } }

    expect(print(...root.children)).toBe('<p>Bonjour</p>')
  })
})
