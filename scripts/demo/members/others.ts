import type { Country, Identity, Voice } from './member.ts'

// prettier-ignore
type Row = [slug: string, name: string, noun: string, subKind: string, voice: Voice, country: Country, town: string, postalCode: string]

/** Thirty bodies as the Landes have them. All invented: none of these names is that of a real one. */
// prettier-ignore
const rows: Row[] = [
  ['pays-des-airiaux', 'Syndicat mixte du Pays des Airiaux', 'le syndicat mixte du Pays des Airiaux', 'syndicat', 'syndicate', 'forest', 'Sabres', '40630'],
  ['riviere-des-deux-luys', 'Syndicat de rivières des Deux Luys', 'le syndicat de rivières des Deux Luys', 'syndicat', 'syndicate', 'chalosse', 'Amou', '40330'],
  ['barthes-de-l-adour', "SIVU des Barthes de l'Adour", "le SIVU des Barthes de l'Adour", 'syndicat', 'syndicate', 'adour', "Pontonx-sur-l'Adour", '40465'],
  ['trois-clochers', 'SIVU scolaire des Trois Clochers', 'le SIVU scolaire des Trois Clochers', 'syndicat', 'syndicate', 'chalosse', 'Montaut', '40500'],
  ['eaux-de-la-haute-chalosse', 'Syndicat des eaux de la Haute-Chalosse', 'le syndicat des eaux de la Haute-Chalosse', 'syndicat', 'syndicate', 'chalosse', 'Doazit', '40700'],
  ['sivom-de-la-petite-leyre', 'SIVOM de la Petite Leyre', 'le SIVOM de la Petite Leyre', 'syndicat', 'syndicate', 'forest', 'Sore', '40430'],
  ['dechets-des-grands-pins', 'Syndicat de traitement des déchets des Grands Pins', 'le syndicat de traitement des déchets des Grands Pins', 'syndicat', 'syndicate', 'forest', 'Rion-des-Landes', '40370'],
  ['energie-des-pignadas', "Syndicat d'énergie des Pignadas", "le syndicat d'énergie des Pignadas", 'syndicat', 'syndicate', 'forest', 'Labrit', '40420'],
  ['transports-adour-ocean', 'Syndicat des mobilités Adour Océan', 'le syndicat des mobilités Adour Océan', 'syndicat', 'syndicate', 'ocean', 'Saint-Geours-de-Maremne', '40230'],
  ['enfance-des-lacs', 'Syndicat enfance jeunesse des Lacs', 'le syndicat enfance jeunesse des Lacs', 'syndicat', 'syndicate', 'lake', 'Parentis-en-Born', '40160'],
  ['scot-adour-foret', 'Pôle territorial Adour et Forêt', 'le pôle territorial Adour et Forêt', 'syndicat', 'syndicate', 'adour', 'Tartas', '40400'],
  ['gemapi-du-courant', 'Syndicat mixte du Courant et des Étangs', 'le syndicat mixte du Courant et des Étangs', 'syndicat', 'syndicate', 'lake', 'Léon', '40550'],
  ['gip-foret-de-demain', 'GIP Forêt de demain', 'le GIP Forêt de demain', 'gip', 'syndicate', 'forest', 'Mont-de-Marsan', '40000'],
  ['gip-littoral-des-etangs', 'GIP Littoral des étangs', 'le GIP Littoral des étangs', 'gip', 'syndicate', 'ocean', 'Soustons', '40140'],
  ['gip-emploi-saisonnier', "GIP Maison de l'emploi saisonnier", "la Maison de l'emploi saisonnier", 'gip', 'syndicate', 'ocean', 'Castets', '40260'],
  ['conservatoire-des-trois-rivieres', 'Conservatoire intercommunal des Trois Rivières', 'le conservatoire des Trois Rivières', 'conservatoire', 'conservatoire', 'town', 'Mont-de-Marsan', '40000'],
  ['tourisme-cote-des-etangs', 'Office de tourisme de la Côte des Étangs', "l'office de tourisme de la Côte des Étangs", 'office-de-tourisme', 'tourism', 'ocean', 'Vieux-Boucau-les-Bains', '40480'],
  ['tourisme-chalosse-des-coteaux', 'Office de tourisme de la Chalosse des Coteaux', "l'office de tourisme de la Chalosse des Coteaux", 'office-de-tourisme', 'tourism', 'chalosse', 'Montfort-en-Chalosse', '40380'],
  ['cias-lande-oceane', 'CIAS de la Lande océane', 'le CIAS de la Lande océane', 'cias', 'cias', 'ocean', 'Labenne', '40530'],
  ['cias-des-gaves', 'CIAS des Gaves et des Coteaux', 'le CIAS des Gaves et des Coteaux', 'cias', 'cias', 'adour', 'Peyrehorade', '40300'],
  ['ehpad-les-chenes-verts', 'Résidence intercommunale Les Chênes verts', 'la résidence intercommunale Les Chênes verts', 'cias', 'cias', 'chalosse', 'Hagetmau', '40700'],
  ['lycee-des-grands-airiaux', 'Lycée agricole et forestier des Grands Airiaux', 'le lycée agricole et forestier des Grands Airiaux', 'lycee', 'school', 'forest', 'Sabres', '40630'],
  ['memoire-des-gemmeurs', 'Association Mémoire des gemmeurs', 'Mémoire des gemmeurs', 'association', 'society', 'forest', 'Luxey', '40430'],
  ['foyers-ruraux-de-la-lande', 'Union des foyers ruraux de la Lande', "l'union des foyers ruraux de la Lande", 'association', 'society', 'forest', 'Morcenx-la-Nouvelle', '40110'],
  ['moulins-de-chalosse', 'Les Amis des moulins de Chalosse', 'les Amis des moulins de Chalosse', 'association', 'society', 'chalosse', 'Gaujacq', '40330'],
  ['ecole-de-course-landaise', 'École de course landaise des Coteaux', "l'école de course landaise des Coteaux", 'association', 'society', 'chalosse', 'Pomarez', '40360'],
  ['universite-populaire-de-l-adour', "Université populaire de l'Adour", "l'université populaire de l'Adour", 'association', 'society', 'adour', "Grenade-sur-l'Adour", '40270'],
  ['radeau-des-etangs', 'Association Le Radeau des étangs', 'Le Radeau des étangs', 'association', 'society', 'lake', 'Azur', '40140'],
  ['ecomusee-de-la-resine', 'Écomusée de la résine et de la lande', "l'écomusée de la résine et de la lande", 'association', 'society', 'forest', 'Lit-et-Mixe', '40170'],
  ['lecture-en-haute-lande', 'Réseau Lecture en Haute-Lande', 'le réseau Lecture en Haute-Lande', 'mediatheque', 'library', 'forest', 'Labouheyre', '40210'],
]

const identityOf = ([slug, name, noun, subKind, voice, country, town, postalCode]: Row): Identity => ({
  country,
  kind: 'autre',
  neighbours: [],
  name,
  noun,
  postalCode,
  slug,
  subKind,
  town,
  voice,
})

export const memberOthers = (): Identity[] => rows.map(identityOf)

/** Our own two sites: the departmental portal, and the syndicate that runs the platform. Not among the 184. */
export const ownSites = (): Identity[] => [
  identityOf([
    'landespublic',
    'Landespublic',
    'Landespublic',
    'portail',
    'portal',
    'town',
    'Mont-de-Marsan',
    '40000',
  ]),
  identityOf(['alpi', 'ALPI', "l'ALPI", 'syndicat', 'alpi', 'town', 'Mont-de-Marsan', '40000']),
]
