import type { Voice } from '../members/member.ts'
import { everywhere } from '../words/suits.ts'
import type { EventDraft, EventIdea } from './idea.ts'
import type { Place } from '../words/place.ts'

/** Most appointments of bodies are short: title, place, lead, one paragraph. */
type Words = (place: Place) => [title: string, where: string, lead: string, text: string]

const event = (settings: Pick<EventIdea, 'category'> & Partial<EventIdea>, ...words: Words[]): EventIdea => ({
  suits: everywhere,
  ...settings,
  variants: words.map((write) => (place): EventDraft => {
    const [title, where, lead, text] = write(place)
    return { body: [text], lead, title, where }
  }),
})

const evening: [string, string] = ['18:30', '20:30']
const morning: [string, string] = ['09:30', '12:00']
const afternoon: [string, string] = ['14:30', '17:00']

// prettier-ignore
const epciEvents: EventIdea[] = [
  event({ category: 'conseil', motif: 'council', span: evening },
    (p) => ['Conseil communautaire', `${p.town}, salle du conseil`, `Les élus des ${p.members.length} communes se réunissent en séance publique.`, `L'ordre du jour est publié cinq jours francs avant la séance. Les débats sont ouverts à tous.`]),
  event({ category: 'reunion', motif: 'urbanism', span: evening },
    (p) => ['PLUi : réunion publique de secteur', `Salle des fêtes ${p.ofNeighbour}`, `Cartes, règlement, calendrier : les élus présentent le projet et répondent aux questions.`, `Un registre est ouvert à l'entrée. Les personnes qui ne peuvent se déplacer peuvent écrire à ${p.email}.`]),
  event({ category: 'reunion', motif: 'employment', span: ['09:00', '16:00'] },
    (p) => ['Forum de l’emploi et de la formation', `${p.town}, halle des sports`, `Soixante employeurs ${p.shortOf} rencontrent candidats et apprentis.`, `Ateliers de rédaction de curriculum vitae, simulation d'entretien, garde d'enfants. Entrée libre.`]),
  event({ category: 'reunion', motif: 'energy', span: morning },
    (p) => ['Rénovation : matinée d’information', `${p.town}, maison de l'habitat`, `Aides, travaux, artisans : un conseiller reçoit sans rendez-vous.`, `Apportez vos factures et quelques photos de la maison. L'entretien dure vingt minutes.`]),
  event({ category: 'culture', isFragile: true, motif: 'concert', price: '5 €', span: ['20:30', '22:00'] },
    (p) => ['Saison itinérante : concert dans la grange', `Une ferme ${p.ofNeighbour}`, `Violoncelle et accordéon, pour une heure de musique au milieu des bottes de paille.`, `Réservation indispensable. Une navette part ${p.townOf} à 19 h 45.`],
    (p) => ['Saison itinérante : cirque au village', `Terrain de sport ${p.ofNeighbour}`, `Trois acrobates, un mât et beaucoup d'élan.`, `À partir de 5 ans. Le spectacle se joue dehors : prévoir un vêtement chaud.`]),
  event({ category: 'fete', days: 3, motif: 'gastronomy' },
    (p) => ['Semaine du goût et des producteurs', `Dans les communes ${p.shortOf}`, `Visites de fermes, ateliers en cantine, marché du dernier soir.`, `Le programme détaillé est disponible dans les mairies et à l'office de tourisme.`]),
  event({ category: 'reunion', motif: 'waste', span: ['09:00', '18:00'] },
    (p) => ['Portes ouvertes de la déchèterie', `Déchèterie ${p.townOf}`, `Où partent nos déchets, combien coûtent-ils, que deviennent-ils ?`, `Visites commentées toutes les heures. Distribution gratuite de compost, dans la limite d'un coffre par foyer.`]),
  event({ category: 'sport', motif: 'bicycle', span: morning },
    (p) => ['Le défi vélo des collèges', `${p.town}, départ de la place de la Mairie`, `Deux cents élèves testent les futurs itinéraires cyclables.`, `Les habitants peuvent suivre le peloton et donner leur avis à l'arrivée.`]),
]

