import { heading, list, note } from '#collections/blocks/compose.ts'
import { everywhere, over, under } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Services, health, solidarity, trade. */
export const practicalNews: NewsIdea[] = [
  {
    category: 'vie-pratique',
    motif: 'digital-help',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Besoin d’aide avec l’ordinateur ? Un conseiller vous reçoit',
        lead: `Un conseiller numérique tient une permanence gratuite ${p.at}, sur rendez-vous.`,
        body: [
          `Créer une adresse électronique, imprimer une attestation, payer un impôt, joindre ses petits-enfants en vidéo : chacun vient avec sa question, et repart en sachant faire.`,
          `Vous pouvez apporter votre propre appareil ou utiliser celui de la mairie. Les rendez-vous durent quarante-cinq minutes et se prennent au ${p.phone}.`,
        ],
      }),
      (p) => ({
        title: 'France services : vos démarches à deux pas de chez vous',
        lead: `Impôts, retraite, santé, allocations, permis de conduire : des agents formés vous accompagnent, près ${p.of}.`,
        body: [
          `L'accueil est gratuit et confidentiel. Les agents aident à remplir les dossiers, à joindre l'organisme compétent et, si besoin, organisent un rendez-vous par visioconférence.`,
          `Pour connaître le point d'accueil le plus proche et ses horaires, appelez la [mairie](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'health',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Santé : une infirmière en pratique avancée rejoint le territoire',
        lead: `Elle suit les patients atteints de maladies chroniques, en lien avec leur médecin, et consultera près ${p.of}.`,
        body: [
          `Son arrivée est le fruit d'un travail engagé par ${p.epci} et les professionnels de santé pour allonger le temps médical disponible.`,
          `Les rendez-vous sont pris par le médecin traitant. Les personnes qui n'en ont pas peuvent s'adresser à la maison de santé.`,
        ],
      }),
      (p) => ({
        title: 'Don du sang : la collecte fait étape chez nous',
        lead: `Une heure de votre temps peut sauver trois vies. L'amicale des donneurs vous attend à la salle des fêtes ${p.of}.`,
        body: [
          `Il faut avoir entre 18 et 70 ans, peser plus de 50 kilos et ne pas venir à jeun. Pensez à votre pièce d'identité. La date est dans l'[agenda](/agenda).`,
          `Les bénévoles préparent, comme toujours, une collation digne de ce nom.`,
        ],
      }),
      (p) => ({
        title: 'Apprendre les gestes qui sauvent',
        lead: `Un défibrillateur est accessible jour et nuit devant la mairie ${p.of}. Encore faut-il oser s'en servir.`,
        body: [
          `Les pompiers proposent une initiation de deux heures, gratuite et ouverte dès 10 ans : alerter, masser, défibriller. L'appareil parle et guide pas à pas.`,
          `Inscriptions à la [mairie](/contact). Une seconde session sera ouverte si besoin.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'seniors-meal',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Repas des aînés : les inscriptions sont ouvertes',
        lead: `La municipalité ${p.of} invite les habitants de plus de 70 ans à partager un repas dansant.`,
        body: [
          `Garbure, confit et pastis landais figurent au menu, préparé par un traiteur du pays. Une animation musicale accompagnera l'après-midi.`,
          `Ceux qui ne pourraient se déplacer recevront un panier gourmand à domicile. Un service de transport est proposé : le demander lors de l'inscription à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Personnes isolées : inscrivez vos proches au registre',
        lead: `Canicule, grand froid, tempête : la mairie ${p.of} prend des nouvelles des habitants fragiles qui en font la demande.`,
        body: [
          `L'inscription est gratuite, facultative et confidentielle. Elle peut être faite par la personne elle-même, un parent, un voisin ou un médecin, avec son accord.`,
          note(
            'Portage de repas, téléassistance',
            `D'autres aides existent pour continuer à vivre chez soi. Le secrétariat vous orientera : [nous contacter](/contact).`,
          ),
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'employment',
    suits: over(300),
    variants: [
      (p) => ({
        title: 'La commune recrute un agent technique polyvalent',
        lead: `Espaces verts, petits travaux, préparation des fêtes : le poste est à pourvoir ${p.at}, à temps complet.`,
        body: [
          `Vous aimez travailler dehors, vous savez un peu tout faire et vous avez le sens du service ? Le permis B est demandé, une expérience en maçonnerie serait appréciée.`,
          `Lettre et curriculum vitae sont à adresser à ${p.email}. La fiche de poste est disponible à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Jobs de proximité : la bourse aux petits emplois',
        lead: `Garde d'enfants, service en saison, travaux des champs : employeurs et jeunes ${p.of} se rencontrent autour d'une table.`,
        body: [
          `Une vingtaine d'offres sont déjà affichées. Des conseillers aideront à rédiger un curriculum vitae et à préparer l'entretien.`,
          `L'entrée est libre. Les employeurs qui souhaitent déposer une annonce peuvent écrire à ${p.email}.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    isRural: true,
    motif: 'market',
    suits: over(500),
    variants: [
      (p) => ({
        title: 'Le marché s’agrandit et change de place',
        lead: `Vingt-deux étals, dont six nouveaux producteurs : le marché ${p.of} s'installe sous les platanes.`,
        body: [
          `Légumes, fromages de brebis, volailles fermières, pain au levain et poisson de la criée : la place permettra de mieux circuler entre les bancs et de s'asseoir au frais.`,
          `Le stationnement est gratuit autour de la mairie pendant la durée du marché.`,
        ],
      }),
      (p) => ({
        title: 'Un marché de producteurs en soirée',
        lead: `On choisit, on fait griller, on partage : les fermes des environs ${p.of} s'invitent au cœur du bourg.`,
        body: [
          `Asperges ou kiwis selon la saison, canard, bœuf de Chalosse, miel et vins de Tursan : tout est produit dans le pays. Des tables sont installées ; apportez vos couverts.`,
          `Les dates sont dans l'[agenda](/agenda). En cas de pluie, on se replie sous la halle.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    isRural: true,
    motif: 'bus',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Transport à la demande : réservez la veille',
        lead: `Un minibus conduit les habitants ${p.of} vers le marché, le médecin ou la gare, pour le prix d'un ticket.`,
        body: [
          `Le service, organisé avec ${p.epci}, fonctionne du lundi au samedi. La réservation se fait par téléphone, la veille avant 17 h.`,
          `Le véhicule est accessible en fauteuil roulant. Une carte de dix voyages est vendue à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Transport scolaire : pensez à l’inscription',
        lead: `Les familles ${p.of} dont les enfants prennent le car doivent renouveler leur inscription chaque année.`,
        body: [
          `La démarche se fait en ligne. Le gilet réfléchissant est fourni aux nouveaux inscrits : il est obligatoire entre la maison et l'arrêt.`,
          `Un doute sur l'arrêt le plus proche ou sur les horaires ? Le secrétariat de la [mairie](/contact) dispose des fiches de chaque circuit.`,
        ],
      }),
      (p) => ({
        title: `Covoiturage : une ligne entre ${p.town} et ${p.neighbour}`,
        lead: `Deux arrêts signalés, aucun abonnement : il suffit de se poster et d'attendre qu'un voisin s'arrête.`,
        body: [
          `La moitié des voitures qui passent le matin n'ont qu'une personne à bord. La ligne de covoiturage spontané vise à remplir les sièges vides.`,
          `Les conducteurs volontaires reçoivent un macaron à la [mairie](/contact). Les mineurs doivent être accompagnés.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Bruit, feux, animaux : les règles du bon voisinage',
        lead: `Une tondeuse à l'heure de la sieste, un chien qui aboie : avant de se fâcher, mieux vaut se parler. Petit rappel ${p.at}.`,
        body: [
          heading('Le bruit des travaux'),
          `Les outils bruyants sont autorisés en semaine de 8 h 30 à 12 h et de 14 h 30 à 19 h 30, le samedi de 9 h à 12 h et de 15 h à 19 h, le dimanche de 10 h à 12 h.`,
          heading('Le brûlage'),
          `Brûler ses déchets verts est interdit toute l'année. La déchèterie les accepte.`,
          heading('Un différend ?'),
          `Le conciliateur de justice reçoit gratuitement, sur rendez-vous. La [mairie](/contact) vous donnera ses coordonnées.`,
        ],
      }),
      (p) => ({
        title: 'Cambriolages, démarchage : restons attentifs',
        lead: `La gendarmerie signale des passages de faux agents dans le secteur ${p.of}. Quelques précautions simples.`,
        body: [
          list(
            'ne laissez entrer personne sans avoir vu sa carte professionnelle',
            'appelez l’organisme au numéro qui figure sur vos factures',
            'signalez vos absences : des patrouilles passent gratuitement devant chez vous',
            'en cas de doute, composez le 17',
          ),
          `La mairie ne mandate aucun démarcheur à domicile.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Rénover sa maison : un conseiller gratuit près de chez vous',
        lead: `Isolation, chauffage, aides financières : un conseiller indépendant reçoit les habitants ${p.of} sur rendez-vous.`,
        body: [
          `Il étudie les factures, regarde les plans, hiérarchise les travaux et vérifie les devis. Il n'a rien à vendre.`,
          `Le service est porté par ${p.epci}. Pour prendre rendez-vous, appelez la [mairie](/contact) ou l'espace conseil.`,
        ],
      }),
      (p) => ({
        title: 'Cartes d’identité et passeports : anticipez vos voyages',
        lead: `Avant les vacances, les délais s'allongent. Le secrétariat ${p.of} vous explique comment gagner du temps.`,
        body: [
          `La pré-demande en ligne évite de remplir un formulaire au guichet. Le rendez-vous peut ensuite être pris dans n'importe quelle mairie équipée de France.`,
          `La présence du demandeur est nécessaire, y compris celle des enfants. Les pièces à fournir sont rappelées dans nos pages [Démarches](/demarches).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    isRural: true,
    suits: under(2000),
    variants: [
      (p) => ({
        title: 'L’agence postale communale élargit ses horaires',
        lead: `Timbres, colis, retraits : l'agence ${p.of} est désormais ouverte tous les matins.`,
        body: [
          `Tenue par une agente de la commune, elle rend aussi de menus services : photocopies, vente de sacs, prêt de la clé du tennis.`,
          `Les recommandés sont à retirer à partir du lendemain, avec une pièce d'identité.`,
        ],
      }),
      (p) => ({
        title: 'Une épicerie ambulante fait halte sur la place',
        lead: `Fruits, fromages, produits secs, pain : une épicière itinérante s'arrête chaque semaine ${p.at}.`,
        body: [
          `Elle prend les commandes par téléphone et livre à domicile les personnes âgées. Elle dessert aussi ${p.neighbour} et ${p.secondNeighbour}.`,
          `Son passage dure une heure, à proximité de la mairie. L'emplacement est fourni par la commune.`,
        ],
      }),
    ],
  },
]
