import type { DemoAlert } from './types.ts'
import { byTheAdour, byTheWater, everywhere, inTheForest, over, type Suits } from './words/suits.ts'
import type { Place } from './words/place.ts'
import { createRandom } from './words/random.ts'

type AlertIdea = {
  days: number
  severity: DemoAlert['severity']
  suits: Suits
  write: (place: Place) => [title: string, message: string]
}

// prettier-ignore
const ideas: AlertIdea[] = [
  { days: 2, severity: 'warning', suits: everywhere, write: () => ['Coupure d’eau programmée', 'L’eau sera coupée demain de 9 h à 12 h dans le centre. Pensez à faire une réserve.'] },
  { days: 12, severity: 'information', suits: everywhere, write: (p) => ['Route barrée', `La route ${p.ofNeighbour} est fermée à la circulation pendant les travaux. Une déviation est en place.`] },
  { days: 5, severity: 'information', suits: everywhere, write: () => ['Fermeture exceptionnelle du secrétariat', 'La mairie sera fermée vendredi. En cas d’urgence, laissez un message : il sera écouté.'] },
  { days: 3, severity: 'danger', suits: inTheForest, write: () => ['Feux de forêt : vigilance rouge', 'L’accès aux massifs est interdit de 14 h à 22 h. Ni feu, ni cigarette, ni engin à moteur. Fumée : 18 ou 112.'] },
  { days: 2, severity: 'danger', suits: byTheAdour, write: () => ['Crue : montée des eaux attendue', 'Les quartiers bas peuvent être inondés cette nuit. Mettez vos biens à l’abri et n’empruntez pas les routes inondées.'] },
  { days: 2, severity: 'warning', suits: byTheWater, write: () => ['Forts courants', 'Les sauveteurs appellent à la plus grande prudence. Baignez-vous uniquement dans les zones surveillées.'] },
  { days: 2, severity: 'warning', suits: everywhere, write: () => ['Vent violent', 'Le cimetière, le parc et le stade sont fermés par précaution. Évitez de circuler en forêt.'] },
  { days: 8, severity: 'information', suits: over(2000), write: () => ['Collecte des déchets décalée', 'En raison du jour férié, la collecte est reportée au lendemain dans toute la commune.'] },
]

/** Three sites in ten have something urgent to say; what is urgent everywhere is so nowhere. */
export const planAlerts = (place: Place): DemoAlert[] => {
  const random = createRandom(`alerts ${place.slug}`)
  if (place.voice !== 'commune' || !random.chance(0.3)) {
    return []
  }
  const { days, severity, write } = random.pick(ideas.filter(({ suits }) => suits(place)))
  const [title, message] = write(place)

  return [{ endDay: days, message, severity, startDay: -random.integer(0, 1), title }]
}