// prettier-ignore
const syndicateEvents: EventIdea[] = [
  event({ category: 'conseil', motif: 'council', span: evening },
    (p) => ['Comité syndical', `${p.town}, siège`, `Les délégués ${p.of} se réunissent en séance publique.`, `L'ordre du jour et les rapports sont envoyés aux mairies. La liste des délibérations sera publiée dans la semaine.`]),
  event({ category: 'reunion', motif: 'urbanism', span: afternoon },
    (p) => ['Rencontre avec les secrétaires de mairie', `${p.town}, salle de réunion`, `Deux heures pour poser toutes les questions pratiques.`, `Un référent est désigné pour chaque commune. Le support est envoyé à l'issue de la rencontre.`]),
  event({ category: 'reunion', motif: 'opening', span: ['10:00', '17:00'] },
    (p) => ['Journée portes ouvertes', `${p.town}, ateliers`, `Les équipes ${p.of} font visiter leurs installations.`, `Départ toutes les heures. Chaussures fermées obligatoires, enfants à partir de 8 ans.`]),
  event({ category: 'reunion', span: evening },
    (p) => ['Réunion publique d’information', `Mairie ${p.townOf}`, `Le programme de travaux présenté aux riverains, plans à l'appui.`, `Les ingénieurs répondront aux questions. Un compte rendu sera mis [en ligne](/documents).`]),
  event({ category: 'reunion', motif: 'tree-planting', span: morning },
    (p) => ['Chantier participatif', `Rendez-vous devant la mairie ${p.townOf}`, `Planter, pailler, baguer : une matinée utile et joyeuse.`, `Outils fournis, gants conseillés. Repas tiré du sac.`]),
  event({ category: 'reunion', isFragile: true, motif: 'school', span: afternoon },
    (p) => ['Atelier pour les scolaires', `${p.town}, salle pédagogique`, `Maquettes, jeux de rôle et carnet de terrain pour les classes de cycle 3.`, `Réservé aux classes inscrites. Un créneau tout public suivra à 16 h 30.`]),
  event({ category: 'culture', days: 12, price: 'Entrée libre' },
    (p) => ['Exposition itinérante', `Médiathèque ${p.townOf}`, `Douze panneaux et une maquette pour comprendre nos missions.`, `L'exposition peut ensuite être accueillie par les communes : [nous contacter](/contact).`]),
]

// prettier-ignore
const libraryEvents: EventIdea[] = [
  event({ category: 'culture', motif: 'library', price: 'Gratuit', span: ['10:30', '11:15'] },
    () => ['Bébés lecteurs', 'Espace jeunesse', `Comptines, jeux de doigts et tout petits livres, de 6 mois à 3 ans.`, `Huit enfants par séance, sur inscription.`],
    () => ['L’heure du conte', 'Espace jeunesse', `Trois histoires vraies, ou presque, pour les 4-8 ans.`, `Sans réservation, dans la limite des coussins disponibles.`]),
  event({ category: 'culture', price: 'Gratuit', span: ['18:30', '20:00'] },
    () => ['Club de lecture', 'Salon de lecture', `On parle des livres aimés, abandonnés, prêtés et jamais rendus.`, `Ouvert à tous, même à ceux qui n'ont pas fini.`],
    (p) => ['Rencontre d’auteur', 'Auditorium', `Une romancière présente son dernier livre ${p.townAt}.`, `Échange, lecture d'extraits et dédicaces. Réservation conseillée.`]),
  event({ category: 'culture', motif: 'cinema', price: 'Gratuit', span: ['15:00', '16:30'] },
    () => ['Ciné-goûter', 'Auditorium', `Cinq courts métrages d'animation, suivis d'un goûter.`, `À partir de 4 ans, sur inscription.`],
    () => ['Projection : le film documentaire du mois', 'Auditorium', `Un regard sur le travail, la terre et ceux qui la quittent.`, `Séance suivie d'un échange avec le public.`]),
  event({ category: 'reunion', motif: 'digital-help', price: 'Gratuit', span: morning },
    () => ['Atelier numérique', 'Espace multimédia', `Bien utiliser la médiathèque en ligne : presse, films, cours.`, `Six places. Venez avec votre carte et votre mot de passe.`],
    () => ['Café des parents : les écrans en famille', 'Salon de lecture', `Une psychologue anime la discussion, sans leçon de morale.`, `Un coin jeux accueille les enfants pendant l'échange.`]),
  event({ category: 'culture', days: 21, motif: 'opening', price: 'Entrée libre' },
    () => ['Exposition : mille ans d’écriture', 'Hall', `De la plume à l'écran, des fac-similés à toucher et un atelier de calligraphie.`, `Visite commentée à la demande des groupes.`],
    () => ['Exposition : carnets de voyage', 'Hall', `Les aquarelles d'un enfant du pays, du delta de l'Okavango au port de Capbreton.`, `Vernissage le premier soir à 18 h 30.`]),
  event({ category: 'culture', isFragile: true, motif: 'concert', price: 'Gratuit', span: ['16:00', '17:00'] },
    () => ['Sieste musicale', 'Auditorium', `Un transat, un casque, une heure loin du bruit.`, `Douze places, à partir de 10 ans.`],
    () => ['Concert de poche', 'Salon de lecture', `Guitare et voix, entre les rayonnages.`, `Placement libre dès 15 h 45.`]),
]

