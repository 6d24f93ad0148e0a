import { heading, list, note, questions, toBlocks } from '../../blocks/compose.ts'
import { toFill, type Place, type StarterPage } from './place.ts'

const council = (p: Place): StarterPage[] => [
  {
    blocks: toBlocks([
      `La mairie ${p.of} est au service des habitants. Retrouvez ici celles et ceux que vous avez élus, les services qui vous accueillent et les décisions du conseil municipal.`,
    ]),
    lead: 'Vos élus, vos services, les décisions de la commune.',
    slug: 'vie-municipale',
    title: 'Vie municipale',
  },
  {
    blocks: toBlocks([
      heading('Le maire et les adjoints'),
      toFill('prénom, nom et délégation du maire et de chaque adjoint'),
      heading('Les conseillers municipaux'),
      toFill('prénom et nom de chaque conseiller'),
      heading('Les séances'),
      `Les séances du conseil municipal sont publiques : chacun peut y assister. Leur ordre du jour est affiché à la mairie et annoncé dans l'[agenda](/agenda). Les délibérations et les procès-verbaux sont publiés parmi les [documents](/documents).`,
    ]),
    lead: 'Qui siège, quand, et ce qui s’y décide.',
    parentSlug: 'vie-municipale',
    slug: 'conseil-municipal',
    title: 'Le conseil municipal',
  },
  {
    blocks: toBlocks([
      { type: 'contact' },
      heading('Les agents'),
      toFill('services de la mairie et leurs missions, avec un numéro direct quand il existe'),
    ]),
    lead: 'Qui fait quoi à la mairie.',
    parentSlug: 'vie-municipale',
    slug: 'services-municipaux',
    title: 'Les services municipaux',
  },
]

const procedures = (p: Place): StarterPage[] => [
  {
    blocks: toBlocks([
      `Les démarches les plus demandées à la mairie ${p.of}. Pour toutes les autres, le site [service-public.gouv.fr](https://www.service-public.gouv.fr/) donne les conditions et les formulaires officiels.`,
    ]),
    lead: 'Papiers, état civil, élections, urbanisme : par où commencer.',
    slug: 'demarches',
    title: 'Démarches',
  },
  {
    blocks: toBlocks([
      `La demande se fait en personne, sur rendez-vous, dans n'importe quelle mairie équipée d'une station d'enregistrement, où que vous habitiez.`,
      list(
        'remplissez la pré-demande en ligne sur le site de France Titres, et notez son numéro',
        'prenez rendez-vous dans une mairie équipée',
        'venez avec une photographie récente, un justificatif de domicile et votre ancien titre',
      ),
      toFill('mairie équipée la plus proche et façon d’y prendre rendez-vous'),
    ]),
    parentSlug: 'demarches',
    slug: 'carte-d-identite-et-passeport',
    title: 'Carte d’identité et passeport',
  },
  {
    blocks: toBlocks([
      questions('Vos questions', {
        'Comment obtenir un acte de naissance, de mariage ou de décès ?': `La demande est gratuite. Adressez-la à la mairie du lieu de l'événement, sur place, par courrier ou en ligne sur service-public.gouv.fr.`,
        'Comment déclarer une naissance ?': `Dans les cinq jours qui suivent l'accouchement, à la mairie du lieu de naissance, avec le certificat de la maternité.`,
        'Comment préparer un mariage ?': `Retirez le dossier à la mairie de la commune où l'un des deux futurs époux, ou l'un de leurs parents, a son domicile.`,
        'Comment se pacser ?': `Déposez la demande à la mairie de votre résidence commune, ou chez un notaire.`,
      }),
    ]),
    parentSlug: 'demarches',
    slug: 'etat-civil',
    title: 'État civil',
  },
  {
    blocks: toBlocks([
      `Pour voter ${p.at}, il faut être inscrit sur la liste électorale de la commune. L'inscription se fait toute l'année, à la mairie ou en ligne, et au plus tard le sixième vendredi avant un scrutin.`,
      list('une pièce d’identité en cours de validité', 'un justificatif de domicile de moins de trois mois'),
      heading('Bureaux de vote'),
      toFill('adresse du ou des bureaux de vote'),
    ]),
    parentSlug: 'demarches',
    slug: 'elections',
    title: 'Élections',
  },
  {
    blocks: toBlocks([
      `Construire, agrandir, poser une clôture, changer une façade : renseignez-vous à la mairie avant de commencer. Elle vous dira si une déclaration ou un permis est nécessaire.`,
      note(
        'Délais habituels',
        `Un mois pour une déclaration préalable, deux mois pour le permis de construire d'une maison individuelle, trois mois pour les autres permis.`,
      ),
      heading('Les règles qui s’appliquent'),
      toFill('nom du document d’urbanisme en vigueur et lien vers le règlement et les plans'),
    ]),
    parentSlug: 'demarches',
    slug: 'urbanisme',
    title: 'Urbanisme',
  },
]

const dailyLife = (p: Place): StarterPage[] => [
  {
    blocks: toBlocks([`Ce qui fait la vie de tous les jours ${p.at}, à tous les âges.`]),
    lead: 'École, déchets, associations, salles.',
    slug: 'vie-quotidienne',
    title: 'Vie quotidienne',
  },
  {
    blocks: toBlocks([
      heading('Inscrire son enfant'),
      `L'inscription à l'école publique se fait d'abord à la mairie, avec le livret de famille, un justificatif de domicile et le carnet de santé, puis auprès de la direction de l'école.`,
      heading('École, cantine et garderie'),
      toFill('écoles, horaires, fonctionnement de la cantine et de la garderie, tarifs'),
    ]),
    parentSlug: 'vie-quotidienne',
    slug: 'enfance-et-ecole',
    title: 'Enfance et école',
  },
  {
    blocks: toBlocks([
      heading('La collecte'),
      toFill('jours de collecte des ordures ménagères et du tri, et service qui en est chargé'),
      heading('La déchèterie'),
      toFill('adresse, horaires et déchets acceptés'),
    ]),
    parentSlug: 'vie-quotidienne',
    slug: 'dechets',
    title: 'Déchets et tri',
  },
  {
    blocks: toBlocks([
      `Les associations font vivre la commune. Vous en animez une et souhaitez paraître sur cette page ? [Écrivez à la mairie](/contact).`,
      toFill('liste des associations, avec un contact pour chacune'),
    ]),
    parentSlug: 'vie-quotidienne',
    slug: 'associations',
    title: 'Associations',
  },
  {
    blocks: toBlocks([toFill('salles à louer, capacité, tarifs et façon de réserver')]),
    parentSlug: 'vie-quotidienne',
    slug: 'location-de-salles',
    title: 'Louer une salle',
  },
  {
    blocks: toBlocks([
      `${p.Noun} est une commune des Landes${p.body.epciNoun ? `, membre ${p.ofEpci}` : ''}.`,
      heading('Un peu d’histoire'),
      toFill('histoire et patrimoine de la commune, en quelques paragraphes'),
    ]),
    lead: 'Histoire, patrimoine, promenades.',
    slug: 'decouvrir',
    title: 'Découvrir la commune',
  },
]

/** Fifteen pages that a commune finds ready: what holds everywhere is written, what does not is marked. */
export const communePages = (place: Place): StarterPage[] => [
  ...council(place),
  ...procedures(place),
  ...dailyLife(place),
]
