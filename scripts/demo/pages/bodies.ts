import type { MotifName } from '#collections/media/illustrations/motifs/names.ts'
import type { Voice } from '../members/member.ts'
import { figures, list, note, questions, type Body } from '#collections/blocks/compose.ts'
import type { Place } from '../words/place.ts'
import { everywhere } from '../words/suits.ts'
import type { PageIdea } from './idea.ts'

type Write = (place: Place) => [lead: string, ...body: Body]

const page = (slug: string, title: string, motif: MotifName | undefined, ...writes: Write[]): PageIdea => {
  const [parentSlug, childSlug] = slug.split('/')

  return {
    slug: childSlug ?? parentSlug ?? slug,
    suits: everywhere,
    title,
    variants: writes.map((write) => (place) => {
      const [lead, ...body] = write(place)
      return { body, lead }
    }),
    ...(motif && { motif }),
    ...(childSlug !== undefined && parentSlug !== undefined && { parentSlug }),
  }
}

const acts: PageIdea = page(
  'institution/deliberations-et-actes',
  'Délibérations et actes',
  'council',
  (p) => [
    `Les décisions ${p.of} sont publiées et peuvent être téléchargées.`,
    `La liste des délibérations examinées est mise en ligne dans la semaine qui suit la séance. Les actes restent en ligne au moins deux mois ; les procès-verbaux, sans limite de durée.`,
    `Tous les textes sont dans la [rubrique Documents](/documents). Une copie papier peut être demandée, au tarif des reproductions administratives.`,
  ],
)

// prettier-ignore
const epciPages: PageIdea[] = [
  page('institution', 'La communauté', 'mairie',
    (p) => [`${p.Noun} réunit ${p.members.length} communes et ${p.populationText} habitants.`,
      `Elle exerce les compétences que les communes lui ont confiées : développement économique, déchets, eau, habitat, mobilités, petite enfance, lecture publique.`,
      figures('En chiffres', { communes: String(p.members.length), habitants: p.populationText, 'séances par an': '7' })],
    (p) => [`${p.members.length} communes, un projet commun : comprendre qui fait quoi.`,
      `Le conseil communautaire, formé d'élus de chaque commune, fixe les orientations. Le bureau les prépare ; les services les mettent en œuvre, depuis le siège ${p.townOf}.`,
      note('Commune ou communauté ?', `L'école, l'état civil et les chemins relèvent de votre mairie ; les déchets, l'eau et la petite enfance, de la communauté.`)]),
  page('institution/conseil-communautaire', 'Le conseil communautaire', 'council',
    () => [`Les élus communautaires siègent en séance publique, au moins une fois par trimestre.`,
      questions('Fonctions', { 'La présidence': `Convoque le conseil, prépare et exécute ses décisions, dirige les services.`, 'Les vice-présidences': `Chacune suit un domaine : économie, habitat, déchets, eau, mobilités, enfance, culture, finances.`, 'Le bureau': `Réunit la présidence, les vice-présidences et des représentants des communes.` }),
      `Les séances sont annoncées dans l'[agenda](/agenda).`]),
  acts,
  page('communes', 'Les communes membres', 'hiking',
    (p) => [`Les ${p.members.length} communes ${p.shortOf}, par ordre alphabétique.`,
      list(...p.members.toSorted((one, other) => one.localeCompare(other, 'fr'))),
      `Chaque mairie reste votre premier interlocuteur pour l'état civil, l'école et les autorisations d'urbanisme.`]),
  page('services', 'Vos services', 'opening',
    (p) => [`Déchets, eau, habitat, enfance, mobilités : à qui s'adresser ?`,
      { links: [{ path: '/services/dechets', text: 'Déchets et déchèteries' }, { path: '/services/petite-enfance', text: 'Petite enfance' }, { path: '/services/habitat-et-urbanisme', text: 'Habitat et urbanisme' }, { path: '/services/mobilites', text: 'Mobilités' }], title: 'Les services', type: 'links' },
      `Accueil général : ${p.phone}.`]),
  page('services/dechets', 'Déchets et déchèteries', 'waste',
    () => [`Collecte, tri, déchèteries, compostage.`,
      list('ordures ménagères : une fois par semaine', 'emballages et papiers : tous les quinze jours', 'verre et textiles : en points d’apport', 'biodéchets : composteurs individuels et abris partagés'),
      `La carte d'accès aux déchèteries est gratuite pour les particuliers. Les professionnels sont accueillis selon un tarif au volume.`]),
  page('services/petite-enfance', 'Petite enfance', 'childcare',
    (p) => [`Un guichet unique pour trouver un mode de garde.`,
      `Le relais petite enfance informe les familles et les assistantes maternelles. Les demandes de place en crèche sont examinées par une commission, sur des critères publics.`,
      `Rendez-vous au ${p.phone}.`]),
  page('services/habitat-et-urbanisme', 'Habitat et urbanisme', 'urbanism',
    (p) => [`Construire, rénover, louer : des conseils gratuits et indépendants.`,
      `Le service instruit les demandes d'urbanisme pour les communes et accompagne les propriétaires qui rénovent. Le premier entretien est gratuit.`,
      note('Dépôt en ligne', `Les demandes se déposent auprès de la commune où se trouve le terrain, par le guichet numérique.`), `Contact : ${p.email}.`]),
  page('services/mobilites', 'Mobilités', 'bus',
    (p) => [`Car, transport à la demande, vélo, covoiturage.`,
      `Le transport à la demande dessert toutes les communes, du lundi au samedi. La réservation se fait la veille avant 17 h, au ${p.phone}.`]),
  page('economie', 'Entreprendre', 'employment',
    (p) => [`Terrains, aides, conseils : s'installer sur le territoire ${p.shortOf}.`,
      `Le service économique reçoit les porteurs de projet, présente les zones d'activités et met en relation avec les réseaux d'entreprises.`,
      `Une pépinière de douze bureaux accueille les jeunes entreprises pour trois ans.`]),
]

