export const fr = {
  invitationKnownAccount:
    'Bonjour,\n\nVous pouvez désormais écrire sur le site « {{site}} ». Votre compte et votre mot de passe n’ont pas changé.\n\nPour commencer, ouvrez cette adresse : {{address}}\n\nVous recevez ce message parce qu’un intégrateur de la plateforme vous a inscrit.',
  invitationNewAccount:
    'Bonjour,\n\nVous êtes invité à écrire sur le site « {{site}} ».\n\nPour choisir votre mot de passe, ouvrez cette adresse dans les {{days}} jours : {{address}}\n\nPassé ce délai, demandez un nouveau lien par « Mot de passe oublié ? », sur la page de connexion.\n\nSi vous n’attendiez pas ce message, ne faites rien.',
  invitationSubject: 'Votre accès au site « {{site}} »',

  'error-codeUnknown': 'Aucune commune des Landes n’a le code INSEE « {{inseeCode}} ».',
  'error-emailInvalid': '« {{email}} » n’est pas une adresse électronique.',
  'error-hostTaken': 'Le nom de domaine « {{host}} » est déjà celui du site « {{site}} ».',
  'error-identityMissing':
    'Dites de qui est le site : un code INSEE, un numéro SIREN, ou un nom avec sa catégorie et sa population.',
  'error-kindUnknown': 'La catégorie « {{kind}} » n’existe pas. Choisissez parmi : {{kinds}}.',
  'error-mailNotSent':
    'L’invitation à {{email}} n’est pas partie : le serveur de courrier l’a refusée. Le site n’est pas ouvert ; recommencez la même demande, elle reprendra où elle s’est arrêtée.',
  'error-notGoingLive': 'Ce site n’est pas en préparation : il est déjà en ligne, suspendu ou fermé.',
  'error-operatorsOnly': 'Seuls les intégrateurs et les administrateurs de la plateforme font cela.',
  'error-parentUnknown': 'Aucun site ne s’appelle « {{parent}} » : créez d’abord le site principal.',
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
