/** Payload's own French, where a secretary would stumble: the sentences we say better, under its keys. */
export const payloadFrench = {
  error: {
    unauthorized: 'Vous n’avez pas ce droit.',
  },
  fields: {
    addLabel: 'Ajouter : {{label}}',
    addNew: 'Ajouter',
    addUpload: 'Ajouter un fichier',
    block: 'bloc',
    blocks: 'blocs',
    chooseFromExisting: 'Choisir dans le site',
    chooseLabel: 'Choisir : {{label}}',
    newLabel: 'Nouveau : {{label}}',
    selectExistingLabel: 'Choisir : {{label}}',
    swapUpload: 'Changer de fichier',
  },
  general: {
    all: 'Tous :',
    created: 'Créé le',
    createdAt: 'Créé le',
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    noResults: 'Rien ici pour le moment. Créez le premier élément, ou élargissez les filtres.',
    perPage: 'Par page : {{limit}}',
    untitled: 'Sans titre',
  },
  upload: {
    dragAndDrop: 'Glissez un fichier ici',
  },
  version: {
    currentDraft: 'Brouillon actuel',
    currentPublishedVersion: 'Version en ligne',
    previouslyPublished: 'Ancienne version en ligne',
    publish: 'Mettre en ligne',
    publishChanges: 'Mettre en ligne',
    schedulePublish: 'Programmer la mise en ligne ou le retrait',
    unpublish: 'Retirer du site',
  },
} as const
