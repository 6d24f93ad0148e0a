import { describe, expect, it } from 'vitest'
import type { Link } from '#core/theme.ts'
import { epciFrame, villageFrame } from './examples/frames.ts'
import { quickTitle } from './quick-title.ts'

const withLinks = (...quickLinks: Link[]) => ({ ...villageFrame, quickLinks })

const passport: Link = { href: '/demarches/passeport', text: 'Passeport' }

describe('the title of quick links', () => {
  it('speaks of procedures when all of them are', () => {
    expect(quickTitle(withLinks(passport))).toBe('Vos démarches')
  })

  it.each([
    '/agenda',
    '/actualites/marche',
    '/documents?categorie=demarches',
    '/contact',
    '/',
    '/decouvrir/plages-et-baignade',
    '/demarches-et-plages',
  ])('does not call a procedure what is none: %s', (href) => {
    expect(quickTitle(withLinks(passport, { href, text: 'Autre' }))).toBe('Les plus demandés')
  })

  it('finds procedures below another page, and on another site', () => {
    const links = ['/vie-pratique/demarches/passeport', 'https://www.dax.fr/demarches/passeport']

    expect(quickTitle(withLinks(...links.map((href) => ({ href, text: 'Passeport' }))))).toBe('Vos démarches')
  })

  it('does not call procedures what another body than a town hall offers', () => {
    expect(quickTitle({ ...epciFrame, quickLinks: [passport] })).toBe('Les plus demandés')
  })
})
