import { heading, list, note } from '#collections/blocks/compose.ts'
import { everywhere, inChalosse, inTheForest, over, under } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Books, music, heritage, festivities. */
export const cultureNews: NewsIdea[] = [
  {
    category: 'culture',
    motif: 'library',
    suits: over(250),
    variants: [
      (p) => ({
        title: 'La bibliothèque devient gratuite pour tous',
        lead: `Plus de cotisation à la bibliothèque ${p.of} : une carte suffit, quel que soit l'âge ou l'adresse.`,
        body: [
          `Chacun peut emprunter huit documents pour quatre semaines. Romans en gros caractères, bandes dessinées, films, jeux : le fonds est renouvelé deux fois par an grâce à la médiathèque départementale.`,
          `Les bénévoles cherchent du renfort pour tenir les permanences. Nul besoin d'avoir tout lu.`,
        ],
      }),
      (p) => ({
        title: 'Prix des lecteurs : huit romans, un bulletin, une soirée',
        lead: `La bibliothèque ${p.of} lance son prix des lecteurs. On lit à son rythme et l'on vote à la fin.`,
        body: [
          `La sélection fait la part belle aux premiers romans. Les livres, achetés en plusieurs exemplaires, circulent aussi dans les bibliothèques voisines.`,
          `La proclamation donnera lieu à une lecture à voix haute, autour d'un verre. Inscriptions sur place.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'church',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Le clocher retrouve sa girouette',
        lead: `Descendue l'an passé pour être restaurée, la girouette de l'église ${p.of} a repris sa place.`,
        body: [
          `Le coq, en cuivre, portait les traces de plusieurs tempêtes. Un artisan l'a redressé, nettoyé et remonté sur un axe neuf. Les enfants de l'école ont glissé un message dans la boule qui le porte.`,
          `La suite des travaux concerne la toiture de la nef. Une souscription publique est ouverte.`,
        ],
      }),
      (p) => ({
        title: 'Petit patrimoine : la fontaine et le lavoir restaurés',
        lead: `Pierre après pierre, bénévoles et agents communaux ont rendu vie au lavoir ${p.of}.`,
        body: [
          `Le bassin a été curé, la charpente reprise en chêne et un panneau raconte l'histoire du lieu. Au temps des lessives, on y venait de tout le quartier.`,
          `Les photographies anciennes prêtées par les familles sont exposées à la mairie. Vous en possédez ? Elles seront numérisées sur place et rendues aussitôt.`,
        ],
      }),
      (p) => ({
        title: 'Collecte de mémoire : racontez-nous le village d’autrefois',
        lead: `Photos, lettres, outils, souvenirs d'école : un groupe d'habitants ${p.of} recueille la mémoire du siècle passé.`,
        body: [
          `Les témoignages sont enregistrés, puis remis aux archives. Une exposition en sera tirée, avec des extraits à écouter.`,
          `Prenez contact avec la [mairie](/contact). On peut aussi venir simplement écouter, un après-midi par mois.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'concert',
    suits: over(300),
    variants: [
      (p) => ({
        title: 'L’école de musique recrute… des débutants de tous âges',
        lead: `Trompette, accordéon, chant, percussions : l'harmonie ${p.of} prête l'instrument la première année.`,
        body: [
          `Les cours ont lieu en fin d'après-midi, en petit groupe. On joue ensemble dès le deuxième mois, car rien ne donne plus envie de progresser.`,
          `Le tarif est modulé selon les ressources. Les inscriptions se prennent à la salle de répétition, tous les soirs de cours.`,
        ],
      }),
      (p) => ({
        title: 'Une saison culturelle à portée de voix',
        lead: `Théâtre, conte, chanson, cirque : six spectacles sont programmés ${p.at} et chez nos voisins.`,
        body: [
          `La saison est construite avec ${p.epci}. Un spectacle par trimestre est joué à la salle des fêtes ; un car est affrété pour les autres.`,
          `Le tarif unique est de 8 euros, gratuit pour les moins de 12 ans. Le programme complet est dans l'[agenda](/agenda).`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'fete',
    suits: over(150),
    variants: [
      (p) => ({
        title: 'Fêtes patronales : le programme se prépare',
        lead: `Le comité des fêtes ${p.of} appelle les bonnes volontés : il reste des tables à monter et des équipes à former.`,
        body: [
          `Repas de quartier, jeux pour les enfants, course landaise, bal et feu d'artifice : l'essentiel est arrêté. Les bandas ont confirmé leur venue.`,
          note(
            'Faire la fête sans risque',
            `Des navettes gratuites circuleront la nuit et une équipe de prévention sera présente. Les verres seront consignés.`,
          ),
        ],
      }),
      (p) => ({
        title: 'Comité des fêtes : une nouvelle équipe, les mêmes envies',
        lead: `Quinze jeunes ${p.of} prennent la suite. Ils ont entre 18 et 30 ans et des idées plein la musette.`,
        body: [
          `Leur premier projet : un repas de rue où chacun apporte un plat, sous les guirlandes. Les anciens restent à leurs côtés, ne serait-ce que pour la cuisson des chipirons.`,
          `Le comité recherche du matériel : plaques, marabouts, vaisselle réutilisable.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'course-landaise',
    suits: inChalosse,
    variants: [
      (p) => ({
        title: 'Course landaise : l’école taurine ouvre ses entraînements',
        lead: `Feintes, écarts et sauts s'apprennent d'abord sans vache. Les arènes ${p.of} accueillent les curieux.`,
        body: [
          `L'entraînement est ouvert aux jeunes à partir de 10 ans, avec une autorisation des parents. Les moniteurs sont diplômés de la fédération.`,
          `On y parle de courage, mais plus encore de regard, de souplesse et de respect de l'animal.`,
        ],
      }),
      (p) => ({
        title: 'Les arènes, un siècle de pin et de sable',
        lead: `Construites par les habitants, les arènes ${p.of} viennent d'être contrôlées et consolidées.`,
        body: [
          `Trente madriers ont été changés et les gradins repeints. La capacité reste la même, avec des places réservées aux personnes en fauteuil.`,
          `Elles serviront aussi, hors saison, aux concerts et au cinéma de plein air.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'cinema',
    suits: over(600),
    variants: [
      (p) => ({
        title: 'Le cinéma s’installe à la salle des fêtes',
        lead: `Une fois par mois, un projecteur, un grand écran et un débat : le ciné-village reprend ${p.at}.`,
        body: [
          `Les films sont choisis par un comité de spectateurs. La première séance est pour les familles, la seconde pour les adultes, souvent en présence d'un invité.`,
          `Entrée : 5 euros. Une buvette est tenue par l'association des parents d'élèves.`,
        ],
      }),
      (p) => ({
        title: 'Mois du film documentaire : la parole aux habitants',
        lead: `Un film sur les métiers de la forêt et de la ferme, tourné non loin ${p.of}, sera projeté en avant-première.`,
        body: [
          `Pendant un an, la réalisatrice a suivi trois familles au fil des saisons. Plusieurs d'entre elles seront dans la salle.`,
          `La séance est gratuite. Elle est proposée avec le réseau des bibliothèques ${p.ofEpci}.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'hiking',
    suits: inTheForest,
    variants: [
      (p) => ({
        title: 'L’airial, une clairière à habiter',
        lead: `Chênes, maison à colombages, four à pain : un sentier raconte l'airial, au cœur de la forêt ${p.of}.`,
        body: [
          heading('Un paysage fait de main d’homme'),
          `Avant les pins, la lande rase était parcourue par les brebis et leurs bergers, montés sur échasses. L'airial rassemblait alors plusieurs familles autour d'une herbe commune, sans clôture.`,
          `Le sentier fait quatre kilomètres. Huit bornes, lisibles du bout des doigts, jalonnent le parcours.`,
        ],
      }),
      (p) => ({
        title: 'Sur les pas des résiniers',
        lead: `Pots de terre, hapchot, barriques : un parcours en forêt rend hommage aux gemmeurs ${p.of}.`,
        body: [
          `Pendant plus d'un siècle, la récolte de la résine a fait vivre le pays. Quelques pins portent encore la trace des entailles.`,
          list('durée : 1 h 30', 'distance : 4,5 km', 'départ : place de la mairie'),
          `Le parcours est fermé les jours de vigilance « feux de forêt ».`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'commemoration',
    suits: under(5000),
    variants: [
      (p) => ({
        title: 'Le monument aux morts restauré',
        lead: `Les noms gravés dans la pierre étaient devenus illisibles. Ils ont été repris un à un ${p.at}.`,
        body: [
          `Un travail de recherche, mené avec l'école et les anciens combattants, a permis d'ajouter deux noms oubliés et de corriger trois dates.`,
          `Le dossier, avec le parcours de chacun, peut être consulté à la mairie.`,
        ],
      }),
      (p) => ({
        title: 'Mémoire : les enfants liront les lettres des soldats',
        lead: `À la prochaine cérémonie, les élèves donneront lecture de lettres conservées par des familles ${p.of}.`,
        body: [
          `Pendant plusieurs semaines, ils ont appris à déchiffrer ces écritures à la plume. Les originaux seront exposés, sous vitrine, le temps d'un week-end.`,
          `La date et l'heure de la cérémonie figurent dans l'[agenda](/agenda). Tous les habitants y sont conviés.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'gastronomy',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Concours de garbure : à vos marmites !',
        lead: `Chou, haricots, jarret, et le tour de main de chacun : le concours ${p.of} cherche ses équipes.`,
        body: [
          `Chaque équipe de quatre reçoit le même panier de légumes et dispose de trois heures. Le feu de bois est fourni, la louche aussi.`,
          `Le jury, tiré au sort parmi les habitants, notera le goût, le bouillon et l'accueil. L'an dernier, la victoire était allée ${p.atNeighbour}.`,
        ],
      }),
      (p) => ({
        title: 'Recettes de familles : un livre de cuisine collectif',
        lead: `Pastis landais, millas, salmis : le club du temps libre ${p.of} rassemble les recettes de la commune.`,
        body: [
          `Une page suffit, manuscrite ou dactylographiée, avec le souvenir qui s'y rattache. Les recettes seront essayées par les élèves de la cantine, juges redoutables.`,
          `À déposer à la [mairie](/contact) jusqu'à la fin du mois prochain.`,
        ],
      }),
    ],
  },
]
