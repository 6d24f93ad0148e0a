export const fr = {
  invitationKnownAccount:
    'Bonjour,\n\nVous pouvez désormais écrire sur le site « {{site}} ». Votre compte et votre mot de passe n’ont pas changé.\n\nPour commencer, ouvrez cette adresse : {{address}}\n\nVous recevez ce message parce qu’un intégrateur de la plateforme vous a inscrit.',
  invitationNewAccount:
    'Bonjour,\n\nVous êtes invité à écrire sur le site « {{site}} ».\n\nPour choisir votre mot de passe, ouvrez cette adresse dans les {{days}} jours : {{address}}\n\nPassé ce délai, demandez un nouveau lien par « Mot de passe oublié ? », sur la page de connexion.\n\nSi vous n’attendiez pas ce message, ne faites rien.',
  invitationSubject: 'Votre accès au site « {{site}} »',

  // créer un site
  byCode: 'Une commune ou une intercommunalité des Landes',
  byDefault: 'Au choix de la plateforme',
  byName: 'Un autre organisme, ou un sous-site',
  'certificate-expired':
    'Le certificat de {{host}} est périmé : les navigateurs bloquent le site. Demandez à l’exploitant de le renouveler.',
  choices: 'Pour tous',
  createFromCode: 'Créer un site à partir d’un code',
  createSite: 'Créer un site',
  createSiteIntro:
    'Un code suffit : le nom, la population, l’intercommunalité et le code postal viennent des listes officielles. Le site reçoit un thème, des menus, une page d’accueil, des pages à adapter et une adresse provisoire, que les moteurs de recherche ne retiennent pas.',
  editors: 'Personnes à inviter',
  editorsHint:
    'Une par ligne : adresse ; nom ; rôle. Par exemple « mairie@exemple.fr ; Ana Lartigue ; rédacteur ». Sans rôle, la personne administre le site.',
  inseeHint: 'Commencez à écrire le nom ; ou cinq caractères, par exemple 40088 pour Dax.',
  inseeOrName: 'Commune : son nom, ou son code INSEE',
  noKind: 'À choisir',
  noParent: 'Aucun : ce n’est pas un sous-site',
  notCreated: 'Le site n’est pas créé',
  ownHost: 'Nom de domaine définitif',
  ownHostHint:
    'S’il est déjà connu, par exemple « www.dax.fr ». Jusqu’à la mise en ligne, il renvoie à l’adresse provisoire.',
  pathHint:
    'Pour un sous-site sans nom de domaine : « mediatheque » le place à l’adresse www.dax.fr/mediatheque/. Vide : il a son propre nom de domaine.',
  populationHint: '0 pour un organisme sans habitants. À laisser vide pour un sous-site.',
  sirenHint: 'À la place du code INSEE, ou pour une intercommunalité : neuf chiffres.',
  slugHint: 'Minuscules, chiffres et tirets. Vide : fait à partir du nom.',

  // mise en ligne
  addHost: 'Ajouter un nom de domaine',
  addHostDone: 'Le nom de domaine est ajouté. Quand il mènera à ce serveur, faites-en l’adresse principale.',
  addressNotMain:
    'L’adresse principale est encore l’adresse provisoire, {{host}}. Le site a aussi : {{hosts}}. Faites-en l’adresse principale.',
  addressOwn: 'L’adresse principale du site est {{host}}.',
  addressTemporary:
    'Le site n’a que son adresse provisoire, {{host}}. Ajoutez son nom de domaine et faites-en son adresse principale.',
  alternativesDone: 'Chaque image est décrite, ou déclarée décorative.',
  alternativesTodo_one: 'Une image n’a pas de description.',
  alternativesTodo_other: '{{count}} images n’ont pas de description.',
  'certificate-http':
    'Le certificat est géré à la mise en production : ici, le serveur répond en clair (http).',
  'certificate-private':
    'Non vérifié : {{host}} mène à une adresse privée, que ce serveur n’interroge pas. Ouvrez le site : le navigateur ne doit rien signaler.',
  'certificate-selfSigned':
    'Le certificat de {{host}} n’est signé par aucune autorité : les navigateurs mettent en garde contre le site. Demandez-en un à l’exploitant.',
  'certificate-unreachable':
    'Non vérifié : {{host}} n’a pas répondu en https à ce serveur. Ouvrez le site : le navigateur ne doit rien signaler.',
  'certificate-untrusted':
    'Le certificat de {{host}} ne vient pas d’une autorité reconnue, ou il en manque une partie. Demandez à l’exploitant de le corriger.',
  'certificate-valid': 'Le certificat de {{host}} est valable jusqu’au {{date}}.',
  'certificate-wrongName':
    'Le certificat présenté pour {{host}} est fait pour un autre nom. Demandez à l’exploitant d’y ajouter {{host}}.',
  'check-address': 'Adresse définitive',
  'check-alternatives': 'Images décrites',
  'check-certificate': 'Certificat',
  'check-contact': 'Coordonnées et horaires',
  'check-dns': 'Nom de domaine relié',
  'check-editors': 'Équipe',
  'check-filled': 'Textes adaptés',
  'check-home': 'Page d’accueil',
  'check-legal': 'Pages obligatoires',
  'check-links': 'Liens',
  'check-menu': 'Menu',
  'contact-email': 'l’adresse électronique',
  'contact-hours': 'les horaires',
  'contact-phone': 'le téléphone',
  'contact-street': 'l’adresse postale',
  contactDone: 'L’adresse, le téléphone, le courriel et les horaires sont remplis.',
  contactMissing: 'Il manque : {{missing}}.',
  createdKnown: 'Ce site existait déjà : rien n’a été changé.',
  createdNew: 'Le site est créé. Voici ce qui reste à faire avant de le mettre en ligne.',
  'dns-elsewhere':
    '{{host}} mène à un autre serveur que celui-ci. Demandez à qui gère le domaine de le diriger vers ce serveur.',
  'dns-missing':
    'Aucun serveur de noms ne connaît {{host}}. Demandez à qui gère le domaine de le diriger vers ce serveur.',
  'dns-reached': '{{host}} mène bien à ce serveur.',
  'dns-silent':
    'Non vérifié : {{host}} n’a pas répondu à ce serveur. Ouvrez cette adresse : vous devez y voir le site.',
  'dns-unverified':
    'Non vérifié : ce serveur n’a pas pu interroger les noms de domaine. Vérifiez que {{host}} mène bien ici.',
  editorsDone_one: 'Une personne peut publier sur ce site.',
  editorsDone_other: '{{count}} personnes peuvent publier sur ce site.',
  editorsTodo: 'Personne ne peut encore publier sur ce site.',
  filledDone: 'Plus aucun texte en ligne ne porte la mention « À compléter ».',
  filledTodo_one:
    'Un contenu en ligne porte encore la mention « À compléter » : adaptez-le ou retirez-le du site.',
  filledTodo_other:
    '{{count}} contenus en ligne portent encore la mention « À compléter » : adaptez-les ou retirez-les du site.',
  fillContact: 'Remplir les coordonnées',
  fillHome: 'Remplir la page d’accueil',
  fillMenu: 'Remplir le menu',
  giveRole: 'Donner un rôle à quelqu’un',
  goLive: 'Mettre en ligne',
  goLiveRefused: 'Le site n’est pas mis en ligne : il reste des points à faire.',
  goLiveTab: 'Mise en ligne',
  goLiveTitle: 'Mise en ligne : {{site}}',
  homeDone: 'La page d’accueil a son image et sa présentation.',
  homeTodo: 'La page d’accueil n’a pas encore d’image ou de présentation.',
  'legal-accessibilite': 'la déclaration d’accessibilité',
  'legal-donnees-personnelles': 'les données personnelles',
  'legal-mentions-legales': 'les mentions légales',
  legalDone:
    'Les mentions légales, les données personnelles et la déclaration d’accessibilité sont en ligne.',
  legalMissing: 'Ces pages ne sont pas en ligne : {{pages}}.',
  linksDone: 'Aucun lien ne se perd, d’après la vérification du {{date}}.',
  linksTodo_one: 'Un lien ne mène nulle part : corrigez-le ou retirez-le.',
  linksTodo_other: '{{count}} liens ne mènent nulle part : corrigez-les ou retirez-les.',
  linksUnverified: 'Non vérifié : la nuit suit les liens des sites livrés ou en ligne.',
  makeMain: 'Faire de {{host}} l’adresse principale',
  makeMainDone: 'L’adresse principale est changée : l’ancienne y renvoie désormais.',
  menuDone: 'Le menu principal est rempli.',
  menuTodo: 'Le menu principal est vide.',
  notBeingPrepared: 'Ce site n’est pas en préparation.',
  notReadyHint: 'Le site pourra être mis en ligne quand plus rien ne sera « à faire ».',
  onlineSince: 'Le site est en ligne depuis le {{date}}.',
  readyHint: 'Tout est prêt. Une fois en ligne, le site est ouvert aux moteurs de recherche.',
  seeHosts: 'Voir les noms de domaine du site',
  seePages: 'Voir les pages',
  seeSiteAt: 'Voir le site : {{address}}',
  'state-done': 'Fait',
  'state-todo': 'À faire',
  'state-unverified': 'Non vérifié',
  visitSite: 'Ouvrir le site',

  // erreurs
  'error-codeUnknown': 'Aucune commune des Landes n’a le code INSEE « {{inseeCode}} ».',
  'error-creationUnderway':
    'D’autres sites sont en cours de création. Recommencez dans une minute : rien n’a été écrit.',
  'error-emailInvalid': '« {{email}} » n’est pas une adresse électronique.',
  'error-hostTaken': 'Le nom de domaine « {{host}} » est déjà celui du site « {{site}} ».',
  'error-hostUnknown': 'Ce nom de domaine n’est plus celui du site. Rechargez la page.',
  'error-identityMissing':
    'Dites de qui est le site : un code INSEE, un numéro SIREN, ou un nom avec sa catégorie et sa population.',
  'error-kindUnknown': 'La catégorie « {{kind}} » n’existe pas. Choisissez parmi : {{kinds}}.',
  'error-mailNotSent':
    'L’invitation à {{email}} n’est pas partie : le serveur de courrier l’a refusée. Le site n’est pas ouvert ; recommencez la même demande, elle reprendra où elle s’est arrêtée.',
  'error-notGoingLive': 'Ce site n’est pas en préparation : il est déjà en ligne, suspendu ou fermé.',
  'error-operatorsOnly': 'Seuls les intégrateurs et les administrateurs de la plateforme font cela.',
  'error-parentUnknown': 'Aucun site ne s’appelle « {{parent}} » : créez d’abord le site principal.',
  'error-pathRefused': '« {{path}} » ne peut pas être l’adresse du sous-site : {{reason}}.',
  'error-populationMissing':
    'Indiquez la population de « {{name}} », en chiffres (0 pour un organisme sans habitants) : aucune liste officielle ne la donne.',
  'error-roleUnknown': 'Le rôle « {{role}} » n’existe pas sur un site. Choisissez parmi : {{roles}}.',
  'error-sirenInvalid':
    'Le numéro SIREN « {{siren}} » n’est pas valable : neuf chiffres, le dernier étant une clé de contrôle.',
  'error-sirenUnknown':
    'Aucune commune ni intercommunalité des Landes n’a le SIREN « {{siren}} ». Pour un autre organisme, donnez aussi son nom, sa catégorie et sa population.',
  'error-slugInvalid':
    'Le nom court « {{slug}} » ne convient pas : lettres minuscules sans accent, chiffres et tirets seulement.',
  'error-slugTaken':
    'Le nom court « {{slug}} » est déjà celui d’un autre organisme. Donnez-en un autre à ce site.',
  'error-themeUnknown': 'Le thème « {{theme}} » n’existe pas. Choisissez parmi : {{themes}}.',
} as const
