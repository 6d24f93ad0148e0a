/** Signing in to the panel, and what keeps an account its owner’s. */
export const fr = {
  accountLead:
    'Votre adresse, votre mot de passe et la vérification en deux étapes. Rien d’autre n’est changé ici.',
  address: 'E-mail',
  addressAsk: 'Envoyer le lien de confirmation',
  addressAsked:
    'Un lien vient d’être envoyé à la nouvelle adresse. Ouvrez-le dans les 24 heures : d’ici là, l’adresse de votre compte ne change pas.',
  addressBody:
    'Bonjour,\n\nCette adresse a été donnée comme nouvelle adresse d’un compte Webpublic. Pour la confirmer, ouvrez ce lien dans les 24 heures :\n{{address}}\n\nSi vous n’avez rien demandé, ne faites rien : le compte ne change pas.',
  addressChanged: 'L’adresse du compte est changée. Connectez-vous avec la nouvelle adresse.',
  addressConfirm: 'Confirmer cette adresse',
  addressConfirmLead: 'Le compte de {{former}} aura désormais l’adresse {{address}}.',
  addressInvalid: 'Donnez une autre adresse électronique, entière, par exemple « prenom.nom@commune.fr ».',
  addressNew: 'Nouvelle adresse électronique',
  addressSubject: 'Confirmez votre nouvelle adresse',
  addressTitle: 'Changer d’adresse',
  addressToldBody:
    'Bonjour,\n\nUn changement d’adresse a été demandé pour votre compte Webpublic. La nouvelle adresse serait : {{email}}. Elle ne remplacera celle-ci qu’une fois confirmée par un lien envoyé là-bas.\n\nSi vous n’êtes pas à l’origine de cette demande, choisissez sans attendre un autre mot de passe :\n{{address}}',
  addressToldSubject: 'Changement d’adresse demandé',
  back: 'Revenir à l’administration',
  backToSignIn: 'Revenir à la connexion',
  changePassword: 'Changer le mot de passe',
  chooseLead: 'Au moins douze caractères variés : une phrase de quatre mots convient.',
  choosePassword: 'Enregistrer ce mot de passe',
  chooseTitle: 'Choisir un mot de passe',
  code: 'Code de vérification',
  codeHint: 'Les six chiffres de votre application, ou l’un de vos codes de secours.',
  codeHintIfAny: 'Si la vérification en deux étapes est activée.',
  codeLead: 'Votre mot de passe est bon. Donnez maintenant le code que montre votre téléphone.',
  codeLost:
    'Téléphone et codes de secours perdus ? Adressez-vous à la personne qui tient la plateforme : elle peut retirer cette vérification.',
  codeRefused:
    'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis donnez-le. Après cinq erreurs, patientez un quart d’heure.',
  codeTitle: 'Code de vérification',
  currentPassword: 'Mot de passe actuel',
  enrolConfirm: 'Vérifier ce code',
  enrolLink: 'Ouvrir l’application sur cet appareil',
  enrolRestart: 'Recommencer avec une nouvelle image',
  enrolSecret: 'Sans appareil photo, tapez cette clé dans l’application :',
  enrolSteps1:
    'Installez sur votre téléphone une application de codes, par exemple FreeOTP, Aegis, Google Authenticator ou Microsoft Authenticator.',
  enrolSteps2: 'Dans l’application, choisissez d’ajouter un compte, puis visez cette image.',
  enrolSteps3:
    'L’application montre six chiffres, qui changent toutes les trente secondes. Recopiez-les ici.',
  enrolTitle: 'Activer la vérification en deux étapes',
  enrolWanted:
    'Votre rôle donne accès à tous les sites : un mot de passe volé ne doit pas suffire. Il faut cinq minutes et votre téléphone.',
  enrolWrong:
    'Ce code n’est pas le bon. Attendez que l’application en montre un nouveau, puis recopiez-le. L’image a été lue une fois : elle n’est pas montrée de nouveau.',
  // l’outil ne démarre pas : la seule phrase que voit la personne qui le lance
  factorRoleUnknown:
    'SECOND_FACTOR_ROLES : « {{role}} » n’est pas un rôle. Écrivez « none », ou des rôles séparés par des virgules : {{roles}}.',
  forgotAsk: 'Recevoir un lien',
  forgotLead:
    'Donnez l’adresse de votre compte : un lien pour choisir un nouveau mot de passe y sera envoyé.',
  forgotSent:
    'Si un compte a cette adresse, un lien vient d’y être envoyé. Il sert une fois, dans l’heure. Regardez aussi parmi les courriers indésirables.',
  forgotTitle: 'Mot de passe oublié',
  given:
    'Ce mot de passe vous a été donné par quelqu’un d’autre. Choisissez le vôtre : vous seul devez le connaître.',
  identityUnproven:
    'Le mot de passe actuel ou le code de vérification n’est pas le bon. Rien n’est changé : recommencez.',
  linkExpired: 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un autre.',
  newPassword: 'Nouveau mot de passe',
  password: 'Mot de passe',
  passwordChosen: 'Votre mot de passe est enregistré. Connectez-vous.',
  recoveryDone: 'J’ai noté ces codes, continuer',
  recoveryLead:
    'La vérification est activée. Imprimez ou notez ces codes et gardez-les ailleurs que dans votre téléphone : ils remplacent le téléphone s’il est perdu, et ne seront plus montrés. Chacun sert une fois.',
  recoveryTitle: 'Vos codes de secours',
  refused: 'Demande refusée',
  refusedWords: 'Cette demande n’a pas été comprise. Revenez en arrière et recommencez.',
  resetBody:
    'Bonjour,\n\nUn nouveau mot de passe a été demandé pour votre compte Webpublic. Pour le choisir, ouvrez cette adresse dans l’heure :\n{{address}}\n\nSi vous n’êtes pas à l’origine de cette demande, ne faites rien.',
  resetSubject: 'Choisir un nouveau mot de passe',
  saved: 'C’est enregistré.',
  secondFactor: 'Vérification en deux étapes',
  secondOff:
    'Elle demande, après votre mot de passe, un code que donne votre téléphone : un mot de passe volé ne suffit plus.',
  secondOn: 'Activée le {{day}}. Elle vaut aussi pour les espaces privés des sites.',
  secondRemove: 'Désactiver la vérification',
  secondRequired:
    'Votre rôle la demande : si vous changez de téléphone, désactivez-la puis activez-la de nouveau.',
  secondStart: 'Activer la vérification',
  securityTitle: 'Ma sécurité',
  signIn: 'Se connecter',
  signInRefused:
    'Adresse ou mot de passe incorrect. Vérifiez-les, ou choisissez un nouveau mot de passe. Après cinq erreurs, patientez un quart d’heure.',
  signInTitle: 'Connexion',
  stepExpired: 'La connexion a pris trop de temps. Donnez de nouveau votre adresse et votre mot de passe.',
  tooManyAttempts: 'Trop d’essais depuis votre réseau. Réessayez dans {{minutes}} minutes.',
  welcome: 'Webpublic, l’administration de vos sites',
} as const
