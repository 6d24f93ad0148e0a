import type { Country } from '../members/member.ts'
import type { Place } from '../words/place.ts'
import { figures, heading, list, note } from '#collections/blocks/compose.ts'
import { everywhere, over } from '../words/suits.ts'
import type { PageIdea } from './idea.ts'

const landscapes: Record<Country, string[]> = {
  adour: [
    "La rivière dessine ici de larges méandres. Entre le coteau et l'eau s'étendent des prairies inondables où paissent chevaux et vaches, et que les cigognes ont reconquises.",
    'Maïs, kiwis, peupliers et prairies se partagent la plaine. Les quais et les maisons de galets rappellent le temps où gabares et radeaux descendaient la rivière.',
  ],
  chalosse: [
    'Collines douces, champs de maïs, chênes isolés et fermes à colombages : c’est un pays de vallons, où chaque crête porte son clocher.',
    "Le regard porte loin depuis les crêtes. On élève ici le bœuf, l'oie et le canard, et l'on produit un vin qui accompagne bien la garbure.",
  ],
  forest: [
    "La forêt de pins enveloppe le bourg. Elle n'a pas deux siècles : avant elle s'étendait la lande rase, que les bergers parcouraient sur leurs échasses.",
    "Airials aux chênes centenaires, ruisseaux de sable clair, bergeries de bois : le pays se découvre à pied, sans hâte, à l'odeur de résine.",
  ],
  lake: [
    "Entre forêt et dunes, l'eau douce s'est accumulée derrière le cordon de sable. Roselières, plages familiales et voiles blanches bordent le lac.",
    'Les roseaux abritent grèbes et hérons. Au soir, les pins se reflètent dans une eau sans ride : il faut avoir vu cette heure-là.',
  ],
  ocean: [
    "La plage court du nord au sud, sans une pierre. Derrière elle, la dune et sa lisière de pins tordus protègent la forêt et le bourg du vent d'ouest.",
    "L'océan règle ici les saisons. L'été amène les baigneurs et les surfeurs ; l'hiver rend le rivage aux promeneurs, aux pêcheurs et aux grandes tempêtes.",
  ],
  town: [
    'Rues commerçantes, halles, arènes, jardins au bord de la rivière : la ville a gardé une échelle humaine, où l’on se salue encore.',
    'Fontaines, promenades plantées et maisons à arcades racontent plusieurs siècles de commerce et de marchés.',
  ],
}

const landscape = ({ country }: Place, rank: number): string => landscapes[country][rank] ?? ''

const villageClubs = [
  'comité des fêtes : fêtes patronales, repas, vide-greniers',
  'club des aînés : jeux, sorties, atelier mémoire',
  'association des parents d’élèves : loto, kermesse, voyages',
  'société de chasse et de pêche : battues, entretien des ruisseaux',
  'club de gymnastique et de marche : trois séances par semaine',
]

const townClubs = [
  'sports : rugby, football, pelote, natation, arts martiaux, athlétisme',
  'musique et danse : harmonie, chorales, bandas, école de danse',
  'culture : théâtre amateur, photographie, langue gasconne',
  'solidarité : aide alimentaire, accompagnement scolaire, visites aux malades',
  'mémoire et patrimoine : anciens combattants, amis du musée',
]

export const discoverPages: PageIdea[] = [
  {
    motif: 'church',
    slug: 'histoire-et-patrimoine',
    suits: everywhere,
    title: 'Histoire et patrimoine',
    variants: [
      (p) => ({
        lead: `${p.name}, ${p.populationText} habitants : un coin des Landes à regarder de près.`,
        body: [
          landscape(p, 0),
          heading('Se promener'),
          `L'église, le lavoir, la place et ses platanes composent une courte visite, que l'on prolonge par les chemins en direction ${p.ofNeighbour}. Un plan gratuit est à disposition à la mairie.`,
          heading('Transmettre'),
          `Photographies, cartes postales et témoignages sont recueillis par un groupe de bénévoles. Si vous conservez des documents anciens, ils peuvent être numérisés et rendus aussitôt.`,
        ],
      }),
      (p) => ({
        lead: `Paysage, pierres et mémoire : ce qui fait le caractère ${p.of}.`,
        body: [
          landscape(p, 1),
          heading('À voir'),
          list(
            'le bourg et son église',
            'les maisons anciennes, à pans de bois ou de garluche',
            'le sentier du patrimoine, balisé en jaune',
          ),
          note(
            'Visiter',
            `L'église est ouverte en journée. Les groupes peuvent demander une visite commentée à la [mairie](/contact).`,
          ),
          `La commune appartient au territoire ${p.ofEpci}, qui édite un guide des patrimoines.`,
        ],
      }),
    ],
  },
  {
    motif: 'associations',
    slug: 'associations',
    suits: over(200),
    title: 'Associations',
    variants: [
      (p) => ({
        lead: `Sport, musique, entraide, fêtes : les associations font battre le cœur ${p.of}.`,
        body: [
          p.population > 3500 ? list(...townClubs) : list(...villageClubs),
          heading('Créer, demander une aide, réserver'),
          `La mairie prête salles et matériel. Le dossier de subvention est dans la [rubrique Documents](/documents).`,
        ],
      }),
      (p) => ({
        lead: `Un annuaire pour trouver son club, et quelques conseils pour ceux qui les animent ${p.at}.`,
        body: [
          figures('La vie associative', {
            associations: String(Math.max(6, Math.round(p.population / 90))),
            'salles prêtées gratuitement': p.population > 2000 ? '7' : '2',
          }),
          `Les coordonnées des responsables sont tenues à jour par la mairie : appelez le ${p.phone}. Pour annoncer une manifestation sur ce site, écrivez à ${p.email} quinze jours avant.`,
          heading('Buvette, musique, voie publique'),
          `Chaque manifestation demande une déclaration. Un formulaire unique remplace désormais les quatre anciens.`,
        ],
      }),
    ],
  },
  {
    motif: 'market',
    slug: 'commerces-et-marche',
    suits: over(1500),
    title: 'Commerces et marché',
    variants: [
      (p) => ({
        lead: `Acheter près de chez soi, c'est faire vivre le bourg ${p.of}.`,
        body: [
          `Boulangeries, pharmacie, garage, restaurants et artisans : la plupart des services du quotidien se trouvent à quelques minutes à pied.`,
          heading('Le marché'),
          `Il réunit une vingtaine d'étals, de 8 h à 13 h. Pour obtenir un emplacement, adressez votre demande à ${p.email}, avec la carte de commerçant et l'attestation d'assurance.`,
        ],
      }),
    ],
  },
]
