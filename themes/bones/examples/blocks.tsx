import type { BlockView } from '#core/theme.ts'
import { villageFrame } from './frames.ts'
import { airial, hills, lake, market } from './pictures.ts'

/** One block of each type, in the order a page could have them. */
export const blocks: BlockView[] = [
  {
    content: (
      <>
        <p>
          La cantine accueille chaque jour <strong>180 enfants</strong>. Les repas sont préparés sur place,
          avec <a href="/producteurs">les producteurs des environs</a>, et coûtent de 1 € à 3,40 € selon le
          quotient familial.
        </p>
        <h2>Réserver un repas</h2>
        <p>Vous réservez la veille avant 10 h. Passé ce délai, le repas est facturé.</p>
        <ul>
          <li>sur le portail des familles ;</li>
          <li>par téléphone, de 8 h 30 à 10 h ;</li>
          <li>à l’accueil de la mairie.</li>
        </ul>
        <h3>Allergies et régimes</h3>
        <p>Un projet d’accueil individualisé (PAI) est signé avec le médecin scolaire.</p>
        <blockquote>
          <p>« Le repas est un moment d’éducation autant que de plaisir. »</p>
        </blockquote>
        <table>
          <caption>Tarifs du repas en 2026</caption>
          <thead>
            <tr>
              <th scope="col">Quotient familial</th>
              <th scope="col">Habitants</th>
              <th scope="col">Hors commune</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Moins de 400 €</th>
              <td>1,00 €</td>
              <td>2,10 €</td>
            </tr>
            <tr>
              <th scope="row">De 400 € à 800 €</th>
              <td>2,20 €</td>
              <td>3,60 €</td>
            </tr>
          </tbody>
        </table>
      </>
    ),
    type: 'text',
  },
  {
    content: <p>Le portail des familles est en maintenance samedi 16 mai de 8 h à 12 h.</p>,
    title: 'Portail indisponible samedi matin',
    tone: 'warning',
    type: 'callout',
  },
  { caption: 'Le réfectoire, rénové en 2024.', picture: airial, type: 'picture' },
  {
    items: [
      {
        content: <p>Oui, en le signalant avant 10 h la veille.</p>,
        title: 'Puis-je annuler un repas ?',
      },
      {
        content: <p>Le dossier se dépose en mairie, ou sur le portail.</p>,
        title: 'Comment demander un projet d’accueil individualisé pour un enfant allergique ?',
      },
    ],
    title: 'Questions fréquentes',
    type: 'accordion',
  },
  {
    figures: [
      { label: 'repas servis chaque jour', value: '180' },
      { label: 'de produits biologiques', value: '42 %' },
      { label: 'agents', value: '9' },
    ],
    title: 'La cantine en chiffres',
    type: 'figures',
  },
  {
    pictures: [
      { caption: 'Le potager', picture: hills },
      { picture: lake },
      { caption: 'Jour de marché', picture: market },
    ],
    title: 'En images',
    type: 'gallery',
  },
  {
    documents: [
      {
        date: new Date('2026-05-04T08:00:00Z'),
        format: 'PDF',
        href: '/documents/menus.pdf',
        title: 'Menus de mai',
        weight: '340 ko',
      },
      {
        format: 'PDF',
        href: '/documents/reglement.pdf',
        title: 'Règlement intérieur de la restauration scolaire et des accueils périscolaires',
        weight: '1,2 Mo',
      },
    ],
    type: 'documents',
  },
  {
    links: [
      { description: 'Réserver, payer, annuler.', href: '/portail', text: 'Portail des familles' },
      { href: '/garderie', text: 'Garderie' },
    ],
    title: 'Pour aller plus loin',
    type: 'links',
  },
  { contact: villageFrame.contact, type: 'contact' },
]
