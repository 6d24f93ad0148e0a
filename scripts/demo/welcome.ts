import type { Country, Voice } from './members/member.ts'
import type { Place } from './words/place.ts'
import { createRandom } from './words/random.ts'

// prettier-ignore
const communeSlogans: Record<Country, string[]> = {
  adour: ['Entre coteaux et rivière', 'Au fil de l’eau', 'Un village, des prairies, une rivière', 'La rivière pour voisine', 'Le goût des beaux jours au bord de l’eau'],
  chalosse: ['Au cœur des collines', 'Un village des collines', 'Les Pyrénées pour horizon', 'Entre vallons et clochers', 'Ici, on prend le temps'],
  forest: ['Une clairière dans la forêt', 'À l’ombre des pins', 'Un village de la lande', 'Sous les chênes de l’airial', 'La forêt pour jardin'],
  lake: ['Le lac et la forêt', 'Entre pins et eau douce', 'Au bord du lac, toute l’année', 'Du sable, des pins, un lac'],
  ocean: ['La forêt, la dune, l’océan', 'Face à l’océan, toute l’année', 'Le grand air pour voisin', 'Entre pins et vagues', 'Vivre au rythme de l’océan'],
  town: ['Une ville à vivre', 'Une ville qui vous accueille', 'Une ville, mille rendez-vous', 'La ville au naturel', 'Au cœur du Sud-Ouest'],
}

// prettier-ignore
const bodySlogans: Record<Exclude<Voice, 'commune'>, string[]> = {
  alpi: ['Le numérique au service des communes des Landes'],
  associations: ['Ensemble, on fait plus de choses', 'Trouver son club, faire vivre le sien', 'Toute la vie associative, au même endroit'],
  cias: ['Être là, chaque jour', 'Bien vivre chez soi, bien vivre ensemble', 'La solidarité, près de chez vous'],
  conservatoire: ['Musique, danse et théâtre pour tous'],
  epci: ['Des communes, un projet partagé', 'Ensemble, de commune en commune', 'Le territoire en commun', 'Agir plus près, penser plus loin'],
  extranet: ['L’espace de travail des élus et des agents', 'Dossiers, documents, démarches internes', 'Travailler ensemble, en confiance'],
  library: ['Lire, écouter, rêver, apprendre', 'Entrée libre, esprit aussi', 'Des histoires pour tous les âges'],
  portal: ['L’actualité du service public dans les Landes'],
  school: ['Apprendre la forêt, apprendre la vie'],
  society: ['Connaître, transmettre, partager', 'Une mémoire vivante', 'Le savoir se cultive en commun'],
  syndicate: ['Au service des communes', 'Un bien commun, une gestion partagée', 'L’intérêt public, sur le terrain'],
  tourism: ['Prenez le chemin des écoliers', 'Ici, les vacances ont du goût', 'Le pays vous attend'],
}

const communeIntros: ((place: Place) => string)[] = [
  (p) =>
    `Bienvenue ${p.at}. Horaires, démarches, école, associations : retrouvez ici ce qui fait la vie de nos ${p.populationText} habitants.`,
  (p) =>
    `La mairie ${p.of} vous accueille et vous informe. Une question ? L'accueil vous répond au ${p.phone}.`,
  (p) =>
    `Ce site est celui de tous les habitants ${p.of}. Vous y trouverez les nouvelles de la commune, les démarches courantes et les rendez-vous à venir.`,
  (p) => `${p.name}, commune membre ${p.ofEpci} : toute l'information municipale, à jour et sans détour.`,
]

const bodyIntros: Record<Exclude<Voice, 'commune'>, (place: Place) => string> = {
  alpi: () =>
    `Sites internet, formation, assistance, dématérialisation : l'ALPI met le numérique à la portée de toutes les collectivités des Landes.`,
  associations: (p) =>
    `Annuaire, salles, subventions, bénévolat : tout ce qui aide à créer, à animer et à trouver une association ${p.townAt}.`,
  cias: (p) => `Aide à domicile, repas, accès aux droits : ${p.noun} vous écoute et vous accompagne.`,
  conservatoire: () =>
    `Apprendre, jouer, danser, écouter : le conservatoire vous ouvre ses portes, à tous les âges.`,
  epci: (p) =>
    `${p.members.length} communes et ${p.populationText} habitants : ${p.noun} organise les services du quotidien et prépare ceux de demain.`,
  extranet: () => `Convocations, dossiers, formulaires : l'espace réservé aux élus et aux agents.`,
  library: (p) => `Livres, films, musique, jeux et rendez-vous : entrez, ${p.noun} est à vous.`,
  portal: () =>
    `Nouvelles des collectivités, conseils pratiques, dossiers : ce qui se fait et se décide pour vous dans les Landes.`,
  school: (p) => `Formations, internat, exploitation : découvrez ${p.noun}.`,
  society: (p) => `Sorties, conférences, ateliers, publications : ${p.noun} partage sa passion avec tous.`,
  syndicate: (p) =>
    `Missions, travaux, décisions : ${p.noun} rend compte de son action aux communes et aux habitants.`,
  tourism: (p) =>
    `Balades, patrimoine, marchés, bonnes tables : ${p.noun} vous aide à composer votre séjour.`,
}

export const planWelcome = (place: Place): { homeIntro: string; slogan: string } => {
  const random = createRandom(`welcome ${place.slug}`)

  return place.voice === 'commune'
    ? { homeIntro: random.pick(communeIntros)(place), slogan: random.pick(communeSlogans[place.country]) }
    : { homeIntro: bodyIntros[place.voice](place), slogan: random.pick(bodySlogans[place.voice]) }
}