// prettier-ignore
const tourismEvents: EventIdea[] = [
  event({ category: 'culture', motif: 'church', price: '6 €', span: ['10:00', '11:30'] },
    (p) => [`Visite guidée ${p.townOf}`, "Devant l'office de tourisme", `De la place aux ruelles, une promenade racontée.`, `Gratuit pour les moins de 12 ans. Réservation à l'accueil.`]),
  event({ category: 'sport', motif: 'hiking', price: '3 €', span: ['09:00', '12:30'] },
    () => ['Randonnée accompagnée', 'Parking de la plaine des sports', `Neuf kilomètres faciles, entre bois et prairies.`, `Eau, chaussures de marche et chapeau recommandés.`]),
  event({ category: 'sport', motif: 'bicycle', price: '5 €', span: ['09:30', '12:00'] },
    () => ['Sortie à vélo : lacs, landes et airiaux', "Devant l'office de tourisme", `Vingt kilomètres sur pistes, avec trois haltes commentées.`, `Location possible sur place, à réserver la veille.`]),
  event({ category: 'marche', motif: 'market', span: ['08:00', '13:00'] },
    (p) => [`Le marché ${p.townOf} avec un cuisinier`, 'Halle', `On choisit les produits avec lui, puis on regarde et l'on goûte.`, `Dix personnes par groupe, dès 12 ans.`]),
  event({ category: 'fete', days: 4, motif: 'fete' },
    (p) => ['Festival des bandas', `Centre ${p.townOf}`, `Vingt formations, quatre jours, une seule consigne : la bonne humeur.`, `Navettes gratuites depuis les parkings. Programme à l'accueil.`]),
  event({ category: 'culture', isFragile: true, motif: 'gastronomy', price: '12 €', span: ['17:00', '19:00'] },
    () => ['Visite et dégustation à la ferme', 'Rendez-vous sur place', `Canards, maïs et secrets de conserve, avec ceux qui les font.`, `Le plan d'accès est remis à la réservation.`]),
  event({ category: 'reunion', motif: 'employment', span: morning },
    () => ['Atelier des hébergeurs', 'Salle de réunion', `Décrire son logement, répondre aux avis, déclarer la taxe de séjour.`, `Réservé aux partenaires, douze places.`]),
]

// prettier-ignore
const ciasEvents: EventIdea[] = [
  event({ category: 'conseil', motif: 'council', span: ['17:30', '19:00'] },
    (p) => ['Conseil d’administration', `${p.town}, siège`, `Les administrateurs ${p.of} examinent le budget et les tarifs.`, `La liste des délibérations est publiée dans la semaine.`]),
  event({ category: 'reunion', motif: 'health', price: 'Gratuit', span: afternoon },
    () => ['Atelier équilibre', 'Salle polyvalente', `Prévenir les chutes, se relever, reprendre confiance.`, `Cycle de huit séances. Certificat médical demandé.`],
    () => ['Conférence : bien dormir après 60 ans', 'Salle polyvalente', `Un médecin du sommeil répond sans détour.`, `Entrée libre, boucle magnétique dans la salle.`]),
  event({ category: 'reunion', price: 'Gratuit', span: ['14:00', '16:00'] },
    () => ['Café des aidants', 'Maison des solidarités', `Un moment pour parler, ou seulement écouter.`, `Animé par une psychologue. Une garde à domicile peut être organisée.`]),
  event({ category: 'fete', motif: 'seniors-meal', price: '12 €', span: ['12:00', '16:30'] },
    (p) => ['Repas partagé', `Salle des fêtes ${p.townOf}`, `Un déjeuner, un accordéon et des nouvelles des uns et des autres.`, `Transport assuré sur demande, inscription au ${p.phone}.`]),
  event({ category: 'reunion', motif: 'digital-help', price: 'Gratuit', span: morning },
    () => ['Atelier tablette', 'Maison des solidarités', `Écrire, photographier, téléphoner en vidéo.`, `Matériel prêté, six places.`]),
  event({ category: 'reunion', motif: 'employment', span: ['09:00', '12:30'] },
    () => ['Rencontre : les métiers de l’aide à domicile', 'Maison des solidarités', `Des professionnelles racontent ; des contrats sont proposés.`, `Venez comme vous êtes.`]),
  event({ category: 'culture', days: 5, isFragile: true, motif: 'fete' },
    () => ['Semaine entre générations', 'Dans les communes du territoire', `Cinq jours de sorties, de jeux et de rencontres entre générations.`, `Programme à l'accueil et dans les mairies.`]),
]

