import { heading, list, note, questions } from '#collections/blocks/compose.ts'
import { both, everywhere, over, under } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** The town hall and its acts. */
export const communeLifeNews: NewsIdea[] = [
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Ce que le conseil municipal a décidé',
        lead: `Voirie, école, soutien aux associations : retour sur les principales décisions de la dernière séance du conseil municipal ${p.of}.`,
        body: [
          `Le conseil s'est réuni en séance publique à la mairie. Onze points figuraient à l'ordre du jour, dont la plupart ont été adoptés à l'unanimité.`,
          heading('Les décisions à retenir'),
          list(
            'une nouvelle tranche de réfection des chemins communaux',
            `le renouvellement de la convention avec ${p.epci} pour l'entretien des fossés`,
            "les subventions aux associations, reconduites au même niveau que l'an passé",
            "l'achat de mobilier pour l'accueil de la mairie",
          ),
          `La liste des délibérations est affichée à la mairie et peut être consultée dans la [rubrique Documents](/documents). Le procès-verbal y sera ajouté après son approbation par les élus.`,
        ],
      }),
      (p) => ({
        title: 'Conseil municipal : les délibérations sont en ligne',
        lead: `Les élus ${p.of} se sont réunis cette semaine. La liste des délibérations examinées est publiée sur ce site.`,
        body: [
          `Deux dossiers ont occupé l'essentiel de la séance : le programme de travaux des bâtiments communaux et le projet de jardin partagé, porté par un groupe d'habitants.`,
          `Le premier a été adopté. Le second sera représenté au prochain conseil, le temps d'étudier l'arrivée d'eau et la clôture du terrain.`,
          note(
            'Les séances sont publiques',
            `Toute personne peut assister au conseil, sans inscription. Les prochaines dates sont annoncées dans l'[agenda](/agenda).`,
          ),
        ],
      }),
      (p) => ({
        title: 'Dix-huit délibérations au dernier conseil',
        lead: `Le conseil municipal ${p.of} a examiné dix-huit délibérations. En voici l'essentiel, en quelques lignes.`,
        body: [
          `Au chapitre des finances, les élus ont ajusté les crédits d'entretien de la voirie. Au chapitre du personnel, ils ont créé un poste à temps partiel pour renforcer l'équipe technique.`,
          `Ils ont aussi désigné les représentants de la commune à la commission intercommunale des déchets, aux côtés des élus des autres communes membres.`,
          `Les textes complets sont dans la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'budget',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Le budget de la commune, expliqué simplement',
        lead: `À quoi servent nos impôts locaux ? La mairie ${p.of} publie une présentation du budget en deux pages, sans jargon.`,
        body: [
          `Sur 100 euros dépensés pour le fonctionnement, 42 vont au personnel, 31 à l'entretien des bâtiments et des routes, 15 à l'école et 12 aux associations et à la solidarité.`,
          `L'investissement de l'année est consacré pour moitié à l'isolation des bâtiments publics, afin de réduire durablement les factures d'énergie.`,
          `La note de présentation est disponible dans la [rubrique Documents](/documents). Les élus répondront aux questions à l'issue du prochain conseil.`,
        ],
      }),
      (p) => ({
        title: 'Budget : des taux inchangés et des projets maintenus',
        lead: `Le conseil municipal a voté le budget. Les taux des impôts communaux ne changent pas ${p.at}.`,
        body: [
          `Les élus ont choisi de maintenir l'effort d'entretien : toitures, chemins, éclairage public. Les dépenses de fonctionnement restent contenues malgré la hausse du prix des matériaux.`,
          `Trois opérations sont inscrites cette année : la rénovation de l'accueil de la mairie, la mise aux normes de l'aire de jeux et la réfection d'un kilomètre de voirie.`,
          `Toute personne peut consulter le budget à la mairie, aux [heures d'ouverture](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'elections',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Élections : vérifiez votre inscription',
        lead: `Vous avez emménagé ${p.at} depuis le dernier scrutin ? L'inscription sur les listes électorales n'est pas toujours automatique.`,
        body: [
          `Les jeunes qui se sont fait recenser à 16 ans sont inscrits d'office à leur majorité. Pour tous les autres, un changement d'adresse demande une démarche : en ligne sur Service-Public.fr, ou à la mairie avec une pièce d'identité et un justificatif de domicile récent.`,
          `La date limite est fixée au sixième vendredi avant le scrutin. Mieux vaut ne pas attendre : l'opération prend cinq minutes.`,
          `Vous serez absent ce jour-là ? Pensez à la procuration, que l'on peut préparer en ligne et faire valider à la gendarmerie ou au commissariat.`,
        ],
      }),
      (p) => ({
        title: 'La commune cherche des assesseurs pour ses bureaux de vote',
        lead: `Tenir un bureau de vote, c'est faire vivre la démocratie de près. Les électeurs ${p.of} peuvent se porter volontaires.`,
        body: [
          `L'assesseur vérifie l'identité des électeurs, fait signer la liste d'émargement et veille au bon déroulement du scrutin. Il faut être inscrit sur une liste électorale du département et savoir lire et écrire.`,
          `Une courte formation est proposée à la mairie la semaine précédente. La présence est demandée par demi-journée, selon les disponibilités de chacun.`,
          `Pour s'inscrire : écrire ou téléphoner à la [mairie](/contact).`,
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
        title: "Plan local d'urbanisme : l'enquête publique est ouverte",
        lead: `Le projet de plan local d'urbanisme intercommunal est soumis à enquête publique. Les habitants ${p.of} peuvent donner leur avis pendant un mois.`,
        body: [
          `Ce document, porté par ${p.epci}, dira demain où l'on peut construire, quelles terres sont protégées et quelles haies doivent être conservées.`,
          `Le dossier et le registre sont à la mairie. Le commissaire enquêteur y tiendra deux permanences, annoncées par affichage. Les observations peuvent aussi être envoyées par courriel.`,
          note(
            'Bon à savoir',
            `Pour un projet de travaux en cours, les règles actuelles continuent de s'appliquer : voir la page [Urbanisme](/demarches/urbanisme).`,
          ),
        ],
      }),
      (p) => ({
        title: "Déposez votre demande d'urbanisme en ligne",
        lead: `Déclaration préalable, permis de construire, certificat d'urbanisme : le dépôt numérique est gratuit et ouvert à toute heure.`,
        body: [
          `Le guichet numérique évite les photocopies en quatre exemplaires et donne un accusé de réception immédiat. Le dossier est ensuite instruit par le service commun ${p.ofEpci}.`,
          `Le dépôt papier reste possible à la mairie ${p.of}, et le secrétariat aide volontiers à remplir les formulaires.`,
          `Les délais d'instruction et les pièces à fournir sont détaillés à la page [Urbanisme](/demarches/urbanisme).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    isRural: true,
    motif: 'opening',
    suits: both(everywhere, over(400)),
    variants: [
      (p) => ({
        title: 'La nouvelle salle associative ouvre ses portes',
        lead: `Après dix mois de chantier, la salle associative ${p.of} accueille ses premières répétitions et ses premières réunions.`,
        body: [
          `Le bâtiment, construit en pin maritime, offre une grande pièce de 90 m², une cuisine et des rangements fermés pour chaque association.`,
          `Une visite est proposée à tous les habitants à l'occasion de l'inauguration. Le planning de réservation est tenu par le secrétariat de la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Un commerce multiservice reprend vie au bourg',
        lead: `Pain, journaux, dépôt de colis, produits des fermes voisines : le local communal ${p.of} a trouvé son exploitant.`,
        body: [
          `La commune avait acheté les murs pour éviter une fermeture définitive. Les travaux ont été conduits par des artisans des environs, dont plusieurs installés du côté ${p.ofNeighbour}.`,
          `Le commerce ouvrira chaque matin, et deux après-midi par semaine. Les élus remercient les habitants qui ont répondu au questionnaire sur leurs besoins.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Les horaires de la mairie évoluent',
        lead: `Pour mieux accueillir ceux qui travaillent en journée, la mairie ${p.of} ouvre désormais plus tard un soir par semaine.`,
        body: [
          `Le secrétariat reste joignable par téléphone au ${p.phone} et par courriel le reste du temps. Les rendez-vous en dehors des heures d'ouverture sont toujours possibles.`,
          `Les nouveaux horaires figurent à la page [Contact](/contact).`,
        ],
      }),
      (p) => ({
        title: `Bienvenue aux nouveaux habitants ${p.of}`,
        lead: `La municipalité invite les familles installées depuis un an à un moment d'accueil, simple et convivial.`,
        body: [
          `Au programme : présentation de la commune et de ses ${p.populationText} habitants, rencontre avec les associations, puis verre de l'amitié autour de produits du pays.`,
          `Un livret d'accueil sera remis à chaque foyer : il rassemble les numéros utiles, les jours de collecte et la liste des clubs. Merci de vous signaler à la [mairie](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    suits: over(2000),
    variants: [
      (p) => ({
        title: 'Budget participatif : vous avez jusqu’à la fin du mois pour voter',
        lead: `Quatorze projets imaginés par les habitants ${p.of} sont soumis au vote. Chacun peut en choisir trois.`,
        body: [
          `Bancs à l'ombre, verger public, piste pour les tout-petits, boîte à livres : les projets ont été étudiés un à un par les services, qui en ont vérifié le coût et la faisabilité.`,
          `Le vote est ouvert à toute personne de plus de 11 ans vivant dans la commune, en ligne ou dans l'urne installée à l'accueil de la mairie.`,
        ],
      }),
      (p) => ({
        title: 'Conseil des jeunes : douze places à pourvoir',
        lead: `Les collégiens et lycéens ${p.of} sont appelés à rejoindre le conseil municipal des jeunes, pour deux ans.`,
        body: [
          `L'an dernier, les jeunes élus ont fait installer des arceaux à vélos près du stade et organisé une collecte pour les étudiants.`,
          `Les candidatures se déposent à la [mairie](/contact), avec une lettre de quelques lignes. Aucune expérience n'est demandée, seulement l'envie d'agir.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    suits: under(2000),
    variants: [
      (p) => ({
        title: `Le bulletin ${p.of} arrive dans les boîtes aux lettres`,
        lead: `La vie des associations, les travaux de l'année, une page d'histoire locale : le nouveau bulletin municipal est distribué cette semaine.`,
        body: [
          `Il a été rédigé et mis en page par la commission communication, puis imprimé dans le département. Ceux qui ne l'auraient pas reçu peuvent en demander un exemplaire à la mairie.`,
          `Il se lit aussi à l'écran, dans la [rubrique Documents](/documents).`,
        ],
      }),
      (p) => ({
        title: 'Recensement de la population : un agent passera chez vous',
        lead: `Se faire recenser est un geste civique, utile à tous. Les réponses sont confidentielles et peuvent être données en ligne.`,
        body: [
          `Du nombre d'habitants dépendent la participation de l'État au budget de la commune, le nombre d'élus au conseil et bien des équipements. ${p.name} compte aujourd'hui ${p.populationText} habitants.`,
          questions('Vos questions', {
            'Mes réponses sont-elles confidentielles ?': `Oui. Elles ne servent qu'à établir des statistiques, et l'agent recenseur est tenu au secret professionnel.`,
            'Comment reconnaître l’agent recenseur ?': `Il porte une carte officielle avec sa photographie, signée par le maire.`,
          }),
        ],
      }),
    ],
  },
]
