import { figures, heading, list, note, warning } from '#collections/blocks/compose.ts'
import { both, byTheWater, everywhere, over, under } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Roads, buildings, networks. */
export const worksNews: NewsIdea[] = [
  {
    category: 'travaux',
    isRural: true,
    motif: 'roadworks',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'La traversée du bourg en travaux pendant six semaines',
        lead: `Enfouissement des réseaux, trottoirs accessibles, plateau ralentisseur devant l'école : le chantier de la traversée ${p.of} commence.`,
        body: [
          `La circulation se fera par alternat, avec des feux. L'accès aux commerces et aux maisons est maintenu pendant toute la durée du chantier ; le ramassage scolaire n'est pas modifié.`,
          `Les riverains ont reçu un courrier avec le calendrier, rue par rue. L'entreprise tient une permanence sur place un matin par semaine.`,
          warning(
            'Prudence aux abords du chantier',
            `La vitesse est limitée à 30 km/h. Merci de tenir les enfants par la main et de ne pas franchir les barrières.`,
          ),
        ],
      }),
      (p) => ({
        title: 'Voirie communale : les chemins refaits cette année',
        lead: `Quatre chemins communaux ${p.of} vont recevoir un nouveau revêtement. Le programme a été arrêté en fonction de l'état de la chaussée et du trafic.`,
        body: [
          `Les fossés et les accotements sont repris avant la pose de l'enduit, afin que l'eau s'écoule mieux. Comptez deux à trois jours de gêne par chemin.`,
          `L'ordre de passage dépend du temps qu'il fera : les dates seront confirmées par affichage l'avant-veille. Pour signaler un nid-de-poule, il suffit d'appeler la [mairie](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    isRural: true,
    motif: 'energy',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Éclairage public : la nuit retrouve un peu de noir',
        lead: `Depuis ce mois-ci, l'éclairage public ${p.of} s'éteint au cœur de la nuit, sauf aux abords des carrefours dangereux.`,
        body: [
          `La mesure est à l'essai pendant un an. Elle épargne l'énergie, repose la faune nocturne et rend le ciel aux promeneurs. Les anciennes lampes sont remplacées par des diodes, moins puissantes et mieux dirigées.`,
          figures('Ce que l’on en attend', {
            'de consommation en moins': '45 %',
            'points lumineux remplacés': String(Math.max(14, Math.round(p.population / 9))),
            "d'essai avant le bilan": '12 mois',
          }),
          `Vos remarques sont les bienvenues : un registre est ouvert à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Des panneaux solaires sur le toit des ateliers municipaux',
        lead: `L'installation couvrira une bonne part de la consommation électrique des bâtiments communaux ${p.of}.`,
        body: [
          `Le toit, bien orienté et sans ombre, a été renforcé au préalable. L'électricité produite alimentera d'abord les bâtiments publics voisins, le surplus étant vendu.`,
          `L'opération bénéficie d'une aide à l'investissement et devrait s'amortir en onze ans. Un petit écran, dans le hall de la mairie, affichera la production du jour.`,
        ],
      }),
      (p) => ({
        title: 'Chauffage au bois : la chaufferie est entrée en service',
        lead: `La mairie, l'école et la salle des fêtes ${p.of} sont désormais chauffées par une même chaudière à plaquettes forestières.`,
        body: [
          `Le combustible provient de forêts situées à moins de quarante kilomètres. La chaudière remplace trois installations au fioul, dont la plus ancienne avait trente ans.`,
          `Une visite commentée sera proposée aux habitants dès que les réglages seront terminés.`,
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
        title: 'Renouvellement des canalisations : les rues concernées',
        lead: `Le syndicat des eaux remplace 800 mètres de conduites anciennes ${p.at}, sources de fuites répétées.`,
        body: [
          `De brèves coupures auront lieu en journée. Chaque foyer sera averti deux jours à l'avance par un papillon dans la boîte aux lettres.`,
          list(
            'tirez un peu d’eau avant la coupure',
            'à la remise en service, laissez couler quelques minutes si l’eau est trouble',
            'n’utilisez ni lave-linge ni lave-vaisselle pendant les travaux',
          ),
        ],
      }),
      (p) => ({
        title: 'Relevé des compteurs d’eau : facilitez le passage de l’agent',
        lead: `Les agents du service de l'eau passeront ${p.at} dans les prochains jours.`,
        body: [
          `Merci de dégager le regard et d'attacher votre chien. En cas d'absence, une carte sera laissée : il suffira d'y noter les chiffres noirs du compteur et de la renvoyer.`,
          `C'est aussi l'occasion de chercher les fuites : relevez le compteur le soir, puis au matin. S'il a tourné sans que l'on ait ouvert un robinet, il faut agir.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    motif: 'bicycle',
    suits: over(700),
    variants: [
      (p) => ({
        title: 'Une voie verte pour aller à vélo à l’école et au stade',
        lead: `La nouvelle liaison cyclable relie les lotissements au centre ${p.of}, à l'écart des voitures.`,
        body: [
          `Le tracé suit un ancien chemin d'exploitation, sur un sol stabilisé qui laisse passer l'eau de pluie. Trente arceaux ont été posés aux arrivées.`,
          `La suite du projet, conduite avec ${p.epci}, prolongera la voie en direction ${p.ofNeighbour}.`,
        ],
      }),
      (p) => ({
        title: 'Vélo : des arceaux, une pompe et des outils en libre service',
        lead: `Une station de réparation est installée près de la mairie ${p.of}. Elle est gratuite et ouverte à tous.`,
        body: [
          `Pompe à pied, clés, démonte-pneus : de quoi régler une selle ou changer une chambre à air sans attendre. Les outils sont attachés par un câble.`,
          `Un atelier d'initiation à la mécanique sera proposé par des bénévoles, date à suivre dans l'[agenda](/agenda).`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    isRural: true,
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Fibre optique : comment se raccorder',
        lead: `La quasi-totalité des adresses ${p.of} peut désormais demander son raccordement à la fibre.`,
        body: [
          heading('Trois étapes'),
          list(
            'vérifier son adresse sur la carte du réseau public',
            'choisir librement un fournisseur d’accès',
            'prendre rendez-vous avec le technicien, présent deux à quatre heures',
          ),
          `Votre adresse n'apparaît pas ? Le numéro de la maison est peut-être mal enregistré : la [mairie](/contact) peut corriger la base des adresses.`,
          note(
            'Attention au démarchage',
            `La commune n'a mandaté aucun vendeur. Ne signez rien sur le pas de la porte.`,
          ),
        ],
      }),
      (p) => ({
        title: 'Adressage : chaque maison a son numéro',
        lead: `Pour que les secours, le facteur et les livreurs trouvent leur chemin, la commune termine la numérotation des voies ${p.of}.`,
        body: [
          `Les plaques sont à retirer à la mairie, gratuitement. Le certificat d'adresse remis en même temps sert à prévenir les organismes : banque, assurance, fournisseur d'énergie.`,
          `Les nouvelles adresses figurent déjà dans la base nationale et, peu à peu, dans les appareils de navigation.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    suits: both(everywhere, under(2500)),
    variants: [
      (p) => ({
        title: 'Cimetière : les allées deviennent des pelouses',
        lead: `Sans désherbant ni gravier brûlant : le cimetière ${p.of} est engazonné par étapes.`,
        body: [
          `La loi interdit l'usage des pesticides dans ces lieux. Plutôt que de multiplier les passages à la binette, la commune a semé un gazon court, résistant au sec, entre les tombes.`,
          `La première année demande un peu de patience, le temps que l'herbe s'installe. Deux points d'eau et un banc à l'ombre ont été ajoutés.`,
        ],
      }),
      (p) => ({
        title: 'La salle des fêtes change de toiture',
        lead: `Le chantier, confié à des entreprises des Landes, durera sept semaines ${p.at}.`,
        body: [
          `La charpente, saine, est conservée. Les anciennes plaques sont déposées par une entreprise spécialisée, puis remplacées par une couverture isolée en tuiles.`,
          `Pendant les travaux, les associations sont accueillies au foyer. Les réservations déjà confirmées ne sont pas remises en cause.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    suits: byTheWater,
    variants: [
      (p) => ({
        title: 'Plan plages : les accès sont repensés',
        lead: `Stationnement sous les pins, cheminements de bois, abri à vélos : les abords de l'eau ${p.at} sont réaménagés pour ménager le sol.`,
        body: [
          `Le parking perd quarante places au bord de l'eau et en gagne autant en retrait. Un revêtement perméable remplace le bitume, et des ganivelles protègent la végétation.`,
          `Un cheminement plat conduit les poussettes et les fauteuils jusqu'au poste de secours. Les travaux seront achevés avant la prochaine saison.`,
        ],
      }),
      (p) => ({
        title: 'Sable et végétation : l’entretien de nos rivages',
        lead: `Ramassage à la main, laisses de mer ou roselières préservées : comment la commune ${p.of} prend soin de ses bords d'eau.`,
        body: [
          `Les engins ne passent plus qu'aux endroits les plus fréquentés. Ailleurs, une équipe retire les déchets à la main et laisse le bois flotté, qui retient le sable et abrite une foule de petites bêtes.`,
          `Les bénévoles sont les bienvenus lors des collectes annoncées dans l'[agenda](/agenda).`,
        ],
      }),
    ],
  },
]
