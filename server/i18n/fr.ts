export const fr = {
  'error-404': 'Page introuvable',
  'error-404-text':
    'Cette page n’existe pas, ou plus. Elle a pu changer d’adresse : cherchez-la, ou repartez de l’accueil.',
  'error-410': 'Site fermé',
  'error-410-text': 'Ce site n’existe plus.',
  'error-500': 'Une erreur est survenue',
  'error-500-text':
    'La page n’a pas pu s’afficher. Nous en sommes avertis : réessayez dans quelques minutes.',
  'error-503': 'Site suspendu',
  'error-503-text': 'Ce site est momentanément suspendu. Revenez bientôt.',
  'error-bodyTooLarge':
    'Ce que vous envoyez dépasse la taille permise ({{maxMegabytes}} Mo). Allégez-le, puis réessayez.',
  'error-tooManyAttempts': 'Trop d’essais de connexion depuis votre réseau. Réessayez dans quinze minutes.',
  home: 'Accueil',
  // l’outil ne démarre pas : la seule phrase que voit la personne qui le lance
  listenHostUnknown: 'LISTEN_HOST : « {{host}} » n’est pas une adresse de cette machine.',
  nightFailed: 'Le travail de la nuit n’a pas été fait en entier',
  notBuilt: 'L’administration n’est pas compilée. Lancez npm start, qui s’en charge, ou npm run build.',
  pageDescription: '{{title}} : une page du site « {{site}} ».',
  portRefused:
    'PORT : ce compte n’a pas le droit d’écouter sur le port {{port}}. Choisissez-en un au-dessus de 1023 : PORT=3000 npm start',
  portTaken: 'Le port {{port}} est déjà pris. Choisissez-en un autre : PORT=3001 npm start',
  previewNotice:
    'Aperçu : voici la dernière version enregistrée, que les visiteurs ne voient peut-être pas encore.',
  redesignAfter: 'Voir cette page dans la nouvelle présentation',
  redesignAfterNotice: 'Aperçu de la nouvelle présentation : les visiteurs voient encore le site actuel.',
  redesignBefore: 'Voir cette page sur le site actuel',
  redesignBeforeNotice: 'Voici le site actuel, tel que les visiteurs le voient.',
  redesignLeave: 'Quitter l’aperçu',
  'refused-400': 'Adresse incorrecte',
  'refused-400-text': 'Cette adresse n’est pas écrite comme il faut. Vérifiez-la.',
  'refused-405': 'Demande refusée',
  'refused-405-text': 'Cette adresse ne se consulte pas de cette façon.',
  'refused-413': 'Envoi trop lourd',
  'refused-413-text': 'Ce que vous envoyez dépasse la taille permise. Allégez-le, puis réessayez.',
  'refused-414': 'Adresse trop longue',
  'refused-414-text': 'Cette adresse dépasse la longueur permise.',
  'refused-421': 'Site inconnu',
  'refused-421-text': 'Aucun site ne répond à cette adresse.',
  'refused-431': 'Demande trop lourde',
  'refused-431-text':
    'Votre navigateur envoie trop d’informations. Effacez les cookies de ce site, puis réessayez.',
  'refused-500': 'Une erreur est survenue',
  'refused-500-text':
    'Votre demande n’a pas abouti. Nous en sommes avertis : réessayez dans quelques minutes.',
  'refused-503': 'Service en démarrage',
  'refused-503-text': 'Le service sera disponible dans un instant.',
  search: 'Rechercher sur le site',
  siteDescription: 'Le site internet « {{site}} ».',
  sitemap: 'Plan du site',
  retentionFailed: 'Durée de conservation non appliquée : {{rule}}',
} as const