// prettier-ignore
const clubEvents: EventIdea[] = [
  event({ category: 'reunion', motif: 'associations', span: ['10:00', '18:00'] },
    (p) => ['Forum des associations', `${p.town}, halle des sports`, `Démonstrations, essais et inscriptions toute la journée.`, `Entrée libre. Buvette tenue par les clubs.`]),
  event({ category: 'reunion', motif: 'budget', span: evening },
    () => ['Soirée des trésoriers', 'Maison des associations', `Comptes, reçus, assurances : un expert bénévole répond.`, `Sur inscription, vingt-cinq places.`]),
  event({ category: 'culture', isFragile: true, motif: 'concert', price: '8 €', span: ['20:30', '22:30'] },
    (p) => ['Concert des harmonies', `${p.town}, salle de spectacle`, `Deux orchestres, quatre-vingts musiciens, un rappel garanti.`, `Billets en vente auprès des musiciens et à l'entrée.`]),
  event({ category: 'sport', motif: 'sport', span: ['09:00', '17:00'] },
    () => ['Journée du sport partagé', 'Stade municipal', `Clubs et associations de personnes handicapées jouent ensemble.`, `Ateliers en accès libre ; prêt de fauteuils de sport.`]),
  event({ category: 'culture', days: 2, motif: 'opening', price: 'Entrée libre' },
    () => ['Salon des loisirs créatifs', 'Maison des associations', `Vingt ateliers, de la dentelle au modélisme.`, `Essais possibles dès 7 ans.`]),
  event({ category: 'marche', motif: 'market', span: ['08:00', '17:00'] },
    () => ['Bourse aux vêtements et aux jouets', 'Gymnase', `Dépôt la veille, vente le matin, reprise le soir.`, `Les sommes recueillies financent des vacances pour les enfants.`]),
  event({ category: 'reunion', span: ['18:00', '19:30'] },
    () => ['Accueil des nouveaux bénévoles', 'Maison des associations', `Quarante missions présentées en quarante minutes.`, `Puis un verre, pour faire connaissance.`]),
]

// prettier-ignore
const conservatoireEvents: EventIdea[] = [
  event({ category: 'culture', motif: 'concert', price: 'Entrée libre', span: ['18:30', '19:45'] },
    () => ['Audition des classes de cordes', 'Auditorium', `Des premiers archets aux grands élèves, une heure de musique.`, `Placement libre. Les tout-petits sont les bienvenus près des sorties.`]),
  event({ category: 'culture', motif: 'cinema', price: '5 €', span: ['20:30', '22:00'] },
    () => ['Ciné-concert', 'Cinéma', `Un film muet, quatre professeurs, des bruitages en direct.`, `À partir de 6 ans. Billets en vente au secrétariat.`]),
  event({ category: 'reunion', motif: 'school', span: ['10:00', '17:00'] },
    () => ['Journée d’essai des instruments', 'Conservatoire', `Souffler, frotter, frapper : on essaie tout, on choisit ensuite.`, `Les professeurs conseillent chaque famille. Prêt d'instruments la première année.`]),
  event({ category: 'culture', isFragile: true, price: '8 €', span: ['20:30', '22:00'] },
    () => ['Soirée danse', 'Théâtre', `Les classes de danse présentent quatre pièces courtes.`, `Réservation conseillée. Gratuit pour les élèves.`]),
  event({ category: 'fete', days: 2, motif: 'fete', price: 'Gratuit' },
    () => ['Rencontre des musiques d’ici', 'Cour du conservatoire', `Boha, accordéon, chant : deux jours d'ateliers et un grand bal.`, `Les débutants sont attendus dès le premier matin.`]),
  event({ category: 'conseil', motif: 'council', span: evening },
    () => ['Conseil d’établissement', 'Salle de réunion', `Élus, professeurs, parents et élèves font le point sur l'année.`, `Le compte rendu est publié dans les [documents](/documents).`]),
]

