import { countriesOf, type Country, countryOf } from './countries.ts'
import { type MotifName, motifNames } from './motifs/names.ts'
import type { PostcardOptions } from './postcard.ts'

/** What a person who does not see the picture is told. Each sentence holds whatever the seed. */
const motifAlternatives: Record<MotifName, string> = {
  associations:
    'Illustration : un forum des associations, des stands sous des tentes blanches et des visiteurs',
  'beach-rescue': 'Illustration : une plage surveillée, un poste de secours, son drapeau et des baigneurs',
  bicycle: 'Illustration : une famille à vélo sur une voie verte',
  budget: 'Illustration : une tourtière partagée en parts inégales, vue de dessus, avec des pièces autour',
  bus: 'Illustration : un autocar et des voyageurs à l’arrêt',
  childcare: 'Illustration : une adulte et de jeunes enfants qui jouent sur un tapis',
  church: 'Illustration : un clocher au-dessus des toits du village',
  cinema: 'Illustration : une salle de cinéma, des spectateurs de dos devant l’écran',
  commemoration: 'Illustration : une cérémonie au monument aux morts, des porte-drapeaux et des gerbes',
  concert: 'Illustration : un orchestre dans un kiosque à musique et son public',
  council: 'Illustration : une séance du conseil municipal sous le buste de Marianne',
  'course-landaise': 'Illustration : un écarteur et une vache dans les arènes, lors d’une course landaise',
  'digital-help': 'Illustration : une personne en aide une autre devant un ordinateur portable',
  elections: 'Illustration : un bureau de vote, l’urne, l’isoloir et les électeurs',
  employment: 'Illustration : un menuisier et un apprenti devant un établi',
  energy: 'Illustration : la pose de panneaux solaires sur un toit de tuiles',
  fete: 'Illustration : une fête de village, une banda, des danseurs et des guirlandes',
  'fire-watch':
    'Illustration : une tour de guet au-dessus des pins, une fumée au loin et un camion de pompiers',
  flood: 'Illustration : une rivière en crue, une échelle de crue et des secouristes en barque',
  gastronomy: 'Illustration : des produits des Landes sur une table, armagnac, asperges, confit et tourtière',
  health: 'Illustration : un médecin en consultation avec son patient',
  hiking: 'Illustration : des randonneurs et leur chien sur un sentier balisé',
  library: 'Illustration : des lecteurs de tous les âges dans une bibliothèque',
  mairie: 'Illustration : une mairie, son horloge, son drapeau et des passants',
  market: 'Illustration : un marché devant la halle, ses étals et ses parasols',
  opening: 'Illustration : une porte aux volets ouverts sous une horloge, à l’heure de l’accueil',
  pelota: 'Illustration : une partie de pelote devant un fronton',
  roadworks: 'Illustration : un chantier sur une route, un rouleau compresseur et des ouvriers',
  rugby: 'Illustration : un match de rugby, un joueur porte le ballon vers la ligne',
  school: 'Illustration : des enfants devant une école à l’heure de la cloche',
  'seniors-meal': 'Illustration : le repas des aînés, une longue table et un accordéoniste',
  sport: 'Illustration : des joueurs de basket sur un terrain en plein air',
  'tree-planting': 'Illustration : des habitants plantent de jeunes arbres',
  urbanism: 'Illustration : deux personnes devant le plan et la maquette de la commune',
  waste: 'Illustration : un habitant trie ses déchets dans des conteneurs de couleur',
  water: 'Illustration : une fontaine qui remplit un seau, un château d’eau au loin',
}

const countryAlternatives: Record<Country, string> = {
  adour: 'Carte postale dessinée : l’Adour et ses barthes',
  chalosse: 'Carte postale dessinée : les collines et les clochers de Chalosse',
  forest: 'Carte postale dessinée : la forêt de pins et ses airials',
  lake: 'Carte postale dessinée : un lac bordé de pins',
  ocean: 'Carte postale dessinée : l’océan et ses dunes',
  town: 'Carte postale dessinée : une ville des Landes, ses places et ses toits',
}

const shortNames: Record<Country, string> = {
  adour: 'la rivière',
  chalosse: 'les collines',
  forest: 'la forêt',
  lake: 'le lac',
  ocean: 'l’océan',
  town: 'la ville',
}

const isMotifName = (name: string): name is MotifName => motifNames.some((known) => known === name)

/** The alternative text of a motif, or of the postcard of a country. */
export const alternativeOf = (name: Country | MotifName): string =>
  isMotifName(name) ? motifAlternatives[name] : countryAlternatives[name]

/** The alternative text of what `drawPostcard` draws for the same options. */
export const postcardAlternativeOf = (options: PostcardOptions): string => {
  if (options.kind === 'commune' || options.country) {
    return countryAlternatives[options.country ?? countryOf(options)]
  }
  const [west, middle, east] = countriesOf({ epciSiren: options.epciSiren ?? options.inseeCode })
  return `Carte postale dessinée en trois volets : ${shortNames[west]}, ${shortNames[middle]} et ${shortNames[east]}`
}
