import { heading, list, note, questions, warning } from '#collections/blocks/compose.ts'
import { everywhere, over, under } from '../words/suits.ts'
import type { PageIdea } from './idea.ts'

export const procedurePages: PageIdea[] = [
  {
    motif: 'mairie',
    slug: 'demarches',
    suits: everywhere,
    title: 'Démarches',
    variants: [
      (p) => ({
        lead: `Ce que la mairie ${p.of} peut faire pour vous, et ce qu'il faut apporter.`,
        body: [
          `La plupart des demandes peuvent être préparées en ligne sur Service-Public.fr, le site officiel de l'administration. Le secrétariat reste à votre disposition pour vous guider.`,
          {
            links: [
              {
                path: '/demarches/etat-civil',
                text: 'État civil',
                description: 'Naissance, mariage, Pacs, décès, copies d’actes',
              },
              { path: '/demarches/carte-d-identite-et-passeport', text: 'Carte d’identité et passeport' },
              {
                path: '/demarches/urbanisme',
                text: 'Urbanisme',
                description: 'Déclarer des travaux, demander un permis',
              },
            ],
            title: 'Les plus demandées',
            type: 'links',
          },
          note(
            'Vous ne trouvez pas ?',
            `Appelez le ${p.phone} : mieux vaut une question de trop qu'un déplacement pour rien.`,
          ),
        ],
      }),
      (p) => ({
        lead: `Vos papiers, votre logement, votre famille : par où commencer ?`,
        body: [
          `Avant de vous déplacer ${p.at}, vérifiez les pièces à fournir : un dossier complet est traité tout de suite. Les originaux vous sont rendus.`,
          {
            links: [
              {
                path: '/demarches/carte-d-identite-et-passeport',
                text: 'Faire une carte d’identité ou un passeport',
              },
              { path: '/demarches/etat-civil', text: 'Demander un acte, se marier, se pacser' },
              { path: '/demarches/urbanisme', text: 'Construire, agrandir, clôturer' },
            ],
            title: 'Vos démarches',
            type: 'links',
          },
          `Vous pouvez aussi saisir la mairie par voie électronique, à l'adresse ${p.email}. Un accusé de réception vous sera envoyé.`,
        ],
      }),
    ],
  },
  {
    parentSlug: 'demarches',
    slug: 'etat-civil',
    suits: everywhere,
    title: 'État civil',
    variants: [
      (p) => ({
        lead: `Naître, s'unir, perdre un proche : la mairie ${p.of} accompagne chaque étape.`,
        body: [
          questions('Les démarches', {
            'Obtenir une copie d’acte': `La demande est gratuite. Elle se fait auprès de la mairie du lieu de l'événement, en ligne, par courrier ou au guichet.`,
            'Déclarer une naissance': `Dans les cinq jours qui suivent l'accouchement, à la mairie du lieu de naissance.`,
            'Se marier': `Le dossier se retire à la mairie du domicile de l'un des futurs époux ou de l'un de leurs parents. Comptez deux mois pour le constituer et publier les bans.`,
            'Conclure un Pacs': `En mairie, sur rendez-vous, ou chez un notaire. La convention et la déclaration sont préparées à l'avance.`,
            'Déclarer un décès': `Dans les vingt-quatre heures, à la mairie du lieu du décès. L'entreprise funéraire s'en charge souvent.`,
          }),
          warning('Un acte d’état civil est gratuit', `Méfiez-vous des sites qui demandent un paiement.`),
        ],
      }),
      (p) => ({
        lead: `Copies d'actes, livret de famille, mariage, Pacs, reconnaissance : les pièces à fournir.`,
        body: [
          heading('Copies et extraits'),
          `Indiquez la date de l'événement, les noms et prénoms, ceux des parents et l'usage du document. La copie est envoyée sous quelques jours, sans frais.`,
          heading('Mariage et Pacs'),
          `Le rendez-vous se prend au ${p.phone}. Les futurs époux ou partenaires viennent ensemble, avec leur pièce d'identité.`,
          heading('Cimetière'),
          `Les concessions sont accordées pour trente ou cinquante ans. Le plan et le règlement sont à la mairie ${p.of}.`,
        ],
      }),
    ],
  },
  {
    parentSlug: 'demarches',
    slug: 'carte-d-identite-et-passeport',
    suits: everywhere,
    title: 'Carte d’identité et passeport',
    variants: [
      (p) => ({
        lead: `Le rendez-vous peut être pris dans toute mairie équipée, quel que soit votre domicile.`,
        body: [
          heading('En quatre étapes'),
          list(
            'faire la pré-demande en ligne et noter son numéro',
            'prendre rendez-vous dans une mairie équipée',
            'venir avec les pièces originales et une photo récente',
            'retirer le titre au même guichet, en personne',
          ),
          p.population > 4000
            ? `La mairie ${p.of} est équipée : les rendez-vous se prennent en ligne ou au ${p.phone}.`
            : `La mairie ${p.of} n'est pas équipée pour recueillir les empreintes. Le secrétariat vous indiquera les guichets les plus proches.`,
          note(
            'Prix',
            `La carte d'identité est gratuite, sauf en cas de perte ou de vol. Le passeport se règle par timbre fiscal.`,
          ),
        ],
      }),
    ],
  },
  {
    motif: 'urbanism',
    parentSlug: 'demarches',
    slug: 'urbanisme',
    suits: everywhere,
    title: 'Urbanisme',
    variants: [
      (p) => ({
        lead: `Clôture, piscine, extension, maison neuve : quelle autorisation demander ${p.at} ?`,
        body: [
          questions('Quel dossier pour quel projet ?', {
            'Je fais de petits travaux': `Abri de moins de 20 m², changement de fenêtres, clôture, ravalement : une déclaration préalable suffit le plus souvent. Délai d'instruction : un mois.`,
            'Je construis ou j’agrandis': `Au-delà de 20 m², un permis de construire est en principe nécessaire. Délai : deux mois pour une maison individuelle.`,
            'Je veux connaître les règles': `Le certificat d'urbanisme renseigne sur les règles applicables au terrain. Il se demande gratuitement.`,
          }),
          `Le dossier se dépose en ligne, ou à la mairie sur papier. Il est instruit par le service commun ${p.ofEpci}, puis signé par le maire.`,
          note(
            'Avant d’acheter, avant de signer',
            `Venez consulter le plan : nous vérifierons ensemble les servitudes, les risques et les réseaux.`,
          ),
        ],
      }),
      (p) => ({
        lead: `Un projet bien préparé est un projet accepté. La mairie ${p.of} vous conseille avant le dépôt.`,
        body: [
          heading('Déposer sa demande'),
          `Le guichet numérique est ouvert à toute heure ; il délivre un accusé de réception. Le dépôt papier reste possible, en deux exemplaires, aux heures d'ouverture.`,
          heading('Pendant les travaux'),
          list(
            'afficher l’autorisation sur le terrain, lisible de la rue',
            'déclarer l’ouverture du chantier',
            'déclarer l’achèvement des travaux',
          ),
          heading('Se faire conseiller'),
          `Une architecte-conseil reçoit gratuitement, sur rendez-vous au ${p.phone}. Les couleurs et les matériaux traditionnels du pays font l'objet d'un nuancier.`,
        ],
      }),
    ],
  },
  {
    parentSlug: 'demarches',
    slug: 'elections',
    suits: over(500),
    title: 'Élections',
    variants: [
      (p) => ({
        lead: `S'inscrire, vérifier son inscription, donner procuration : l'essentiel pour voter ${p.at}.`,
        body: [
          heading('S’inscrire'),
          `L'inscription est possible toute l'année, en ligne ou à la mairie, et au plus tard le sixième vendredi qui précède un scrutin.`,
          heading('Le jour du vote'),
          `${p.population >= 1000 ? 'Une pièce d’identité est exigée, même si vous avez votre carte électorale.' : 'Présentez votre carte électorale ou une pièce d’identité.'} Les bureaux sont accessibles aux personnes à mobilité réduite.`,
          heading('Donner procuration'),
          `La demande se prépare en ligne, puis se valide à la gendarmerie ou au commissariat. Votre mandataire peut être électeur d'une autre commune.`,
        ],
      }),
    ],
  },
  {
    slug: 'location-de-salles',
    suits: under(4000),
    title: 'Louer la salle des fêtes',
    variants: [
      (p) => ({
        lead: `Une fête de famille, une réunion, un loto : comment réserver la salle ${p.of}.`,
        body: [
          `La salle accueille jusqu'à cent quarante personnes assises. Elle dispose d'une cuisine, d'une scène et d'un accès de plain-pied.`,
          list(
            'habitants de la commune : 120 euros le week-end',
            'personnes extérieures : 280 euros',
            'associations communales : gratuit deux fois par an',
          ),
          `La réservation se fait à la [mairie](/contact). Une attestation d'assurance et une caution sont demandées.`,
        ],
      }),
      (p) => ({
        lead: `Salle des fêtes et foyer : tarifs, capacité, règles d'usage ${p.at}.`,
        body: [
          `Deux lieux sont proposés : la salle des fêtes, pour cent vingt personnes, et le foyer, pour quarante. Le chauffage est compris d'octobre à avril.`,
          `La musique s'arrête à 2 h. Le tri des déchets se fait sur place, et la salle se rend balayée : les voisins et l'agent d'entretien vous remercient.`,
          `Le planning est tenu à la [mairie](/contact).`,
        ],
      }),
    ],
  },
]