// prettier-ignore
const societyEvents: EventIdea[] = [
  event({ category: 'reunion', motif: 'council', span: evening },
    (p) => ['Assemblée générale', `Salle communale ${p.townOf}`, `Rapport moral, comptes et projets ${p.of}.`, `Ouverte à tous ; le vote est réservé aux adhérents à jour de leur cotisation.`]),
  event({ category: 'culture', price: 'Entrée libre', span: ['18:30', '20:00'] },
    (p) => ['Conférence et débat', `Médiathèque ${p.townOf}`, `Une heure d'exposé, une demi-heure de questions, et la conversation se prolonge dehors.`, `Sans inscription. Un enregistrement sera disponible.`]),
  event({ category: 'sport', isFragile: true, motif: 'hiking', price: '3 €, gratuit pour les adhérents', span: ['09:00', '12:30'] },
    (p) => ['Sortie commentée', `Rendez-vous place de la Mairie, ${p.town}`, `Une matinée sur le terrain avec un passionné.`, `Covoiturage organisé au départ. Chaussures de marche recommandées.`]),
  event({ category: 'reunion', motif: 'associations', span: ['08:30', '17:00'] },
    () => ['Chantier bénévole', 'Rendez-vous sur place', `Toutes les mains sont utiles, même les plus maladroites.`, `Repas partagé. Les outils sont fournis.`]),
  event({ category: 'culture', days: 10, motif: 'opening', price: 'Entrée libre' },
    (p) => ['Exposition de l’association', `Mairie ${p.townOf}`, `Objets, photographies et paroles recueillies auprès des anciens.`, `Visite commentée le premier et le dernier jour à 15 h.`]),
  event({ category: 'reunion', motif: 'school', price: 'Gratuit', span: ['14:00', '16:30'] },
    () => ['Atelier des 8-12 ans', 'Local de l’association', `Observer, fabriquer, raconter : un atelier où l'on se salit un peu.`, `Douze places, sur inscription. Goûter offert.`]),
]

// prettier-ignore
const extranetEvents: EventIdea[] = [
  event({ category: 'conseil', motif: 'council', span: ['18:30', '21:00'] },
    () => ['Conseil : séance plénière', 'Salle du conseil', `Dossier complet dans l'espace documents.`, `Les pouvoirs sont à transmettre au secrétariat général avant la veille, midi.`]),
  event({ category: 'reunion', motif: 'budget', span: evening },
    () => ['Commission des finances', 'Salle des commissions', `Examen des comptes et des demandes de subvention.`, `Réservée aux membres de la commission.`]),
  event({ category: 'reunion', motif: 'urbanism', span: evening },
    () => ['Commission urbanisme et cadre de vie', 'Salle des commissions', `Avis sur les projets déposés et suivi du plan local d'urbanisme.`, `Réservée aux membres de la commission.`]),
  event({ category: 'reunion', motif: 'digital-help', span: morning },
    () => ['Prise en main du coffre-fort de mots de passe', 'Salle de formation', `Une demi-journée pratique, sur votre propre poste.`, `Dix places. Validation par le chef de service.`]),
  event({ category: 'reunion', motif: 'health', span: ['09:00', '17:00'] },
    () => ['Formation sauveteur secouriste du travail', 'Salle de formation', `Recyclage obligatoire tous les vingt-quatre mois.`, `Tenue souple. Repas pris en charge.`]),
  event({ category: 'reunion', isFragile: true, span: ['12:00', '14:00'] },
    () => ['Déjeuner des nouveaux arrivants', 'Salle de convivialité', `Pour mettre un visage sur chaque service.`, `Chaque équipe présente son métier en cinq minutes.`]),
  event({ category: 'reunion', days: 2, motif: 'flood' },
    () => ['Exercice de gestion de crise', 'Poste de commandement', `Deux jours d'exercice pour les agents d'astreinte.`, `Les chefs de service reçoivent leur fiche de rôle la veille.`]),
]

