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

  it.each(['/agenda', '/agenda?periode=passes', '/actualites/marche', '/documents', '/contact', '/'])(
    'does not call a procedure what is none: %s',
    (href) => {
      expect(quickTitle(withLinks(passport, { href, text: 'Autre' }))).toBe('Les plus demandés')
    },
  )

  it('does not call procedures what another body than a town hall offers', () => {
    expect(quickTitle({ ...epciFrame, quickLinks: [passport] })).toBe('Les plus demandés')
  })
})
