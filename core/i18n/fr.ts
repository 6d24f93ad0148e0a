export const fr = {
  closed: 'Fermé',
  closedBecause: '{{sentence}} ({{reason}})',
  closedFromTo: 'Fermé du {{from}} au {{to}}',
  closedOnDay: 'Fermé le {{from}}',
  closedOnHoliday: 'Fermé le {{day}} (jour férié)',
  closedOpens: 'Fermé, ouvre {{when}}',
  openUntil: 'Ouvert jusqu’à {{time}}',
  opensOnDate: 'le {{day}} à {{time}}',
  opensOnWeekday: '{{day}} à {{time}}',
  opensToday: 'à {{time}}',
  opensTomorrow: 'demain à {{time}}',
  // une plage d’ouverture dans le tableau de la semaine
  span: '{{opens}} – {{closes}}',
} as const
