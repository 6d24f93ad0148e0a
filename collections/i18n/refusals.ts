/** What is said to whoever is refused something: the sentences of `errors.ts`. */
export const refusals = {
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
