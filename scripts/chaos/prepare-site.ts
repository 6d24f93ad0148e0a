import type { Place } from './server.ts'
import { signIn } from './sign-in.ts'
import { footerLength, links, phoneOf, send, type Api } from './writers.ts'

const idOf = async (answer: ReturnType<typeof send>): Promise<string> => {
  const { json, status } = await answer

  if (status >= 300) {
    throw new Error(`${String(status)} ${JSON.stringify(json)}`)
  }
  return (json.doc as { id: string }).id
}

type Prepared = { api: Api; ids: { menu: string; moved: string; site: string; toggled: string } }

/** A site with what the writers change, each in its state number 0. */
export const prepareSite = async (place: Place): Promise<Prepared> => {
  const api = await signIn(place, 'chaos@exemple.fr')
  const spans = [
    { closes: '12:00', opens: '09:00' },
    { closes: '17:00', opens: '14:00' },
  ]
  const site = await idOf(
    send(api, 'POST', '/api/tenants', {
      features: ['statistics', 'extranet'],
      kind: 'commune',
      look: { theme: 'clairiere' },
      name: 'Commune de Chaos',
      openingHours: { friday: spans, monday: spans, thursday: spans, tuesday: spans, wednesday: spans },
      phone: phoneOf(0),
      slug: 'chaos',
      state: 'online',
    }),
  )
  const news = (data: object) =>
    idOf(
      send(api, 'POST', '/api/news', {
        _status: 'published',
        blocks: [],
        tenant: site,
        title: 'Texte',
        ...data,
      }),
    )

  return {
    api,
    ids: {
      menu: await idOf(
        send(api, 'POST', '/api/menus', {
          footer: links(footerLength(0), '0'),
          main: links(5, 'Menu'),
          quick: links(6, 'Accès'),
          tenant: site,
        }),
      ),
      moved: await news({ slug: 'adresse-0' }),
      site,
      toggled: await news({ title: 'Bascule' }),
    },
  }
}
