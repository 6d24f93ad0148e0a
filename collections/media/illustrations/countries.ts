/** The landscapes of the Landes. */
export const countries = ['ocean', 'lake', 'forest', 'chalosse', 'adour', 'town'] as const
export type Country = (typeof countries)[number]

/** Countries met when crossing each EPCI: the first is the one its communes take. */
const countriesByEpci: Record<string, readonly [Country, Country, Country]> = {
  '200030435': ['adour', 'chalosse', 'town'], // Aire-sur-l'Adour
  '200035541': ['forest', 'chalosse', 'town'], // Landes d'Armagnac
  '200069417': ['adour', 'chalosse', 'town'], // Pays d'Orthe et Arrigans
  '200069631': ['chalosse', 'adour', 'forest'], // Terres de Chalosse
  '200069649': ['chalosse', 'town', 'adour'], // Chalosse Tursan
  '200069656': ['forest', 'lake', 'town'], // Coeur Haute Lande
  '244000543': ['ocean', 'lake', 'forest'], // Mimizan
  '244000659': ['ocean', 'adour', 'forest'], // Seignanx
  '244000675': ['adour', 'town', 'forest'], // Grand Dax
  '244000691': ['forest', 'adour', 'town'], // Pays Morcenais
  '244000766': ['adour', 'forest', 'town'], // Pays Tarusate
  '244000774': ['chalosse', 'forest', 'town'], // Villeneuve en Armagnac Landais
  '244000808': ['adour', 'town', 'forest'], // Mont de Marsan Agglomération
  '244000824': ['adour', 'chalosse', 'town'], // Pays Grenadois
  '244000857': ['ocean', 'lake', 'forest'], // Côte Landes Nature
  '244000865': ['ocean', 'lake', 'adour'], // Maremne Adour Côte Sud
  '244000873': ['ocean', 'lake', 'forest'], // Grands Lacs
  '244000881': ['chalosse', 'adour', 'town'], // Coteaux et Vallées des Luys
}

/** Places that are known for something else than the rest of their EPCI. */
const knownPlaces: Record<Country, Record<string, string>> = {
  adour: {
    '40115': 'Gousse',
    '40129': 'Josse',
    '40159': 'Louer',
    '40208': 'Onard',
    '40237': 'Préchacq-les-Bains',
    '40251': 'Saint-Barthélemy',
    '40263': 'Saint-Jean-de-Lier',
    '40264': 'Saint-Jean-de-Marsacq',
    '40268': 'Saint-Laurent-de-Gosse',
    '40271': 'Sainte-Marie-de-Gosse',
    '40293': 'Saubusse',
    '40318': 'Toulouzette',
    '40324': "Vicq-d'Auribat",
    '40020': 'Aurice',
    '40076': 'Cauna',
  },
  chalosse: {
    '40022': 'Bahus-Soubiran',
    '40034': 'Bélus',
    '40042': 'Biarrotte',
    '40044': 'Biaudos',
    '40057': 'Buanes',
    '40059': 'Cagnotte',
    '40082': 'Classun',
    '40087': "Créon-d'Armagnac",
    '40093': 'Escalans',
    '40095': 'Estibeaux',
    '40097': 'Eugénie-les-Bains',
    '40101': 'Gaas',
    '40118': 'Habas',
    '40140': 'Lagrange',
    '40146': 'Latrille',
    '40176': "Mauvezin-d'Armagnac",
    '40183': 'Mimbaste',
    '40186': 'Misson',
    '40199': 'Mouscardès',
    '40214': 'Ossages',
    '40218': 'Parleboscq',
    '40233': 'Pouillon',
    '40247': 'Saint-Agnet',
    '40265': "Saint-Julien-d'Armagnac",
    '40270': 'Saint-Loubouer',
    '40272': 'Saint-Martin-de-Hinx',
    '40290': 'Sarron',
    '40292': 'Saubrigues',
    '40316': 'Tilh',
    '40325': 'Vielle-Tursan',
  },
  forest: {
    '40040': 'Beylongue',
    '40043': 'Bias',
    '40050': 'Bostens',
    '40062': 'Campet-et-Lamolère',
    '40067': 'Carcen-Ponson',
    '40075': 'Castets',
    '40103': 'Gaillères',
    '40111': 'Geloux',
    '40114': 'Gourbera',
    '40123': 'Herm',
    '40142': 'Laluque',
    '40151': 'Lesgor',
    '40154': 'Lévignacq',
    '40155': 'Linxe',
    '40162': 'Lucbardez-et-Bargues',
    '40163': 'Lüe',
    '40168': 'Magescq',
    '40182': 'Mézos',
    '40234': 'Pouydesseaux',
    '40243': 'Rion-des-Landes',
    '40250': 'Saint-Avit',
    '40261': 'Saint-Geours-de-Maremne',
    '40274': "Saint-Martin-d'Oney",
    '40276': 'Saint-Michel-Escalus',
    '40285': 'Saint-Yaguen',
    '40311': 'Taller',
    '40320': 'Uchacq-et-Parentis',
    '40330': 'Villenave',
    '40332': 'Ychoux',
  },
  lake: {
    '40019': 'Aureilhan',
    '40021': 'Azur',
    '40046': 'Biscarrosse',
    '40108': 'Gastes',
    '40150': 'Léon',
    '40213': 'Orx',
    '40217': 'Parentis-en-Born',
    '40229': 'Pontenx-les-Forges',
    '40257': 'Sainte-Eulalie-en-Born',
    '40287': 'Sanguinet',
    '40310': 'Soustons',
    '40317': 'Tosse',
    '40322': 'Uza',
  },
  ocean: {
    '40065': 'Capbreton',
    '40133': 'Labenne',
    '40157': 'Lit-et-Mixe',
    '40181': 'Messanges',
    '40184': 'Mimizan',
    '40187': 'Moliets-et-Maa',
    '40209': 'Ondres',
    '40266': 'Saint-Julien-en-Born',
    '40296': 'Seignosse',
    '40304': 'Soorts-Hossegor',
    '40312': 'Tarnos',
    '40328': 'Vieux-Boucau-les-Bains',
  },
  town: {
    '40088': 'Dax',
    '40110': 'Geaune',
    '40119': 'Hagetmau',
    '40131': "Labastide-d'Armagnac",
    '40192': 'Mont-de-Marsan',
    '40228': 'Pomarez',
    '40267': 'Saint-Justin',
    '40279': 'Saint-Paul-lès-Dax',
    '40281': 'Saint-Pierre-du-Mont',
    '40282': 'Saint-Sever',
    '40284': 'Saint-Vincent-de-Tyrosse',
  },
}

const countryByPlace = new Map(
  countries.flatMap((country) => Object.keys(knownPlaces[country]).map((code) => [code, country] as const)),
)

type Whereabouts = { epciSiren?: string | undefined; inseeCode?: string | undefined }

/** The country of a commune: its own when the place is known, otherwise that of its EPCI; the forest elsewhere. */
export const countryOf = ({ epciSiren = '', inseeCode = '' }: Whereabouts): Country =>
  countryByPlace.get(inseeCode) ?? countriesByEpci[epciSiren]?.[0] ?? 'forest'

/** Three countries, from west to east: the members of an EPCI, or the whole département. */
export const countriesOf = ({ epciSiren = '' }: Whereabouts): readonly [Country, Country, Country] =>
  countriesByEpci[epciSiren] ?? ['ocean', 'forest', 'chalosse']
