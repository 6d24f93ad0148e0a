export const fr = {
  allSites: 'Tous mes sites',
  // under the chart of days, whose last bar still grows
  chartDays: 'Visites par jour, sur les 30 derniers jours',
  chartMonths: 'Visites par mois, sur les 12 derniers mois',
  // read by screen readers in place of the bars
  chartSummary:
    'Diagramme en barres, de {{first}} à {{last}}. Le plus haut : {{highest}}, {{value}}. Les chiffres sont dans le tableau qui suit.',
  chartSummaryEmpty: 'Diagramme en barres, de {{first}} à {{last}}. Aucune visite.',
  csv: 'Télécharger ces chiffres (CSV)',
  csvFile: 'frequentation',
  day: 'Jour',
  'error-periodInvalid':
    'Cette période n’est pas valable. Choisissez un premier et un dernier jour, à 25 mois d’écart au plus.',
  'error-siteUnknown': 'Ce site n’existe pas, ou vous n’y avez pas accès.',
  figuresTable: 'Voir les chiffres en tableau',
  group: 'Suivi',
  homePage: 'Page d’accueil',
  month: 'Mois',
  monthsTable: 'Visites et pages vues par mois',
  daysTable: 'Visites et pages vues par jour',
  nobodyYet:
    'Aucune visite n’a encore été comptée. Les chiffres s’affichent une minute au plus après la première visite.',
  notMeasured:
    'La mesure de fréquentation n’est pas activée sur ce site. Demandez-la au service qui gère la plateforme.',
  ongoing: '{{label}} (en cours)',
  page: 'Page',
  pages: 'Pages les plus lues',
  pagesTable: 'Pages les plus lues, sur les 30 derniers jours',
  pageViews: 'Pages vues',
  pageViewsCount_one: '{{shown}} page vue',
  pageViewsCount_other: '{{shown}} pages vues',
  plural: 'Fréquentation',
  reportPageViews: 'Pages vues sur les sites',
  reportVisits: 'Visites sur les sites',
  retention:
    'Nombre de visites et de pages vues par site et par jour : chiffres anonymes, qui ne parlent de personne. Conservés pour comparer une année à la précédente.',
  singular: 'Fréquentation d’un jour',
  site: 'Site',
  sitesTable: 'Visites et pages vues de vos sites en {{month}}',
  siteTitle: 'Fréquentation de {{name}}',
  summary: 'Ces 30 derniers jours : {{visits}} et {{pageViews}}.',
  total: 'Total',
  visits: 'Visites',
  visitsCount_one: '{{shown}} visite',
  visitsCount_other: '{{shown}} visites',
  whatIsCounted:
    'Une visite est comptée une fois par jour et par visiteur, sans cookie ni donnée personnelle. Les robots ne sont pas comptés, ni les personnes dont le navigateur demande à ne pas être suivi : ces chiffres sont donc un peu inférieurs à la réalité.',
} as const
