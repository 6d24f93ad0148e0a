import { list, note } from '#collections/blocks/compose.ts'
import { everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Extranets: for elected members and staff. */
export const extranetNews: NewsIdea[] = [
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Le dossier du prochain conseil est en ligne',
        lead: `Convocation, ordre du jour et notes de synthèse sont à la disposition des élus.`,
        body: [
          `Les annexes volumineuses sont déposées séparément. Merci d'accuser réception de la convocation et de signaler vos pouvoirs avant la veille, à midi.`,
        ],
      }),
      () => ({
        title: 'Commissions : le calendrier du semestre',
        lead: `Les dates ont été arrêtées en tenant compte des vacances scolaires.`,
        body: [
          `Chaque commission dispose désormais d'un dossier partagé. Les comptes rendus y sont déposés sous huit jours.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'digital-help',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Messagerie : reconnaître un courriel frauduleux',
        lead: `Un lien pressant, une facture inattendue, une faute dans l'adresse : trois signes qui doivent alerter.`,
        body: [
          note(
            'Dans le doute',
            `Ne cliquez pas, ne répondez pas : signalez le message au service informatique, qui préfère dix fausses alertes à un vrai clic.`,
          ),
        ],
      }),
      () => ({
        title: 'Mots de passe : le coffre-fort est disponible',
        lead: `Un seul mot de passe à retenir, les autres sont générés et rangés pour vous.`,
        body: [
          `Une prise en main de quarante-cinq minutes est proposée à chaque service. L'usage du carnet à spirale prend fin avec le trimestre.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'employment',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Postes ouverts à la mobilité interne',
        lead: `Quatre postes sont proposés aux agents avant publication extérieure.`,
        body: [
          `Les candidatures se font par courriel, avec copie à la cheffe ou au chef de service. Un entretien est garanti à chaque candidat interne.`,
        ],
      }),
      () => ({
        title: 'Formation : le catalogue de l’année',
        lead: `Accueil, finances, habilitations, bureautique : les inscriptions sont ouvertes.`,
        body: [
          `La demande est validée par le responsable, puis par le service des ressources humaines. Les formations à distance se suivent sur le temps de travail.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'health',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Prévention : les bons gestes au poste de travail',
        lead: `Régler son siège, alterner les tâches, porter sans se blesser.`,
        body: [
          `L'assistante de prévention passe dans chaque service. Le registre de santé et de sécurité est tenu à votre disposition.`,
        ],
      }),
      () => ({
        title: 'Registre unique des risques : la mise à jour commence',
        lead: `Chaque équipe est invitée à relire la partie qui la concerne.`,
        body: [
          `L'exercice dure une heure. Il s'appuie sur les situations réelles, y compris les presque-accidents.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Indemnités, frais, formation : les droits des élus',
        lead: `Une fiche claire rassemble ce que prévoient les textes.`,
        body: [
          list(
            'le droit à la formation et son financement',
            'les autorisations d’absence',
            'le remboursement des frais de mission',
          ),
          `La fiche est dans la [rubrique Documents](/documents).`,
        ],
      }),
      () => ({
        title: 'Signature électronique : pour qui, pour quoi ?',
        lead: `Le certificat évite l'impression, le cachet et l'attente.`,
        body: [
          `Les titulaires d'une délégation reçoivent leur certificat en main propre. Il est personnel et ne se prête pas, même à sa secrétaire.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Véhicules partagés : réservez le vôtre',
        lead: `Six véhicules électriques et quatre vélos sont en libre partage entre les services.`,
        body: [
          `La réservation se fait au quart d'heure. Merci de rebrancher au retour : le suivant vous en saura gré.`,
        ],
      }),
      () => ({
        title: 'Congés et absences : la saisie se fait en ligne',
        lead: `Le formulaire papier disparaît. Le solde de chacun est visible à tout moment.`,
        body: [
          `Les agents sans ordinateur peuvent utiliser la borne de l'atelier. Une permanence d'aide est assurée pendant un mois.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    motif: 'opening',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Déménagement des services : le plan d’étages',
        lead: `Les équipes seront regroupées par métier, avec deux salles de réunion communes.`,
        body: [
          `Les cartons sont livrés la semaine précédente. Les lignes téléphoniques suivent leur titulaire.`,
        ],
      }),
      () => ({
        title: 'Archives : la semaine du grand tri',
        lead: `Ce qui se garde, ce qui se verse, ce qui se détruit : l'archiviste vous guide.`,
        body: [
          `Aucune destruction ne peut avoir lieu sans visa. Le bordereau type est dans la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'flood',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Plan communal de sauvegarde : l’exercice du mois',
        lead: `Une heure et demie pour vérifier que chacun connaît son rôle.`,
        body: [
          `Le scénario sera dévoilé au matin. Les numéros d'astreinte ont été mis à jour : imprimez-les, le réseau peut manquer.`,
        ],
      }),
    ],
  },
]

export const schoolNews: NewsIdea[] = [
  {
    category: 'jeunesse',
    motif: 'school',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Portes ouvertes : venez avec vos questions',
        lead: `Élèves et enseignants font visiter les ateliers, la forêt-école et l'internat ${p.townAt}.`,
        body: [
          `Un parcours fléché prend une heure et demie. Les élèves de troisième repartent avec un calendrier d'inscription.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'tree-planting',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Mille deux cents plants mis en terre par les élèves',
        lead: `La parcelle d'application du lycée est reboisée avec six essences différentes.`,
        body: [
          `Pin maritime, chêne tauzin, bouleau, robinier : le mélange est étudié pour résister au vent et au sec. Les mesures seront relevées pendant dix ans.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'employment',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Apprentissage : les entreprises partenaires se présentent',
        lead: `Scieries, pépinières, coopératives : trente employeurs rencontrent nos futurs apprentis.`,
        body: [
          `Les entretiens durent un quart d'heure. Une banque de stages complète le dispositif pour les secondes et les premières.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'bus',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Internat et transports : ce qu’il faut savoir',
        lead: `Trois lignes de car desservent le lycée le lundi matin et le vendredi soir.`,
        body: [
          `L'internat accueille cent quarante élèves, en chambre de trois. Le règlement et le trousseau sont dans les [documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'concert',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Les lycéens montent sur scène',
        lead: `Le club théâtre a écrit et joué une comédie sur les malentendus d'une coopérative.`,
        body: [
          `Deux représentations ont fait salle comble. Une troisième est prévue pour les collégiens des environs.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'rugby',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Section sportive : les rugbywomen en demi-finale',
        lead: `Quatre entraînements par semaine, des notes en hausse et un beau parcours en championnat scolaire.`,
        body: [
          `La section recrute en seconde, sur dossier et tests. Le niveau compte moins que l'assiduité.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Conseil de la vie lycéenne : les élus sont connus',
        lead: `Dix élèves porteront les idées de leurs camarades auprès de la direction.`,
        body: [
          `Premières demandes : un garage à vélos couvert, un micro-ondes au foyer et moins de plastique au self.`,
        ],
      }),
    ],
  },
]
