/** What is said to whoever is refused something: the sentences of `errors.ts`. */
export const refusals = {
  'error-archiveAltered':
    'Le fichier {{file}} manque, ou n’est plus celui qui a été vérifié : le contenu de {{site}} n’est pas effacé. Remettez-le depuis une sauvegarde ; à défaut, rouvrez le site puis refermez-le, pour qu’une nouvelle archive soit faite.',
  'error-archiveBusy': 'Une archive de {{site}} est déjà en cours. Attendez qu’elle soit finie.',
  'error-archiveNotMade':
    'Le site {{site}} n’a pas encore d’archive vérifiée : son contenu n’est pas effacé.',
  'error-archiveOutdated':
    'Le site {{site}} contient des éléments qui ne sont pas dans son archive ({{file}}) : rien n’est effacé. Rouvrez le site puis refermez-le, pour qu’une nouvelle archive soit faite.',
  'error-archiveUnsound':
    'L’archive de {{site}} ne se relit pas comme elle a été écrite : elle n’est pas gardée, et rien n’est effacé. Vérifiez le disque du serveur ; elle sera refaite la nuit prochaine.',
  'error-siteChanged':
    'Le site {{site}} a changé pendant ce travail, ou n’est plus fermé : rien n’est effacé.',
  'error-stillBorrowed':
    'Des sous-sites utilisent encore les fichiers de {{site}} : son contenu n’est pas effacé. Retirez d’abord ce partage de leurs réglages.',
  'error-archiveMissing':
    'Cette archive n’est pas là. Envoyez-la, ou envoyez-la de nouveau si elle date d’hier.',
  'error-archiveRefused': 'Le site n’est pas créé. {{problems}}.',
  'error-archiveTooLarge':
    'Cette archive est trop lourde pour un formulaire. Importez-la par la commande import-site, sur le serveur.',
  'error-subSiteAddress':
    'L’adresse {{address}} est celle d’un sous-site. Changez l’adresse de la page, ou rangez-la sous une autre.',
  'error-circularPage': 'Une page ne peut pas être rangée sous elle-même ni sous une de ses sous-pages.',
  'error-diskFull':
    'Le serveur n’a plus assez de place pour ce fichier : rien n’a été enregistré. Prévenez les personnes qui tiennent la plateforme.',
  'error-fileCorrupt':
    'Ce fichier est abîmé ou incomplet : il ne s’ouvre pas. Réenregistrez-le, puis envoyez-le de nouveau.',
  'error-fileDisguised':
    'Ce fichier n’est pas ce que son nom annonce ({{announced}}). Réenregistrez-le au bon format.',
  'error-fileTooManyPixels':
    'Cette image a trop de points ({{megapixels}} millions, {{maxMegapixels}} au plus). Réduisez-la avant de l’envoyer.',
  'error-redesignLive': 'Cette refonte est déjà en ligne.',
  'error-signOffInvalid':
    'Écrivez qui valide la refonte et quel jour, aujourd’hui au plus tard. La remarque a mille caractères au plus.',
  'error-signOffStale':
    'La refonte a changé depuis que vous avez ouvert cette page : la validation n’est pas enregistrée. Regardez ce qui a changé, puis validez de nouveau.',
  'error-lookRefused': 'L’aperçu n’est pas fait : {{problems}}.',
  'error-nameNotTyped': 'Le nom écrit n’est pas celui du site : « {{name}} ». Rien n’est changé.',
  'error-noAddress': 'Ce site n’a pas encore de nom de domaine : ses pages ne se montrent pas.',
  'error-redesignNotLive': 'Cette refonte n’est pas en ligne : il n’y a rien à défaire.',
  'error-fileTypeRefused': 'Ce type de fichier n’est pas accepté. Formats possibles : {{accepted}}.',
  'error-alertInvalid':
    'Donnez un titre de 80 caractères au plus, un message de 300 au plus, une gravité et une durée.',
  'error-alertUnknown': 'Cette alerte n’existe plus, ou n’est pas de votre site.',
  'error-mediaQuotaReached':
    'Ce fichier ne tient plus : le site dispose de {{mediaMiB}} Mio pour ses images et documents. Supprimez-en définitivement, ou demandez de la place à un intégrateur.',
  'error-pageQuotaReached':
    'Le site a atteint son nombre de pages ({{pages}}). Supprimez-en, ou demandez à un intégrateur d’en ajouter.',
}
