/** What is said when something is refused, by the code of `tenants/errors.ts`. */
export const refusals = {
  'error-addressTaken':
    'Un autre compte a déjà cette adresse. Donnez-en une autre, ou connectez-vous avec ce compte.',
  'error-codeRefused':
    'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis donnez-le. Après cinq erreurs, patientez un quart d’heure.',
  'error-bodyUnreadable':
    'La demande n’est pas lisible : envoyez les champs du contenu. Rien n’a été enregistré.',
  'error-draftsOnly':
    'Votre rôle permet de préparer des brouillons. Demandez la mise en ligne à un rédacteur du site.',
  'error-foreignOrigin':
    'Cette demande vient d’un autre site : elle est refusée. Ouvrez l’administration et recommencez.',
  'error-foreignReference':
    'Ce contenu renvoie à un élément qui n’existe pas sur ce site. Choisissez une page, une image ou un document du même site.',
  'error-foreignTenant': 'Vous n’avez pas ce droit sur ce site.',
  'error-hostInvalid':
    '« {{host}} » n’est pas un nom de domaine. Écrivez-le sans « https:// », par exemple « www.dax.fr ».',
  'error-hostReserved': '« {{host}} » est le nom de la plateforme : un site ne peut pas le prendre.',
  'error-identityUnproven':
    'Pour changer d’adresse ou de mot de passe, ouvrez « Ma sécurité » et donnez votre mot de passe actuel, avec le code de vérification si vous l’avez activé.',
  'error-linkExpired': 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un autre.',
  'error-malformed': 'La valeur du champ « {{field}} » n’est pas lisible. Rien n’a été enregistré.',
  'error-moveOnlyExplicit':
    'Un contenu ne change pas de site en l’enregistrant. Un intégrateur peut le déplacer.',
  'error-parentInvalid': 'Un site ne peut pas dépendre de lui-même, même par un autre site.',
  'error-passwordNotYours':
    'Chacun choisit son mot de passe. Pour l’aider, faites envoyer un lien par « Mot de passe oublié ».',
  'error-passwordToChange':
    'Ce mot de passe vous a été donné par quelqu’un d’autre. Connectez-vous à l’administration pour choisir le vôtre.',
  'error-passwordTooWeak':
    'Ce mot de passe est trop facile à deviner. Choisissez au moins {{minLength}} caractères variés : une phrase de quatre mots convient.',
  'error-preferenceTooLarge': 'Ce réglage d’affichage est trop long pour être retenu.',
  'error-roleNotGrantable':
    'Ce rôle n’est pas à vous de donner ni de retirer : il dépasse le vôtre. Demandez à un administrateur de la plateforme.',
  'error-roleScope': 'Un rôle de plateforme ne nomme aucun site ; un rôle de site en nomme un.',
  'error-secondFactorAsked': 'Donnez aussi le code de vérification de votre téléphone.',
  'error-secondFactorMissing':
    'Votre rôle demande la vérification en deux étapes. Connectez-vous à l’administration pour l’activer.',
  'error-siteClosed':
    'Ce site est fermé : son contenu ne change plus. Pour le rouvrir, adressez-vous à un intégrateur.',
  'error-siteNotClosed': 'Ce site n’est pas fermé. Fermez-le d’abord, dans l’onglet « Vie du site ».',
  'error-sitePurged':
    'Le contenu de ce site a été effacé après sa fermeture : il ne rouvre pas. Importez son archive dans un nouveau site.',
  'error-staleWrite':
    'Ce contenu a changé depuis que vous l’avez ouvert. Votre texte n’est pas enregistré, et le plus récent est intact : copiez ce que vous venez d’écrire, puis rechargez la page.',
  'error-stillBorrowing':
    'Ces contenus du sous-site montrent encore des images ou des documents de son site principal : {{uses}}. Remplacez-les d’abord.',
  'error-stillLent':
    'Des sous-sites s’en servent encore : {{sites}}. Demandez d’abord à leurs rédacteurs de s’en passer.',
  'error-subSitesBelow':
    'Ces sous-sites sont à une adresse de ce site : {{sites}}. Donnez-leur d’abord une autre adresse, ou fermez-les.',
  'error-tooManyRequests': 'Trop de demandes en peu de temps. Réessayez un peu plus tard.',
  'error-tenantMissing': 'Choisissez le site auquel appartient ce contenu.',
  'error-notAllRemoved':
    'Tout n’a pas pu être effacé ({{count}} de reste) : le journal du serveur dit pourquoi. L’effacement reprend la nuit prochaine.',
  'error-outsideSection':
    'Cette page n’est pas dans votre rubrique. Rangez-la sous une page de votre rubrique, ou demandez à un rédacteur du site.',
  'error-ownRole':
    'Vous ne changez pas vous-même votre rôle. Demandez à un autre administrateur du site ou à un intégrateur.',
  'error-roleHolder':
    'Cette personne ou ce rôle n’est pas de votre site. Invitez la personne par son adresse.',
  'error-sectionInvalid': 'Choisissez au moins une page de ce site comme rubrique.',
  'error-invitationInvalid':
    'Vérifiez l’adresse électronique, le rôle et les dates : la fin ne vient pas avant le début.',
  'error-transitionRefused':
    'Un site à l’état « {{from}} » ne peut pas passer à « {{to}} ». États possibles : {{possible}}.',
} as const
