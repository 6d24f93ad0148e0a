/** What may be wrong with a link that the night has followed. */
export const linkFaults = {
  linkFault: 'Défaut',
  'linkFault-certificate': 'Certificat refusé',
  'linkFault-failing': 'Site en erreur',
  'linkFault-gone': 'Page disparue',
  'linkFault-missing': 'Adresse sans contenu',
  'linkFault-offline': 'Contenu hors ligne',
  'linkFault-private': 'Adresse privée',
  'linkFault-unreachable': 'Site injoignable',
} as const