// prettier-ignore
const syndicatePages: PageIdea[] = [
  page('institution', 'Qui sommes-nous ?', 'mairie',
    (p) => [`${p.Noun} est au service des communes et de leurs habitants.`,
      `Son siège est ${p.townAt}. Il est administré par des délégués désignés par les collectivités membres, et financé par leurs contributions et par les aides publiques.`,
      figures('Repères', { 'communes et communautés membres': '24', agents: '14', 'délégués': '31' })]),
  page('institution/comite-syndical', 'Le comité', 'council',
    () => [`Les délégués se réunissent quatre fois par an, en séance publique.`,
      `Le bureau prépare les décisions. Trois commissions, finances, travaux et communication, suivent les dossiers tout au long de l'année.`]),
  acts,
  page('missions', 'Nos missions', 'opening',
    (p) => [`Étudier, financer, réaliser, entretenir : ce que fait ${p.noun}.`,
      list('conseil aux communes', 'études et suivi de travaux', 'entretien des ouvrages', 'sensibilisation du public et des écoles'),
      { links: [{ path: '/missions/programme-de-travaux', text: 'Le programme de travaux' }, { path: '/missions/animations-scolaires', text: 'Les animations scolaires' }], title: 'En détail', type: 'links' }]),
  page('missions/programme-de-travaux', 'Programme de travaux', 'roadworks',
    () => [`Les opérations engagées et celles qui suivront.`,
      `Le programme est établi pour trois ans, à partir d'un diagnostic partagé avec les communes. Il est révisé chaque année selon les crédits et l'état des ouvrages.`,
      note('Riverains', `Un courrier vous est adressé au moins quinze jours avant toute intervention.`)]),
  page('missions/animations-scolaires', 'Animations scolaires', 'school',
    (p) => [`Des séances gratuites, en classe et sur le terrain.`,
      `Les enseignants réservent par courriel, à l'adresse ${p.email}. Chaque animation comprend une préparation, une sortie et un livret.`]),
  page('marches-publics', 'Marchés publics', 'budget',
    () => [`Nos consultations sont ouvertes à toutes les entreprises.`,
      `Les avis et les dossiers sont publiés sur la plateforme de dématérialisation. Les petites consultations sont également affichées au siège.`]),
]

