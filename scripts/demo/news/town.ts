import { figures, list, note } from '#collections/blocks/compose.ts'
import { over } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Subjects of towns: they take the place of the rural ones. */
export const townNews: NewsIdea[] = [
  {
    category: 'travaux',
    motif: 'roadworks',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Cœur de ville : les travaux entrent dans leur deuxième phase',
        lead: `Après les réseaux, la surface : les pavés et les arbres arrivent dans les rues commerçantes ${p.of}.`,
        body: [
          `La rue principale est rendue aux piétons de 10 h à 19 h. Les livraisons se font le matin, et des places de courte durée sont ouvertes à deux minutes à pied.`,
          list(
            'commerces ouverts et accessibles pendant tout le chantier',
            'médiatrice présente chaque matin',
            'parking relais gratuit, avec navette',
          ),
          `Une lettre d'information est distribuée chaque mois aux riverains.`,
        ],
      }),
      (p) => ({
        title: 'Une place repensée pour les piétons, les terrasses et les arbres',
        lead: `Vingt-huit arbres, une fontaine et des bancs : la grande place ${p.of} change de visage.`,
        body: [
          `Le projet est né de cinq ateliers avec les habitants et les commerçants. Le stationnement est déplacé sous les platanes du boulevard, à trois minutes.`,
          `Le marché s'installe provisoirement sur l'esplanade. Fin du chantier prévue dans sept mois.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    motif: 'energy',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Réseau de chaleur : le lycée et la piscine se raccordent',
        lead: `Alimenté par du bois des Landes, le réseau ${p.of} s'étend sur deux kilomètres.`,
        body: [
          figures('Le réseau', {
            'logements chauffés': '1 150',
            "d'énergie renouvelable": '84 %',
            'tonnes de carbone évitées par an': '2 300',
          }),
          `Les tranchées seront ouvertes par tronçons de cent mètres. Les copropriétés riveraines peuvent demander une étude gratuite.`,
        ],
      }),
      (p) => ({
        title: 'Bâtiments municipaux : un tiers d’énergie en moins',
        lead: `Isolation, régulation, ventilation : le plan de sobriété ${p.of} porte ses fruits.`,
        body: [
          `Les écoles ont été traitées en premier. Les capteurs posés dans les classes montrent aussi un air plus sain et deux degrés de moins en juin.`,
          `La suite concerne les gymnases et le centre technique.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'market',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Halles : quatre nouveaux étals et un comptoir à partager',
        lead: `Une fromagère, un poissonnier, une boulangère et un primeur rejoignent les halles ${p.of}.`,
        body: [
          `Le comptoir central accueille chaque semaine un cuisinier invité. Les halles ouvrent désormais jusqu'à 19 h le vendredi.`,
          `Un emplacement d'essai, à loyer modéré, est proposé pour six mois aux jeunes producteurs.`,
        ],
      }),
      (p) => ({
        title: 'Commerces : la ville rachète trois locaux vides',
        lead: `Rénovés, ils seront loués à prix progressif à des artisans et à des commerçants ${p.at}.`,
        body: [
          `Le loyer est réduit de moitié la première année. Un jury d'habitants donnera son avis sur les projets.`,
          note('Candidater', `Le dossier se retire auprès du service commerce : [nous contacter](/contact).`),
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'church',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Patrimoine : une nouvelle signalétique dans les rues',
        lead: `Trente-deux plaques racontent les rues, les façades et les métiers ${p.of}.`,
        body: [
          `Chaque plaque porte un texte court, en français et en gascon, et un dessin en relief. Un plan gratuit propose trois promenades, dont une sans marche ni pavé.`,
        ],
      }),
      (p) => ({
        title: 'Archives municipales : dix mille documents en ligne',
        lead: `Registres, plans, affiches, photographies : l'histoire ${p.of} se feuillette à l'écran.`,
        body: [
          `Les bénévoles ont indexé trois siècles d'actes. La salle de lecture reste ouverte sur rendez-vous pour les documents fragiles.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'concert',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'La saison du théâtre municipal est ouverte',
        lead: `Trente-quatre spectacles, dont neuf créations, au théâtre ${p.of}.`,
        body: [
          `Théâtre, danse, cirque, chanson : l'abonnement commence à trois spectacles. Les moins de 26 ans paient 6 euros, et une garderie est proposée certains soirs.`,
        ],
      }),
      (p) => ({
        title: 'Fêtes : le dispositif pour une ville heureuse et tranquille',
        lead: `Cinq jours de musique se préparent toute l'année. La ville ${p.of} présente son organisation.`,
        body: [
          `Zones calmes, points d'eau, équipes de prévention, navettes jusqu'à l'aube : tout est pensé pour que chacun rentre content. Les riverains peuvent demander un accès protégé.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'school',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Cours d’école : de l’herbe, des arbres et moins de bruit',
        lead: `Après deux essais, la ville végétalise toutes les cours ${p.of}.`,
        body: [
          `Les élèves ont dessiné les plans avec un paysagiste : cabanes de saule, coin lecture, potager, piste de course. Le bitume recule d'un tiers.`,
          `Les cours seront ouvertes aux familles le samedi matin.`,
        ],
      }),
      (p) => ({
        title: 'Portail famille : inscriptions, réservations et paiements en ligne',
        lead: `Cantine, garderie, centre de loisirs : tout se règle désormais en quelques minutes ${p.at}.`,
        body: [
          `Les réservations se modifient jusqu'à l'avant-veille. L'accueil reste ouvert aux familles qui préfèrent le guichet, et le paiement en espèces est maintenu.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Conseils de quartier : dix-huit projets retenus',
        lead: `Bancs, traversées, jardins partagés : les habitants ${p.of} ont choisi.`,
        body: [
          `Chaque conseil dispose d'une enveloppe annuelle. Les services ont chiffré les propositions, puis les quartiers ont voté.`,
          `Les réunions sont annoncées dans l'[agenda](/agenda) et ouvertes à tous.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'tree-planting',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Îlots de fraîcheur : la carte des lieux où respirer',
        lead: `Parcs, fontaines, halles et médiathèque : vingt-trois refuges contre la chaleur ${p.at}.`,
        body: [
          `La carte est distribuée avec le bulletin et affichée dans les pharmacies. Les jours d'alerte, trois parcs restent ouverts la nuit.`,
        ],
      }),
      (p) => ({
        title: 'Jardins familiaux : quarante parcelles attribuées',
        lead: `Au bord de l'eau, sur un terrain dépollué, les jardiniers ${p.of} sont à l'ouvrage.`,
        body: [
          `La liste d'attente reste ouverte. La priorité va aux habitants sans jardin ; chaque parcelle dispose d'un cabanon et d'un récupérateur.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'bus',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Bus : une fréquence doublée aux heures de pointe',
        lead: `Toutes les quinze minutes, de 7 h à 20 h, entre le centre et les quartiers ${p.of}.`,
        body: [
          `Deux arrêts sont ajoutés et tous deviennent accessibles. Les moins de 18 ans voyagent gratuitement le mercredi et le samedi.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'sport',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Un nouveau gymnase pour quinze clubs et deux collèges',
        lead: `Construit en bois et éclairé par le jour, le gymnase ${p.of} ouvre ses portes.`,
        body: [
          `Sa charpente de trente-six mètres sort des ateliers du département. Une salle de boxe, un mur d'escalade et trois cents places complètent l'ensemble.`,
          `Les créneaux ont été répartis avec l'office des sports.`,
        ],
      }),
    ],
  },
]
