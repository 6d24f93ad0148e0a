import { figures, heading, list, note, questions } from '#collections/blocks/compose.ts'
import { byTheOcean, everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** News of an intercommunality: written for several communes at once. */
export const epciNews: NewsIdea[] = [
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Conseil communautaire : les décisions de la séance',
        lead: `Logement, eau, développement économique : les élus des ${p.members.length} communes se sont réunis ${p.townAt}.`,
        body: [
          `Vingt-trois délibérations étaient soumises au vote. La liste en est publiée dans la [rubrique Documents](/documents), où le procès-verbal la rejoindra après approbation.`,
          heading('À retenir'),
          list(
            "le lancement de l'étude sur l'habitat des jeunes actifs",
            'une aide de 2 000 euros aux commerces qui rénovent leur vitrine',
            'l’adoption du rapport annuel sur le prix et la qualité de l’eau',
          ),
        ],
      }),
      () => ({
        title: 'Les élus communautaires ont débattu des orientations budgétaires',
        lead: `Deux heures d'échanges pour fixer le cap de l'année à venir.`,
        body: [
          `Le débat ne donne pas lieu à un vote sur les dépenses, mais il prépare le budget. Les priorités annoncées : entretenir le patrimoine, achever les projets engagés, contenir la fiscalité.`,
          `Le rapport est disponible dans la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'urbanism',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'PLUi : une réunion publique dans chaque secteur',
        lead: `Le plan local d'urbanisme intercommunal entre dans sa dernière phase. ${p.Noun} vient à la rencontre des habitants.`,
        body: [
          `Où construire, que protéger, comment préserver les terres agricoles ? Les cartes sont exposées dans les mairies, et un registre y recueille les observations.`,
          questions('Vos questions', {
            'Mon terrain peut-il devenir inconstructible ?':
              'Oui, si le projet le prévoit. Le zonage proposé est consultable en mairie ; vous pouvez présenter une observation.',
            'Et mon permis en cours ?': 'Il reste instruit selon les règles en vigueur au jour de son dépôt.',
          }),
        ],
      }),
      (p) => ({
        title: 'Habitat : une aide pour remettre en location les logements vides',
        lead: `Trois cents logements seraient inoccupés depuis plus de deux ans sur le territoire ${p.shortOf}.`,
        body: [
          `Un conseiller visite gratuitement le bien, estime les travaux et monte le dossier d'aide. Le propriétaire s'engage en retour à louer à un prix modéré pendant neuf ans.`,
          `Permanences ${p.townAt} et dans les communes, sur rendez-vous auprès de l'[accueil](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'waste',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Déchèteries : de nouveaux horaires et un espace de réemploi',
        lead: `Les déchèteries ${p.shortOf} ouvrent sur l'heure du midi et réservent un abri aux objets qui peuvent encore servir.`,
        body: [
          `Vaisselle, jouets, livres, petits meubles : déposez-les au réemploi avant de gagner les bennes. Une association les vérifie et les remet en circulation à petit prix.`,
          figures('En un an', {
            'tonnes reçues': '11 400',
            valorisées: '78 %',
            'objets réemployés': '9 200',
          }),
        ],
      }),
      (p) => ({
        title: 'Biodéchets : les points d’apport arrivent dans les communes',
        lead: `Après un essai concluant, ${p.noun} installe des abris-bacs pour les restes de repas.`,
        body: [
          `Les bacs, à pédale et lavés chaque semaine, sont réservés aux foyers sans jardin. Un bio-seau est remis sur simple demande dans les mairies.`,
          `Les biodéchets sont compostés sur le territoire, et le compost est rendu aux jardiniers au printemps.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'bus',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Mobilité : le minibus passe la porte de toutes les communes',
        lead: `Le transport à la demande couvre désormais l'ensemble des ${p.members.length} communes.`,
        body: [
          `On réserve par téléphone, la veille avant 17 h, pour aller au marché, chez le médecin ou à la gare. Le trajet coûte 2 euros ; il est gratuit pour l'accompagnateur d'une personne handicapée.`,
          `Les fiches horaires sont dans la [rubrique Documents](/documents) et dans les mairies.`,
        ],
      }),
      (p) => ({
        title: 'Schéma cyclable : 62 kilomètres à créer en dix ans',
        lead: `${p.Noun} adopte son schéma cyclable et commence par les trajets vers les collèges.`,
        body: [
          `Le choix s'est porté sur les parcours du quotidien : école, travail, commerces. Chaque itinéraire sera étudié avec les riverains et les exploitants agricoles.`,
          `Une carte participative recense déjà les points dangereux signalés par les habitants.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'employment',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Forum de l’emploi : soixante employeurs à rencontrer',
        lead: `Bois, agroalimentaire, aide à domicile, tourisme : les entreprises ${p.shortOf} recrutent.`,
        body: [
          `Venez avec votre curriculum vitae ou sans : des conseillers vous aideront à le rédiger. Des entretiens de dix minutes sont organisés sur place.`,
          `Un service de garde d'enfants est proposé pendant le forum. La date est dans l'[agenda](/agenda).`,
        ],
      }),
      (p) => ({
        title: 'Zone d’activités : trois lots pour des artisans',
        lead: `Viabilisés, plantés et raccordés à la fibre, trois terrains sont proposés par ${p.noun}.`,
        body: [
          `Les projets sont examinés selon le nombre d'emplois, la sobriété de la construction et l'intérêt pour le territoire.`,
          `Le dossier de candidature est à demander au service économique, joignable par l'[accueil](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'childcare',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Petite enfance : un guichet unique pour les familles',
        lead: `Crèche, micro-crèche ou assistante maternelle : une seule adresse pour toutes les demandes ${p.townAt}.`,
        body: [
          `Le guichet informe sur les modes de garde, les tarifs et les aides, puis suit la demande jusqu'à la place trouvée. La commission se réunit trois fois par an.`,
          note(
            'À prévoir',
            `Rendez-vous de trente minutes, si possible dès le quatrième mois de grossesse. [Prendre contact](/contact).`,
          ),
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    motif: 'water',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Eau potable : un programme de trois ans contre les fuites',
        lead: `Sur dix litres mis en distribution, un et demi se perd dans le sol. ${p.Noun} veut réduire ce chiffre de moitié.`,
        body: [
          `Des capteurs écoutent les conduites la nuit et localisent les fuites au mètre près. Les tronçons les plus fragiles seront remplacés en priorité.`,
          `L'accueil du service de l'eau répond aux abonnés par téléphone et aux guichets ${p.townOf}.`,
        ],
      }),
      (p) => ({
        title: 'Assainissement : la station d’épuration se modernise',
        lead: `Le chantier durera quatorze mois et n'interrompra pas le traitement des eaux ${p.townAt}.`,
        body: [
          `La nouvelle filière consommera moins d'énergie et rendra au milieu une eau mieux épurée. Une partie de cette eau pourra arroser les espaces verts.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'library',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Une seule carte pour toutes les médiathèques',
        lead: `Livres, films et jeux voyagent désormais d'une commune à l'autre dans le réseau ${p.shortOf}.`,
        body: [
          `On réserve en ligne, on retire près de chez soi, on rend où l'on veut. La carte est gratuite pour les moins de 25 ans.`,
          `Une navette passe deux fois par semaine dans chacun des points de lecture.`,
        ],
      }),
      (p) => ({
        title: 'Un été, un hiver, un spectacle : la saison itinérante',
        lead: `Aucune commune ${p.shortOf} n'est à plus de quinze minutes d'un spectacle cette année.`,
        body: [
          `Marionnettes sous le préau, concert dans une grange, cirque au stade : la saison va vers ceux qui ne viennent pas. Les tarifs vont de la gratuité à 10 euros.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    suits: byTheOcean,
    variants: [
      (p) => ({
        title: 'Trait de côte : une stratégie partagée',
        lead: `Observer, informer, anticiper : ${p.noun} et ses communes littorales préparent l'avenir du rivage.`,
        body: [
          `Les relevés sont rendus publics chaque année. Ils guident les décisions : déplacer un parking, reconstituer la dune, renoncer à construire.`,
          `Des balades commentées par des géologues sont proposées aux habitants, sur inscription.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Rénovation énergétique : 214 familles accompagnées',
        lead: `Le service conseil ${p.shortOf} dresse le bilan de sa deuxième année.`,
        body: [
          `Les ménages suivis ont réduit leur consommation d'un tiers en moyenne. Les travaux, confiés pour la plupart à des artisans des environs, ont soutenu l'emploi local.`,
          `Le premier rendez-vous est gratuit et n'engage à rien : il se prend auprès de l'[accueil](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Plan climat : les habitants tirés au sort ont rendu leur avis',
        lead: `Quarante personnes, quatre samedis, dix-sept propositions remises aux élus ${p.shortOf}.`,
        body: [
          `Alimentation, déplacements, arbres, eau : les propositions sont publiées telles quelles. Les élus répondront à chacune, oui ou non, et pourquoi.`,
        ],
      }),
    ],
  },
]