// prettier-ignore
const libraryPages: PageIdea[] = [
  page('pratique', 'Infos pratiques', 'library',
    (p) => [`S'inscrire, emprunter, réserver, rendre : mode d'emploi ${p.of}.`,
      `L'entrée est libre et la consultation sur place, gratuite. La carte permet d'emporter jusqu'à douze documents pour quatre semaines.`,
      { links: [{ path: '/pratique/s-inscrire', text: 'S’inscrire' }, { path: '/pratique/emprunter', text: 'Emprunter et prolonger' }], title: 'En détail', type: 'links' }]),
  page('pratique/s-inscrire', 'S’inscrire', undefined,
    () => [`Gratuit pour tous, en cinq minutes.`, `Présentez une pièce d'identité et un justificatif de domicile. Les moins de 14 ans viennent avec l'accord écrit d'un parent.`]),
  page('pratique/emprunter', 'Emprunter et prolonger', undefined,
    () => [`Douze documents, quatre semaines, deux prolongations.`, questions('Vos questions', { 'J’ai perdu un livre': `Parlons-en : il suffit en général de le remplacer.`, 'Je rends en retard': `Il n'y a pas d'amende, seulement un lecteur qui attend.` })]),
  page('collections', 'Les collections', 'gastronomy',
    () => [`Vingt mille livres, des films, des jeux, des instruments.`, list('romans et gros caractères', 'albums et bandes dessinées', 'fonds local et gascon', 'films et séries', 'jeux de société', 'graines et semences')]),
  page('collections/en-ligne', 'La médiathèque en ligne', 'digital-help',
    () => [`Presse, films, cours et livres numériques, avec votre carte.`, `L'accès est ouvert dans la journée qui suit l'inscription. Les bibliothécaires vous aident à vous connecter.`]),
  page('jeune-public', 'Jeune public', 'childcare',
    () => [`Bébés lecteurs, heure du conte, accueil des classes.`, `Les séances sont gratuites. Le programme est dans l'[agenda](/agenda).`]),
]

// prettier-ignore
const tourismPages: PageIdea[] = [
  page('decouvrir', 'Découvrir', 'hiking',
    (p) => [`Paysages, villages, savoir-faire : le meilleur des environs ${p.townOf}.`, `À pied, à vélo ou en bateau, prenez le temps. Nos conseillers connaissent chaque chemin et vous aideront à composer votre journée.`,
      { links: [{ path: '/decouvrir/balades', text: 'Balades et randonnées' }, { path: '/decouvrir/patrimoine', text: 'Patrimoine et musées' }], title: 'Nos idées', type: 'links' }]),
  page('decouvrir/balades', 'Balades et randonnées', 'bicycle',
    () => [`Dix itinéraires, de trois à vingt-deux kilomètres.`, list('la boucle des moulins : 6 km, familiale', 'le tour de l’étang ou des barthes : 11 km', 'la grande traversée de la forêt : 22 km'), `Renseignez-vous sur l'accès aux massifs les jours de vigilance.`]),
  page('decouvrir/patrimoine', 'Patrimoine et musées', 'church',
    () => [`Églises romanes, arènes, écomusées et ateliers d'artisans.`, `Les horaires changent avec les saisons : un appel évite une porte close. Plusieurs lieux proposent des visites en langue des signes.`]),
  page('sejourner', 'Séjourner', 'opening',
    () => [`Hôtels, campings, gîtes et chambres d'hôtes.`, `Nous tenons à jour les disponibilités. Pour un groupe, un projet sur mesure vous est proposé sous trois jours.`]),
  page('sejourner/taxe-de-sejour', 'Taxe de séjour', 'budget',
    () => [`Qui la paie, combien, à quoi sert-elle ?`, `Elle est réglée par les visiteurs et reversée au territoire, qui l'emploie à l'accueil, aux sentiers et à la propreté. Les hébergeurs la déclarent en ligne chaque mois.`]),
  page('gouter', 'Goûter le pays', 'gastronomy',
    () => [`Marchés, fermes et bonnes tables.`, `Canard, bœuf de Chalosse, asperges, kiwis, vins de Tursan et floc : la carte des producteurs est gratuite à l'accueil.`]),
]

