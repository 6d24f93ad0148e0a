/** Last parts of `/espace/…` that the extranet answers by itself: no space may take them. */
export const reservedAddresses = [
  'agenda',
  'agenda.ics',
  'annuaire',
  'cle-d-acces.js',
  'connexion',
  'contenus.json',
  'deconnexion',
  'desabonnement',
  'documents',
  'mot-de-passe',
  'recherche',
  'reunions',
  'securite',
]
