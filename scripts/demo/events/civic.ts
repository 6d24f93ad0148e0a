import { everywhere, over } from '../words/suits.ts'
import type { EventIdea } from './idea.ts'

const hall = 'Salle des fêtes'
const square = 'Place de la Mairie'

/** Appointments of a commune: civic life, memory, markets, meetings. */
export const civicEvents: EventIdea[] = [
  {
    category: 'conseil',
    motif: 'council',
    span: ['18:30', '20:30'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Séance du conseil municipal',
        where: 'Mairie, salle du conseil',
        lead: `Le conseil municipal ${p.of} se réunit en séance publique.`,
        body: [
          `L'ordre du jour est affiché à la mairie trois jours francs avant la séance. Le public assiste aux débats sans y prendre part ; un temps d'échange suit la clôture.`,
        ],
      }),
      (p) => ({
        title: 'Conseil municipal : séance publique',
        where: 'Mairie',
        lead: `Les élus ${p.of} débattront notamment de la voirie, de l'école et des subventions.`,
        body: [
          `La séance est ouverte à tous. La liste des délibérations sera publiée dans la semaine, dans la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'ceremonie',
    motif: 'commemoration',
    span: ['11:00', '12:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Cérémonie du souvenir au monument aux morts',
        where: 'Monument aux morts',
        lead: `La population ${p.of} est invitée à se recueillir avec les élus et les anciens combattants.`,
        body: [
          `Dépôt de gerbe, lecture d'un message par les enfants et sonnerie aux morts. Un verre de l'amitié sera servi à la mairie.`,
        ],
      }),
    ],
  },
  {
    category: 'ceremonie',
    span: ['18:00', '20:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Accueil des nouveaux habitants',
        where: hall,
        lead: `Vous êtes installé depuis peu ${p.at} ? Venez faire connaissance.`,
        body: [
          `Le maire et son équipe présenteront la commune ; les associations tiendront un stand. Un livret d'accueil sera remis à chaque foyer.`,
        ],
      }),
      (p) => ({
        title: 'Inauguration de l’aire de jeux',
        where: 'Parc municipal',
        lead: `Toboggan, tyrolienne et bancs à l'ombre : les enfants ${p.of} couperont eux-mêmes le ruban.`,
        body: [`Le goûter est offert. L'aire est équipée de jeux accessibles aux enfants en fauteuil.`],
      }),
    ],
  },
  {
    category: 'marche',
    isRural: true,
    motif: 'market',
    span: ['18:00', '23:00'],
    suits: over(250),
    variants: [
      (p) => ({
        title: 'Marché de producteurs en soirée',
        where: square,
        lead: `On choisit, on fait griller, on s'attable : les fermes du pays font étape ${p.at}.`,
        body: [
          `Apportez vos assiettes et vos couverts. Buvette tenue par le comité des fêtes, repli sous la halle en cas de pluie.`,
        ],
      }),
      (p) => ({
        title: 'Marché gourmand et musique',
        where: square,
        lead: `Quinze producteurs, deux accordéons et des tables à partager au cœur ${p.of}.`,
        body: [
          `Canard, fromage de brebis, fruits rouges ou kiwis selon la saison. Le tri est assuré par les jeunes de la commune.`,
        ],
      }),
    ],
  },
  {
    category: 'marche',
    motif: 'market',
    span: ['08:00', '13:00'],
    suits: over(900),
    variants: [
      (p) => ({
        title: 'Marché de plein vent',
        where: 'Halle et rues voisines',
        lead: `Primeurs, poissonnier, fromagers, fleurs : le marché ${p.of} s'étire sous les arbres.`,
        body: [
          `Stationnement gratuit autour du centre. Un espace est réservé à ceux qui vendent les légumes de leur jardin.`,
        ],
      }),
    ],
  },
  {
    category: 'marche',
    isRural: true,
    isFragile: true,
    span: ['07:00', '18:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Vide-greniers',
        where: 'Terrain de sport',
        lead: `Livres, vaisselle, vélos, jouets : les exposants sont attendus dès l'aube ${p.at}.`,
        body: [
          `Emplacement : 3 euros le mètre, sur réservation auprès de la [mairie](/contact). Restauration sur place. Les invendus peuvent être donnés à une ressourcerie.`,
        ],
      }),
      (p) => ({
        title: 'Bourse aux plantes et aux graines',
        where: 'Salle polyvalente',
        lead: `On échange, on donne, on demande conseil : les jardiniers ${p.of} vident leurs serres.`,
        body: [`Entrée libre. Apportez des godets étiquetés et une caisse pour remporter vos trouvailles.`],
      }),
    ],
  },
  {
    category: 'reunion',
    isRural: true,
    motif: 'urbanism',
    span: ['19:00', '20:30'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Réunion publique : l’avenir du centre-bourg',
        where: hall,
        lead: `Circulation, commerces, arbres : venez donner votre avis sur le réaménagement ${p.at}.`,
        body: [
          `Une esquisse sera présentée, puis discutée par petites tables. Les contributions seront publiées sur ce site.`,
        ],
      }),
      (p) => ({
        title: 'Urbanisme : permanence sur rendez-vous',
        where: 'Mairie',
        lead: `Une architecte-conseil reçoit gratuitement les habitants ${p.of} avant le dépôt d'un projet.`,
        body: [
          `Apportez photos, plan de situation et croquis, même sommaires. Rendez-vous à prendre au ${p.phone}.`,
        ],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'digital-help',
    span: ['09:30', '12:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Permanence du conseiller numérique',
        where: 'Mairie, petite salle',
        lead: `Une démarche à faire, une photo à envoyer, un appareil à comprendre : on vous aide ${p.at}.`,
        body: [
          `Gratuit, avec ou sans rendez-vous. Venez avec votre téléphone, sa prise et vos identifiants.`,
        ],
      }),
      (p) => ({
        title: 'Atelier : classer et sauvegarder ses photos',
        where: 'Foyer',
        lead: `Deux heures et demie pour ne plus perdre les souvenirs de famille.`,
        body: [`Huit places, ordinateurs fournis. Inscription à la [mairie](/contact), au ${p.phone}.`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'health',
    span: ['15:30', '19:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Collecte de sang',
        where: hall,
        lead: `Les donneurs ${p.of} et des environs sont attendus : toutes les réserves sont utiles.`,
        body: [
          `Munissez-vous d'une pièce d'identité et ne venez pas à jeun. Une collation est servie après le don.`,
        ],
      }),
      (p) => ({
        title: 'Initiation aux premiers secours',
        where: hall,
        lead: `Deux heures avec les pompiers pour apprendre à alerter, masser et défibriller ${p.at}.`,
        body: [`Gratuit, dès 10 ans. Douze places par session, sur inscription à la [mairie](/contact).`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'waste',
    span: ['09:00', '12:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Matinée de nettoyage citoyen',
        where: 'Rendez-vous devant la mairie',
        lead: `Gants, pinces et bonne humeur : petits et grands ramassent les déchets oubliés ${p.at}.`,
        body: [
          `Le matériel est fourni, le casse-croûte aussi. Les enfants restent sous la responsabilité de leurs parents.`,
        ],
      }),
      (p) => ({
        title: 'Atelier compostage et distribution de bio-seaux',
        where: 'Ateliers municipaux',
        lead: `Tout savoir pour réussir son compost, même sans grand jardin.`,
        body: [
          `Un bio-seau est remis à chaque foyer ${p.of}, sur présentation d'un justificatif de domicile.`,
        ],
      }),
    ],
  },
]