// prettier-ignore
const ciasPages: PageIdea[] = [
  page('nos-services', 'Nos services', 'seniors-meal',
    (p) => [`Bien vivre chez soi, être soutenu, ne pas rester seul.`, `${p.Noun} accompagne les personnes âgées, les familles et toutes celles et ceux qui traversent une période difficile.`,
      { links: [{ path: '/nos-services/aide-a-domicile', text: 'Aide à domicile' }, { path: '/nos-services/portage-de-repas', text: 'Portage de repas' }, { path: '/nos-services/acces-aux-droits', text: 'Accès aux droits' }], title: 'Comment nous pouvons vous aider', type: 'links' }]),
  page('nos-services/aide-a-domicile', 'Aide à domicile', 'health',
    (p) => [`Toilette, repas, ménage, courses : une présence régulière et bienveillante.`, `Une responsable se rend chez vous pour évaluer les besoins. Le plan d'aide peut être financé en partie par le Département ou la caisse de retraite.`, `Premier contact : ${p.phone}.`]),
  page('nos-services/portage-de-repas', 'Portage de repas', 'gastronomy',
    () => [`Des repas livrés à domicile, jusqu'à sept jours sur sept.`, `Entrée, plat, fromage, dessert et pain. Les régimes sont respectés ; le tarif tient compte des ressources.`]),
  page('nos-services/acces-aux-droits', 'Accès aux droits', 'digital-help',
    () => [`Un entretien gratuit et confidentiel pour faire le point.`, list('aides au logement et à l’énergie', 'complémentaire santé', 'secours d’urgence', 'domiciliation')]),
  page('aidants', 'Soutien aux aidants', 'associations',
    () => [`Souffler, parler, se former.`, `Café des aidants, halte de répit, formation aux gestes : les rendez-vous sont dans l'[agenda](/agenda).`]),
  page('nous-rejoindre', 'Travailler avec nous', 'employment',
    (p) => [`Des métiers utiles, formés et reconnus.`, `Aide à domicile, aide-soignante, cuisinier, chauffeuse-livreuse : adressez votre candidature à ${p.email}.`]),
]

// prettier-ignore
const associationsPages: PageIdea[] = [
  page('annuaire', 'Annuaire des associations', 'associations',
    (p) => [`Trouver son club ou sa cause ${p.townAt}.`, figures('La vie associative', { associations: '163', 'adhérents': '9 400', 'salles et terrains': '28' }), `L'annuaire est mis à jour par les associations elles-mêmes. Une erreur ? [Signalez-la](/contact).`]),
  page('annuaire/sport', 'Sport', 'sport', () => [`Des sports de ballon aux arts du cirque.`, list('rugby, football, handball, basket', 'pelote, tennis, tennis de table', 'natation, voile, aviron', 'gymnastique, danse, yoga', 'randonnée, cyclisme, course à pied')]),
  page('annuaire/culture-et-loisirs', 'Culture et loisirs', 'concert', () => [`Chanter, jouer, peindre, réparer.`, list('harmonie, chorales, bandas', 'théâtre amateur', 'arts plastiques et photographie', 'langue et culture gasconnes', 'jeux et jardins partagés')]),
  page('ressources', 'Ressources', 'budget', () => [`Modèles, guides et conseils pour les responsables.`, { links: [{ path: '/ressources/subventions', text: 'Demander une subvention' }, { path: '/ressources/salles-et-materiel', text: 'Réserver une salle, emprunter du matériel' }], title: 'Les plus consultées', type: 'links' }]),
  page('ressources/subventions', 'Demander une subvention', undefined, () => [`Un dossier par an, à déposer en ligne ou à l'accueil.`, `Le comité examine l'utilité du projet, le nombre d'adhérents et l'équilibre des comptes. La réponse est donnée sous deux mois.`]),
  page('ressources/salles-et-materiel', 'Salles et matériel', 'fete', () => [`Vingt-huit lieux, un planning partagé.`, `La demande se fait au moins quinze jours avant. Le matériel est prêté gratuitement, contre caution.`]),
  page('benevolat', 'Bénévolat', 'seniors-meal', (p) => [`Donner du temps, à la mesure de ses envies.`, `Les missions vont de deux heures par mois à un engagement régulier. Un référent vous reçoit, cerne vos souhaits et vous présente à l'association, ${p.townAt} ou dans les environs.`]),
]

// prettier-ignore
const extranetPages: PageIdea[] = [
  page('espace-elus', 'Espace des élus', 'council', () => [`Convocations, dossiers, comptes rendus.`, `Les documents sont réservés aux membres de chaque instance. Ils ne doivent pas être diffusés avant la séance.`]),
  page('espace-elus/commissions', 'Commissions', undefined, () => [`Composition, calendrier et dossiers.`, `Chaque commission dispose d'un espace. Les comptes rendus sont déposés sous huit jours.`]),
  page('espace-agents', 'Espace des agents', 'employment', () => [`Vie professionnelle, formation, santé au travail.`, { links: [{ path: '/espace-agents/conges-et-temps', text: 'Congés et temps de travail' }, { path: '/espace-agents/formation', text: 'Formation' }], title: 'Accès rapides', type: 'links' }]),
  page('espace-agents/conges-et-temps', 'Congés et temps de travail', undefined, () => [`Poser un congé, connaître son solde, déclarer un télétravail.`, `La demande est transmise au responsable, qui répond sous cinq jours ouvrés.`]),
  page('espace-agents/formation', 'Formation', 'school', () => [`Le catalogue, les inscriptions, les attestations.`, `Toute demande passe par l'entretien annuel ou par le chef de service.`]),
  page('assistance-informatique', 'Assistance informatique', 'digital-help', (p) => [`Une panne, un doute, un besoin de matériel ?`, `Décrivez le problème, le poste concerné et l'urgence. En cas de message suspect, ne cliquez pas et appelez le ${p.phone}.`]),
]

