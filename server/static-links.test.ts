import { describe, expect, it } from 'vitest'
import { fileOfAnswer, linksIn, withRelativeLinks } from './static-links.ts'

const html = { disposition: undefined, type: 'text/html; charset=utf-8' }

describe('fileOfAnswer', () => {
  it.each([
    ['/', html, 'index.html'],
    ['/mairie/conseil', html, 'mairie/conseil/index.html'],
    ['/actualites?page=2', html, 'actualites/~page=2/index.html'],
    ['/f%C3%AAtes', html, 'f-tes/index.html'],
    ['/../../etc/passwd', html, 'etc/passwd/index.html'],
    ['/flux/actualites.rss', { ...html, type: 'application/rss+xml' }, 'flux/actualites.rss'],
    [
      '/documents/budget',
      { disposition: 'inline; filename="budget.pdf"', type: 'application/pdf' },
      'documents/budget.pdf',
    ],
    ['/documents/x', { disposition: 'inline; filename="../../x"', type: 'text/csv' }, 'documents/..-..-x'],
  ])('of %s', (address, named, file) => {
    expect(fileOfAnswer(address, named)).toBe(file)
  })
})

describe('linksIn', () => {
  it('finds what is of the site, in every attribute, and nothing else', () => {
    const page =
      '<a href="/a?b=1&amp;c=2#d"></a><a href="//evil.example"></a><a href="https://x.fr/"></a><img srcset="/m/1.webp 480w, /m/2.webp 960w" src="/m/1.webp">'

    expect(linksIn(page, html.type)).toEqual(['/a?b=1&c=2', '/m/1.webp', '/m/2.webp'])
    expect(linksIn('a{src:url("/assets/a.woff2")}', 'text/css')).toEqual(['/assets/a.woff2'])
  })
})

describe('withRelativeLinks', () => {
  const files = new Map([
    ['/', 'index.html'],
    ['/m/1.webp', 'm/1.webp'],
  ])

  it('leads from file to file, keeps fragments, leaves what was not kept', () => {
    const page = '<a href="/#haut"></a><a href="/absent"></a><img srcset="/m/1.webp 480w">'

    expect(withRelativeLinks(page, { file: 'a/b/index.html', files, type: html.type })).toBe(
      '<a href="../../index.html#haut"></a><a href="/absent"></a><img srcset="../../m/1.webp 480w">',
    )
  })
})
