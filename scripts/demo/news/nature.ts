import { heading, list, note, questions, warning } from '#collections/blocks/compose.ts'
import { byTheAdour, byTheOcean, byTheWater, everywhere, inChalosse, inTheForest } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Trees, water, waste and risks. */
export const natureNews: NewsIdea[] = [
  {
    category: 'environnement',
    motif: 'waste',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Tri des déchets : ce qui change dans votre bac',
        lead: `Pots de yaourt, barquettes, films plastique : tous les emballages vont désormais dans le bac jaune, ${p.at} comme ailleurs.`,
        body: [
          `Inutile de les laver : il suffit de bien les vider. En revanche, ne les emboîtez pas, car la machine qui les sépare ne saurait pas les reconnaître.`,
          questions('Dans quel bac ?', {
            'Le carton à pizza':
              'Dans le bac jaune s’il n’est pas trop gras, sinon avec les ordures ménagères.',
            'Le pot de fleurs en plastique': 'En déchèterie : ce n’est pas un emballage.',
            'Le bouchon': 'Vissé sur sa bouteille, dans le bac jaune.',
          }),
          `Les jours de passage sont à la page [Déchets](/cadre-de-vie/dechets).`,
        ],
      }),
      (p) => ({
        title: 'Compostage : un bio-seau offert à chaque foyer',
        lead: `Épluchures, marc de café, restes de repas : ils pèsent un tiers de nos poubelles. La distribution des bio-seaux commence ${p.at}.`,
        body: [
          `Ceux qui ont un jardin peuvent acquérir un composteur à tarif réduit auprès du service des déchets. Pour les autres, deux composteurs partagés sont installés, l'un près de la mairie, l'autre près du stade.`,
          `Une guide composteuse bénévole montrera les bons gestes lors d'un atelier d'une heure.`,
        ],
      }),
      (p) => ({
        title: 'Dépôts sauvages : la commune ne laisse plus faire',
        lead: `Trois dépôts ont été relevés le mois dernier ${p.at}. Leur enlèvement coûte cher, et c'est l'impôt de tous qui le paie.`,
        body: [
          `Les auteurs, lorsqu'ils sont identifiés, reçoivent une amende et la facture du nettoyage. Un dépôt se signale à la [mairie](/contact), si possible avec une photo et le lieu précis.`,
          `Rappelons que la déchèterie accueille gratuitement les particuliers. Les encombrants peuvent être enlevés à domicile pour les personnes qui ne peuvent se déplacer.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'fire-watch',
    suits: inTheForest,
    variants: [
      (p) => ({
        title: 'Débroussaillement : protéger sa maison, protéger la forêt',
        lead: `À moins de 200 mètres des bois, débroussailler est une obligation. La mairie ${p.of} aide chacun à savoir ce qui lui revient.`,
        body: [
          `La règle est simple à retenir : 50 mètres autour des constructions, même si le terrain voisin ne vous appartient pas, et de part et d'autre du chemin d'accès.`,
          heading('Ce qu’il faut faire'),
          list(
            'couper les herbes hautes, la bruyère et les ajoncs',
            'élaguer les branches basses',
            'éloigner le tas de bois et la haie sèche des murs',
            'évacuer les rémanents en déchèterie : le brûlage est interdit',
          ),
          `Une carte des secteurs concernés est consultable à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Feux de forêt : les bénévoles de la DFCI entretiennent les pistes',
        lead: `L'association communale de défense de la forêt contre l'incendie a remis en état onze kilomètres de pistes autour ${p.of}.`,
        body: [
          `Ponts consolidés, fossés curés, points d'eau vérifiés : ces travaux discrets permettent aux pompiers d'arriver vite. Ils sont financés par les propriétaires forestiers, avec l'aide de la commune.`,
          warning(
            'En forêt, pas de flamme',
            `Ni cigarette, ni barbecue, ni feu de camp. Les jours de vigilance, l'accès aux massifs peut être interdit : renseignez-vous avant de partir. En cas de fumée, appelez le 18 ou le 112.`,
          ),
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    isRural: true,
    motif: 'tree-planting',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Un arbre pour chaque naissance',
        lead: `Chaque enfant né l'an dernier ${p.at} a désormais son arbre dans le verger communal.`,
        body: [
          `Pommiers, poiriers, cerisiers et néfliers ont été choisis parmi les variétés anciennes de la région. Chaque famille a planté le sien, avec l'aide du service technique.`,
          `Les fruits seront à tout le monde. Le verger se visite librement, et l'on peut y pique-niquer.`,
        ],
      }),
      (p) => ({
        title: 'De l’ombre dans la cour et sur la place',
        lead: `Pour traverser plus doucement les étés, la commune plante des arbres là où le sol chauffe le plus ${p.at}.`,
        body: [
          `Chênes, tilleuls et micocouliers remplaceront 400 m² d'enrobé. Leur pied restera en terre, paillé, afin que la pluie pénètre.`,
          `Le choix des essences a été fait avec un pépiniériste du département : sobres en eau, elles supportent le sable comme la chaleur.`,
        ],
      }),
      (p) => ({
        title: 'Haies champêtres : des plants offerts aux volontaires',
        lead: `La commune renouvelle son opération avec ${p.epci} : vingt-cinq plants par terrain, à condition de les mettre en terre ensemble.`,
        body: [
          `Aubépine, cornouiller, viorne, noisetier : une haie variée coupe le vent, nourrit les oiseaux et retient la terre des talus.`,
          `Les bulletins d'inscription sont à la [mairie](/contact). Une démonstration de plantation ouvrira la distribution.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'flood',
    suits: byTheAdour,
    variants: [
      (p) => ({
        title: 'Crues : les bons réflexes se préparent au sec',
        lead: `La rivière fait la beauté du pays ; elle demande aussi de la prévoyance. La commune ${p.of} met à jour son plan de sauvegarde.`,
        body: [
          list(
            's’inscrire à l’alerte par message de la mairie',
            'mettre à l’abri les papiers, les produits dangereux et la voiture',
            'couper l’électricité si l’eau approche',
            'ne jamais s’engager sur une route inondée',
          ),
          `Les personnes qui auraient besoin d'aide pour quitter leur logement sont invitées à se faire connaître à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Les prairies inondables, nos alliées contre les crues',
        lead: `Quand la rivière monte, les prairies inondables retiennent l'eau avant les maisons. Des travaux d'entretien commencent près ${p.of}.`,
        body: [
          `Les portes à clapet sont révisées et les canaux curés, sans toucher aux berges où nichent les oiseaux. Les éleveurs ont été associés au calendrier.`,
          `Une sortie commentée permettra de découvrir ce paysage, façonné depuis des siècles par les habitants.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'beach-rescue',
    suits: byTheWater,
    variants: [
      (p) => ({
        title: 'Baignade : connaître les dangers, choisir les zones surveillées',
        lead: `L'eau est belle, et elle demande de l'attention. Les sauveteurs ${p.of} rappellent quelques règles simples.`,
        body: [
          `Le drapeau vert invite à la baignade, le jaune à la prudence ; le rouge l'interdit. On se baigne entre les deux fanions, jamais seul, et l'on garde un œil sur les enfants, même au bord.`,
          note(
            'Emporté par le courant ?',
            `Ne luttez pas. Laissez-vous porter, appelez, levez un bras : les sauveteurs vous voient.`,
          ),
        ],
      }),
      (p) => ({
        title: 'Qualité des eaux de baignade : les résultats sont bons',
        lead: `Les prélèvements effectués sur les sites ${p.of} sont tous conformes.`,
        body: [
          `Les analyses portent sur les bactéries et sur l'aspect de l'eau. Elles sont affichées au poste de secours et à la mairie, avec le profil de chaque site.`,
          `Après un gros orage, mieux vaut attendre un jour : le ruissellement peut troubler l'eau pour quelques heures.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    suits: byTheOcean,
    variants: [
      (p) => ({
        title: 'La dune avance, la dune recule',
        lead: `Chaque année, le trait de côte est mesuré ${p.at}. Les relevés sont présentés aux habitants.`,
        body: [
          `Oyats et ganivelles retiennent le sable, mais ils ne peuvent rien contre les grandes tempêtes. C'est pourquoi la commune préfère accompagner le mouvement que bétonner le rivage.`,
          `Merci de suivre les chemins balisés : un passage répété suffit à ouvrir une brèche dans la dune.`,
        ],
      }),
      (p) => ({
        title: 'Bac à marée : prenez un sac, rendez-le plein',
        lead: `Deux bacs en bois sont posés aux accès de la plage ${p.of}. Chacun peut y déposer ce que la mer a rejeté.`,
        body: [
          `Le contenu est trié une fois par semaine, puis recyclé lorsque c'est possible. Filets et bidons sont comptés : ces relevés servent à remonter à l'origine des pollutions.`,
          `Laissez en place les algues et le bois flotté. En cas d'objet suspect, n'y touchez pas et prévenez le poste de secours.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    suits: inChalosse,
    variants: [
      (p) => ({
        title: 'Sentiers des coteaux : trois boucles remises à neuf',
        lead: `Le balisage des chemins de promenade autour ${p.of} vient d'être repris par les bénévoles du comité de randonnée.`,
        body: [
          `De la boucle familiale de quatre kilomètres au grand tour par les crêtes, les itinéraires mènent de vallons en points de vue. Par temps clair, la chaîne des Pyrénées ferme l'horizon.`,
          `Le plan des circuits est disponible à la [mairie](/contact). Merci de refermer les barrières et de tenir les chiens en laisse près des troupeaux.`,
        ],
      }),
      (p) => ({
        title: 'Coulées de boue : des bandes enherbées au bas des pentes',
        lead: `Avec les agriculteurs, la commune ${p.of} cherche à retenir la terre sur les coteaux quand l'orage éclate.`,
        body: [
          `Trois fossés ont été élargis, et deux kilomètres de bandes enherbées semés en travers de la pente. Les premiers orages ont montré leur utilité : la route est restée propre.`,
          `Une réunion fera le point des résultats au bout d'un an.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Frelon asiatique : que faire si vous voyez un nid ?',
        lead: `Ne vous approchez pas, n'essayez pas de le détruire vous-même : la mairie ${p.of} tient à jour la liste des professionnels.`,
        body: [
          `Le nid ressemble à une grosse poire, souvent haut dans un arbre, parfois sous un avant-toit. Un nid abandonné en hiver ne sera pas réoccupé : il peut rester en place.`,
          `La commune participe aux frais d'intervention chez les particuliers, sur présentation de la facture. Se renseigner à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Moustique tigre : dix minutes par semaine suffisent',
        lead: `Il naît dans l'eau qui dort, et presque toujours chez nous. Les bons gestes ${p.at}.`,
        body: [
          list(
            'vider soucoupes, arrosoirs et seaux',
            'couvrir les récupérateurs d’eau d’une moustiquaire fine',
            'nettoyer les gouttières',
            'ranger à l’abri les jouets et les bâches',
          ),
          `Le cimetière n'est pas oublié : du sable humide est à disposition pour remplir les soucoupes des pots.`,
        ],
      }),
    ],
  },
]