// prettier-ignore
const schoolPages: PageIdea[] = [
  page('etablissement', 'L’établissement', 'school', (p) => [`Un lycée à taille humaine, au cœur de la forêt ${p.townAt}.`, figures('Repères', { 'élèves': '380', apprentis: '90', 'hectares de forêt et de prairies': '64' })]),
  page('etablissement/projet', 'Le projet d’établissement', undefined, () => [`Réussir, coopérer, prendre soin du vivant.`, `Le projet a été écrit avec les élèves, les familles et le personnel. Il est révisé tous les quatre ans.`]),
  page('formations', 'Formations', 'tree-planting', () => [`De la seconde au brevet de technicien supérieur.`, list('seconde générale et technologique', 'baccalauréat professionnel forêt', 'baccalauréat professionnel conduite de productions', 'brevet de technicien supérieur gestion forestière', 'formations par apprentissage')]),
  page('formations/inscription', 'S’inscrire', undefined, () => [`Les vœux, le dossier, les portes ouvertes.`, `Les demandes passent par l'établissement d'origine. Le secrétariat reçoit les familles sur rendez-vous : [nous contacter](/contact).`]),
  page('internat', 'Vie lycéenne et internat', 'sport', () => [`Cent quarante places, des soirées bien remplies.`, `Études encadrées, sport, théâtre, ciné-club : chaque élève choisit deux activités par semaine.`]),
  page('exploitation', 'L’exploitation', 'market', () => [`Serres, rucher, scierie mobile, atelier bois.`, `Les produits sont vendus au lycée, deux fois par semaine.`]),
]

// prettier-ignore
const conservatoirePages: PageIdea[] = [
  page('enseignements', 'Enseignements', 'concert', () => [`Musique, danse, théâtre, dès 5 ans et sans limite d'âge.`, list('éveil et initiation', 'cordes, vents, claviers, percussions', 'chant et chœurs', 'musiques traditionnelles', 'danse', 'théâtre')]),
  page('enseignements/parcours', 'Parcours et cycles', undefined, () => [`Un chemin pour chacun, amateur ou futur professionnel.`, `Trois cycles de trois à cinq ans, un parcours libre pour les adultes, des ateliers sans engagement.`]),
  page('inscriptions', 'Inscriptions et tarifs', 'budget', () => [`Un tarif selon les ressources, un instrument prêté la première année.`, `Les inscriptions se font en ligne, puis au secrétariat. Une séance d'essai est toujours possible.`]),
  page('saison', 'La saison', 'cinema', () => [`Auditions, concerts, spectacles : soixante rendez-vous par an.`, `La plupart sont gratuits. Ils sont annoncés dans l'[agenda](/agenda).`]),
  page('saison/ecoles', 'À l’école', 'school', () => [`Nos musiciens interviennent dans trente écoles.`, `Chaque projet est écrit avec les enseignants et se termine par une restitution.`]),
]

// prettier-ignore
const societyPages: PageIdea[] = [
  page('association', 'L’association', 'associations', (p) => [`${p.Noun} : une aventure collective, née ${p.townAt}.`, `Nous étudions, transmettons et faisons connaître ce patrimoine vivant. L'association est ouverte à tous, sans condition de savoir.`]),
  page('association/statuts-et-bureau', 'Statuts et bureau', undefined, () => [`Une association loi de 1901, administrée par douze bénévoles.`, `La présidence, le secrétariat et la trésorerie sont renouvelés par tiers chaque année.`]),
  page('activites', 'Nos activités', 'hiking', () => [`Sorties, conférences, ateliers, publications.`, `Le programme est dans l'[agenda](/agenda). La plupart des rendez-vous sont ouverts aux non-adhérents.`]),
  page('activites/scolaires', 'Avec les écoles', 'school', () => [`Des ateliers clés en main, du CE1 à la cinquième.`, `Le matériel est fourni. Nous nous déplaçons dans tout le département.`]),
  page('publications', 'Publications', 'library', () => [`Cahiers, guides et enregistrements.`, `Les anciens numéros sont numérisés peu à peu et déposés dans les [documents](/documents).`]),
  page('adherer', 'Adhérer, donner', 'budget', () => [`18 euros par an, 5 euros pour les étudiants.`, `Les dons sont affectés aux chantiers et aux publications. Un reçu vous est adressé.`]),
]

