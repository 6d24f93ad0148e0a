/** What says how one signs in besides the password: second factor, passkeys, provider. */
export const signInFrench = {
  allRequired: 'Tous les champs sont obligatoires.',
  passkey: 'Clé d’accès',
  passkeyAdd: 'Ajouter une clé d’accès',
  passkeyBody:
    'Bonjour,\n\nUne clé d’accès vient d’être ajoutée à votre compte pour l’espace privé de {{site}}. Elle permet de s’y connecter sans mot de passe.\n\nSi vous n’êtes pas à l’origine de cet ajout, retirez-la à cette adresse, puis changez de mot de passe : {{address}}',
  passkeyFailed: 'La clé d’accès n’a pas été donnée. Réessayez, ou connectez-vous autrement.',
  passkeyHost: 'Adresse du site',
  passkeyKnown: '« {{name}} », utilisée pour la dernière fois le {{day}}.',
  passkeyName: 'Nom de la clé',
  passkeyNameHint: 'Pour la reconnaître : « Mon téléphone », « Ordinateur de la mairie ».',
  passkeyNameMissing: 'Donnez un nom à cette clé, pour la reconnaître.',
  passkeyNotAdded:
    'Cette clé n’a pas été ajoutée : la demande a expiré, ou la clé est déjà connue. Recommencez.',
  passkeyRefused:
    'Cette clé d’accès n’est pas reconnue ici, ou la demande a expiré. Recommencez, ou donnez votre adresse et votre mot de passe.',
  passkeyRemove: 'Retirer « {{name}} »',
  passkeys: 'Clés d’accès',
  passkeySignIn: 'Se connecter avec une clé d’accès',
  passkeySubject: 'Une clé d’accès a été ajoutée – {{site}}',
  passkeyUnknown:
    'Pour ajouter une clé d’accès, il faut un navigateur récent qui exécute les scripts de ce site.',
  passkeyUsedAt: 'Dernier usage',
  passkeyWords:
    'Une clé d’accès est gardée par votre téléphone, votre ordinateur ou une clé USB. Votre empreinte, votre visage ou votre code la déverrouille : elle remplace le mot de passe et le code de vérification.',
  providerDenied:
    'Vous avez refusé la connexion avec {{provider}}. Recommencez, ou donnez votre adresse et votre mot de passe.',
  providerDown:
    '{{provider}} ne répond pas pour le moment. Donnez votre adresse et votre mot de passe, ou réessayez plus tard.',
  providerExpired: 'La connexion avec {{provider}} a pris trop de temps, ou a déjà servi. Recommencez.',
  providerNoMandate:
    '{{provider}} vous connaît à l’adresse {{email}}. Aucun accès n’est ouvert aujourd’hui à cette adresse sur l’espace privé de {{site}}. Adressez-vous au secrétariat.',
  providerRefused:
    'La connexion avec {{provider}} n’a pas abouti. Recommencez, ou donnez votre adresse et votre mot de passe.',
  providerReturnUnknown:
    'Cette adresse ne mène nulle part. Revenez à l’espace privé de votre site et connectez-vous de nouveau.',
  providerUnverified:
    '{{provider}} n’a pas vérifié votre adresse électronique. Faites-le auprès de ce service, ou donnez votre adresse et votre mot de passe.',
  recoveryTitle: 'Vos codes de secours',
  recoveryWords:
    'La vérification en deux étapes est activée. Notez ces codes et gardez-les hors de votre téléphone : ils ne seront plus affichés. Chacun sert une fois.',
  codeIfAny: 'Seulement si vous avez activé la vérification en deux étapes.',
  tooManyLinks:
    'Trop de liens ont été demandés depuis votre réseau. Réessayez dans une heure, ou adressez-vous au secrétariat.',
  secondDone: 'Vérification activée',
  secondFactor: 'Vérification en deux étapes',
  secondOff:
    'La vérification en deux étapes demande, après votre mot de passe, un code que donne votre téléphone : un mot de passe volé ne suffit plus.',
  secondOn:
    'La vérification en deux étapes est activée depuis le {{day}}. Pour la désactiver, donnez un code.',
  secondRemove: 'Désactiver',
  secondStart: 'Activer la vérification en deux étapes',
}
