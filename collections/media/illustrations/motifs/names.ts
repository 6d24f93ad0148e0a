/** Every subject that `drawMotif` can draw. The order is by subject, and stable: seeds and lists rely on it. */
export const motifNames = [
  // the town hall and its acts
  'mairie',
  'council',
  'elections',
  'budget',
  'urbanism',
  'opening',
  // works and networks
  'roadworks',
  'waste',
  'water',
  'energy',
  'bus',
  'bicycle',
  // people, at every age
  'school',
  'childcare',
  'seniors-meal',
  'health',
  'digital-help',
  'employment',
  // trade and taste
  'market',
  'gastronomy',
  // culture and festivities
  'library',
  'cinema',
  'concert',
  'fete',
  'course-landaise',
  'associations',
  // sport
  'sport',
  'rugby',
  'pelota',
  // memory and heritage
  'church',
  'commemoration',
  'hiking',
  // nature and its risks
  'tree-planting',
  'fire-watch',
  'flood',
  'beach-rescue',
] as const

export type MotifName = (typeof motifNames)[number]
