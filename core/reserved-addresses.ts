/** First segments of the addresses that a site answers by itself: no page and no sub-site may take them. */
export const reservedSlugs = [
  'accueil',
  'actualites',
  'admin',
  'agenda',
  'api',
  'apercu',
  'assets',
  'documents',
  'espace',
  'flux',
  'healthz',
  'medias',
  'plan-du-site',
  'readyz',
  'recherche',
]
