export const fr = {
  bodyUnreadable: 'La demande n’est pas lisible. Rien n’a été enregistré.',
  closed: 'Fermé',
  closedBecause: '{{sentence}} ({{reason}})',
  closedFromTo: 'Fermé du {{from}} au {{to}}',
  closedOnDay: 'Fermé le {{from}}',
  closedOnHoliday: 'Fermé le {{day}} (jour férié)',
  closedOpens: 'Fermé, ouvre {{when}}',
  databaseBusy:
    'Beaucoup de personnes enregistrent en même temps : rien n’a été enregistré. Attendez quelques secondes, puis recommencez.',
  // l’outil ne démarre pas : la seule phrase que voit la personne qui le lance
  databaseCorrupt:
    'Le fichier {{file}} n’est pas une base SQLite. Rien n’a été changé. Vérifiez DATABASE_URI, ou reprenez une sauvegarde.',
  databaseFolderRefused:
    'Le dossier {{folder}} ne peut pas être créé ({{reason}}). Changez DATA_DIR ou DATABASE_URI, ou donnez-en le droit à ce compte.',
  databaseHeld:
    'La base {{file}} sert déjà à un autre Webpublic en marche. Arrêtez-le d’abord ; pour servir à plusieurs, il faut MongoDB.',
  databaseNewer:
    'La base a été écrite par une version plus récente de Webpublic (« {{name}} »). Rien n’a été changé. Reprenez la dernière version : git pull, npm install, npm start.',
  databaseUnopened:
    'La base {{file}} ne s’ouvre pas ({{reason}}). Rien n’a été changé. Vérifiez que ce compte a le droit d’y écrire et qu’il reste de la place.',
  databaseUnknown:
    'DATABASE_URI : « {{scheme}}: » n’est pas connu. Écrivez « file:./data/webpublic.db » ou « mongodb://… ».',
  diskFull:
    'Le disque du serveur est plein : rien n’a été enregistré, et ce qui l’était est intact. Prévenez les personnes qui tiennent la plateforme.',
  mailNotSent: 'Un message n’est pas parti',
  mailPerhapsLost: 'Un message n’est peut-être pas arrivé',
  mailRefused: 'Le serveur de messagerie ne l’a pas pris, malgré plusieurs essais pendant quatre heures.',
  mailUnconfirmed:
    'Le serveur de messagerie a reçu le message sans le confirmer. Pour ne pas l’envoyer deux fois, il n’est pas renvoyé : demandez à la personne si elle l’a, et refaites l’envoi sinon.',
  migrationFailed:
    'La mise à jour de la base « {{name}} » a échoué ({{reason}}). Rien n’a été changé. Reprenez la version précédente du programme et transmettez ce message.',
  mongoUnreachable:
    'DATABASE_URI : MongoDB ne répond pas ({{reason}}). Vérifiez l’adresse, le mot de passe, et que la base est démarrée.',
  mongoUnreadable:
    'DATABASE_URI : cette adresse MongoDB est mal écrite. Écrivez « mongodb://compte:mot-de-passe@hôte:27017/webpublic ».',
  openUntil: 'Ouvert jusqu’à {{time}}',
  opensOnDate: 'le {{day}} à {{time}}',
  opensOnWeekday: '{{day}} à {{time}}',
  opensToday: 'à {{time}}',
  opensTomorrow: 'demain à {{time}}',
  // une plage d’ouverture dans le tableau de la semaine
  span: '{{opens}} – {{closes}}',
  unexpectedFailure: 'Une erreur que le programme n’attendait pas : le journal du serveur en dit la cause.',
  // un champ reçoit une valeur d’un autre type que le sien, par l’API
  valueRefused: 'Cette valeur n’a pas la forme attendue.',
  // le calendrier d’un champ de date
  pickerCalendar: 'Calendrier',
  pickerChoose: 'Choisir le',
  pickerMonth: 'Mois :',
  pickerNext: 'Mois suivant',
  pickerPrevious: 'Mois précédent',
  pickerRefused: 'Pas possible :',
  pickerTime: 'Heure',
} as const
