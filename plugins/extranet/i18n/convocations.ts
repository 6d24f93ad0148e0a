/** Convocations to meetings: their mails, who comes, the sheet to sign. */
export const convocationsInFrench = {
  agendaOnline: 'Voir en ligne.',
  attendanceCsv: 'Télécharger la liste (CSV)',
  attendanceFile: 'presences',
  attendancePrint: 'Feuille de présence à imprimer',
  'attends-no': 'Absent',
  'attends-proxy': 'Pouvoir',
  'attends-yes': 'Présent',
  convocationBody:
    'Bonjour {{name}},\n\nVoici votre convocation : {{title}}\n{{place}}\n\nOrdre du jour :\n{{agenda}}\n\nPour lire les documents et dire si vous viendrez : {{address}}\n\nLa date est jointe à ce message pour votre agenda.\n\n{{site}}',
  convocationConfirm_one: '{{count}} personne recevra la convocation par courriel.',
  convocationConfirm_other: '{{count}} personnes recevront la convocation par courriel.',
  convocationSend: 'Envoyer la convocation',
  convocationState:
    'Envoyée à {{sent}} sur {{guests}}. Présents : {{yes}}. Pouvoirs : {{proxy}}. Absents : {{no}}. Sans réponse : {{silent}}. Quorum (plus de la moitié) : {{majority}}.',
  convocationSubject: 'Convocation : {{title}}, le {{day}}',
  convocationUnsent_one:
    'Convocation pas encore envoyée : enregistrer n’envoie rien. {{count}} personne peut la lire.',
  convocationUnsent_other:
    'Convocation pas encore envoyée : enregistrer n’envoie rien. {{count}} personnes peuvent la lire.',
  convocationWaiting_one: '{{count}} courriel part dans la minute.',
  convocationWaiting_other: '{{count}} courriels partent dans la minute.',
  convocationsLeave_one: '{{count}} courriel part dans la minute.',
  convocationsLeave_other: '{{count}} courriels partent dans la minute.',
  'error-meetingOver': 'Cette réunion est annulée ou passée : aucun message ne part.',
  'error-meetingUnknown': 'Cette convocation n’existe pas, ou elle a été supprimée.',
  'error-nobodyToTell':
    'Personne à prévenir : tous l’ont déjà été, ou personne ne peut lire cette convocation.',
  'error-siteWithoutAddress':
    'Ce site n’a pas encore d’adresse : les liens du message ne mèneraient nulle part.',
  'kind-reminded': 'Relancé',
  'kind-sent': 'Convocation envoyée',
  quorumSentence: '{{guests}} convoqués. Quorum (plus de la moitié) : {{majority}} présents.',
  reminderBody:
    'Bonjour {{name}},\n\nVotre réponse est attendue : {{title}}\n{{place}}\n\nOrdre du jour :\n{{agenda}}\n\nPour dire si vous viendrez, ou à qui vous donnez pouvoir : {{address}}\n\n{{site}}',
  reminderConfirm_one: '{{count}} personne n’a pas répondu : elle recevra un rappel.',
  reminderConfirm_other: '{{count}} personnes n’ont pas répondu : elles recevront un rappel.',
  reminderSend: 'Relancer sans réponse',
  reminderSubject: 'Rappel : {{title}}, le {{day}}',
  sheetTitle: 'Feuille de présence : {{title}}',
  signature: 'Signature',
} as const