// prettier-ignore
const schoolEvents: EventIdea[] = [
  event({ category: 'reunion', motif: 'school', span: ['09:00', '16:00'] },
    () => ['Portes ouvertes', 'Lycée', `Visite des ateliers, de la forêt-école et de l'internat.`, `Restauration possible au self sur réservation.`]),
  event({ category: 'conseil', motif: 'council', span: ['17:30', '19:30'] },
    () => ['Conseil d’administration', 'Salle des actes', `Budget, dotation horaire et projet d'établissement.`, `Les documents sont envoyés aux membres huit jours avant.`]),
  event({ category: 'reunion', span: evening },
    () => ['Rencontre parents et professeurs', 'Salles de classe', `Prise de rendez-vous par l'espace numérique de travail.`, `Accueil à l'entrée par les élèves délégués.`]),
  event({ category: 'culture', motif: 'concert', price: 'Participation libre', span: ['20:00', '21:30'] },
    () => ['Soirée des talents', 'Foyer', `Musique, théâtre, cirque : les élèves en scène.`, `La recette finance le voyage forestier en Finlande.`]),
  event({ category: 'sport', motif: 'rugby', span: ['14:00', '17:00'] },
    () => ['Tournoi interlycées', 'Terrain du lycée', `Huit équipes de filles et de garçons.`, `Ouvert au public.`]),
  event({ category: 'marche', days: 2, motif: 'market' },
    () => ['Vente de plants et de produits de l’exploitation', 'Serres du lycée', `Légumes, aromatiques, miel et bois de chauffage.`, `Paiement par carte accepté.`]),
]

// prettier-ignore
const portalEvents: EventIdea[] = [
  event({ category: 'reunion', motif: 'digital-help', span: morning },
    () => ['Webconférence : ouvrir ses premières données', 'En ligne', `Une heure et demie pour choisir, nettoyer et publier un jeu de données.`, `Réservé aux agents et aux élus du département.`]),
  event({ category: 'reunion', motif: 'council', span: evening },
    () => ['Rencontre des maires ruraux', 'Maison des communes, Mont-de-Marsan', `Écoles, santé, mobilités : un échange de pratiques.`, `Sur invitation ; compte rendu publié sur ce site.`]),
  event({ category: 'reunion', motif: 'employment', span: ['09:00', '17:00'] },
    () => ['Journée des métiers du service public', 'Mont-de-Marsan', `Secrétaire de mairie, technicienne de l'eau, animateur : venez essayer.`, `Entrée libre, ateliers toute la journée.`]),
  event({ category: 'reunion', motif: 'fire-watch', span: afternoon },
    () => ['Forêt et risques : journée d’étude', 'Sabres', `Chercheurs, forestiers et pompiers croisent leurs expériences.`, `Inscription gratuite.`]),
  event({ category: 'culture', days: 3, motif: 'library', price: 'Gratuit' },
    () => ['Rencontres des bibliothèques', 'Dans tout le département', `Lectures, ateliers et portes ouvertes dans une trentaine de lieux.`, `Le programme complet est disponible dans chaque bibliothèque.`]),
  event({ category: 'reunion', motif: 'school', span: morning },
    () => ['Matinée de l’école numérique', 'Dax', `Des enseignants présentent ce qu'ils font vraiment en classe.`, `Ouvert aux parents et aux élus.`]),
]

/** The appointments that each body may announce; a commune has its own lists. */
export const bodyEvents: Record<Exclude<Voice, 'commune'>, EventIdea[]> = {
  alpi: [
    ...portalEvents.slice(0, 3),
    ...syndicateEvents.slice(0, 3),
    ...extranetEvents.slice(3, 4),
    ...portalEvents.slice(4),
  ],
  associations: clubEvents,
  cias: ciasEvents,
  conservatoire: conservatoireEvents,
  epci: epciEvents,
  extranet: extranetEvents,
  library: libraryEvents,
  portal: portalEvents,
  school: schoolEvents,
  society: societyEvents,
  syndicate: syndicateEvents,
  tourism: tourismEvents,
}
