import type { Served } from './installation.ts'
import { demoSite } from './installation.ts'

export type PublicPage = { address: string; name: string; site: Served; status: number }

const dax = demoSite('dax')

const page = (name: string, address: string, status = 200, site = dax): PublicPage => ({
  address,
  name,
  site,
  status,
})

/** One of each kind of page that a visitor can meet, on sites of the demonstration. */
export const publicPages: PublicPage[] = [
  page('home', '/'),
  page('home with a danger', '/', 200, demoSite('aire-sur-l-adour')),
  page('news list', '/actualites'),
  page('news list of an empty category', '/actualites?rubrique=associations'),
  page('news article', '/actualites/portail-famille-inscriptions-reservations-et-paiements-en-ligne'),
  page('agenda', '/agenda'),
  page('past agenda', '/agenda?periode=passes'),
  page('page with links', '/demarches'),
  page('page with questions', '/vie-municipale/conseil-municipal'),
  page('page with figures', '/enfance-et-ecole'),
  page('page with contact', '/vie-municipale/services-municipaux'),
  page('documents', '/documents'),
  page('search', '/recherche?q=mairie'),
  page('search without result', '/recherche?q=xylophone'),
  page('empty search', '/recherche'),
  page('plan', '/plan-du-site'),
  page('page not found', '/nulle-part', 404),
]