// prettier-ignore
const portalPages: PageIdea[] = [
  page('vie-citoyenne', 'Vie citoyenne', 'elections', () => [`Comprendre les institutions, voter, participer.`, `Qui fait quoi, de la commune à la Région ? Nos fiches répondent en une page, sans jargon.`]),
  page('vie-citoyenne/qui-fait-quoi', 'Qui fait quoi ?', 'mairie', () => [`Commune, communauté, Département, Région, État.`, questions('Exemples', { 'L’école primaire': 'Les murs et la cantine sont à la commune, les enseignants à l’État.', 'Le collège': 'Les bâtiments sont au Département.', 'Le car scolaire': 'Il est organisé par la Région.' })]),
  page('demarches-et-aides', 'Démarches et aides', 'digital-help', () => [`Logement, énergie, famille, mobilité : les aides à connaître.`, `Chaque fiche indique les conditions, les pièces à fournir et le lieu où se faire aider.`]),
  page('collectivites', 'Pour les collectivités', 'council', () => [`Veille, dossiers de fond, documentation : un espace pour les élus et les agents.`, { links: [{ path: '/collectivites/faire-relayer', text: 'Faire relayer une réalisation' }, { path: '/collectivites/flux-d-actualite', text: 'Enrichir son site avec nos flux' }], title: 'Services', type: 'links' }]),
  page('collectivites/faire-relayer', 'Faire relayer une réalisation', undefined, (p) => [`Un projet remarquable mérite d'être connu.`, `Envoyez quelques lignes et un contact à ${p.email}. La rédaction vous rappelle sous trois jours.`]),
  page('collectivites/flux-d-actualite', 'Enrichir son site avec nos flux', undefined, () => [`Les nouvelles du portail peuvent s'afficher sur le site de votre commune.`, `Le flux se choisit par thème. La commune garde la main sur ce qu'elle publie.`]),
]

// prettier-ignore
const alpiPages: PageIdea[] = [
  page('institution', 'Le syndicat', 'mairie', () => [`L'ALPI met le numérique au service des collectivités des Landes.`, `Assistance, formation, sites internet, dématérialisation : les moyens sont mis en commun pour que la plus petite commune ait les mêmes outils que la plus grande.`]),
  acts,
  page('services', 'Nos services', 'opening', () => [`Huit métiers, un seul interlocuteur.`, { links: [{ path: '/services/assistance', text: 'Assistance' }, { path: '/services/formation', text: 'Formation' }, { path: '/services/sites-internet', text: 'Sites internet' }], title: 'Les plus demandés', type: 'links' }]),
  page('services/assistance', 'Assistance', 'employment', (p) => [`Une panne, une question : décrivez, nous répondons.`, `Le formulaire fait gagner du temps à tous : il joint le poste, le logiciel et l'urgence. Par téléphone : ${p.phone}.`]),
  page('services/formation', 'Formation', 'school', () => [`En salle, en autonomie ou en classe virtuelle.`, `L'inscription est validée par le responsable de formation de la collectivité. Les attestations sont téléchargeables.`]),
  page('services/sites-internet', 'Sites internet', 'digital-help', () => [`Créer, refondre, héberger le site de la commune.`, figures('Webpublic', { 'sites adhérents': '184', 'sous-sites et extranets': '40' }), `La prise en main dure deux heures. L'équipe reste joignable ensuite, autant que nécessaire.`]),
  page('adherer', 'Adhérer', 'associations', () => [`Une délibération, une cotisation, et l'accès à tous les services.`, `La cotisation dépend de la population. Un modèle de délibération est dans les [documents](/documents).`]),
]

/** The pages of each body, the legal ones apart; a commune has its own lists. */
export const bodyPages: Record<Exclude<Voice, 'commune'>, PageIdea[]> = {
  alpi: alpiPages,
  associations: associationsPages,
  cias: ciasPages,
  conservatoire: conservatoirePages,
  epci: epciPages,
  extranet: extranetPages,
  library: libraryPages,
  portal: portalPages,
  school: schoolPages,
  society: societyPages,
  syndicate: syndicatePages,
  tourism: tourismPages,
}
