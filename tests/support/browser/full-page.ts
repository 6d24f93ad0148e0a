import { isRecord } from '#core/references.ts'
import { multipart, pdf, png, type TestFile } from '../files.ts'
import { richText, words } from '../fill-fields.ts'
import { exchange } from '../http-client.ts'
import { unique } from '../unique.ts'
import { installation } from './installation.ts'
import { createAsOperator, operatorToken } from './sites.ts'

const node = (type: string, children: unknown[], more: object = {}): object => ({
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version: 1,
  ...more,
})

/** Everything that a secretary can write in a text. */
const everyText = () => {
  const { root } = richText(words('Un paragraphe.')) as { root: { children: unknown[] } }
  const item = node('listitem', [words('Une chose à apporter')], { value: 1 })
  const link = node('link', [words('le site de la préfecture')], {
    fields: { linkType: 'custom', newTab: false, url: 'https://www.landes.gouv.fr' },
    id: unique('lien'),
  })

  return {
    root: {
      ...root,
      children: [
        node('heading', [words('Un intertitre')], { tag: 'h2' }),
        ...root.children,
        node('list', [item], { listType: 'bullet', start: 1, tag: 'ul' }),
        node('list', [item], { listType: 'number', start: 1, tag: 'ol' }),
        node('quote', [words('Une parole rapportée')]),
        node('paragraph', [words('Voir '), link], { textFormat: 0, textStyle: '' }),
      ],
    },
  }
}

const sendAsOperator = async (collection: string, document: object, file: TestFile): Promise<string> => {
  const { body, type } = multipart(document, file)
  const { json } = await exchange({
    body,
    headers: { Authorization: `JWT ${await operatorToken()}`, 'Content-Type': type },
    host: 'localhost',
    method: 'POST',
    path: `/api/${collection}`,
    port: installation.port,
  })

  return String(isRecord(json) && isRecord(json.doc) ? json.doc.id : undefined)
}

/** A page online that holds every kind of block; gives its address. */
export const buildFullPage = async (site: { id: string }): Promise<string> => {
  const tenant = site.id
  const slug = unique('tous-les-blocs')
  const picture = await sendAsOperator(
    'media',
    { alt: 'Un carré gris', tenant },
    png({ height: 400, width: 600 }),
  )
  const document = await sendAsOperator(
    'documents',
    { category: 'bulletin', tenant, title: 'Bulletin' },
    pdf(),
  )
  const content = everyText()

  await createAsOperator('pages', {
    _status: 'published',
    blocks: [
      { blockType: 'text', content },
      { blockType: 'picture', caption: 'La place', picture },
      { blockType: 'gallery', pictures: [{ picture }, { caption: 'De loin', picture }], title: 'Galerie' },
      { blockType: 'documentList', documents: [document], title: 'Documents' },
      { blockType: 'accordion', items: [{ content, title: 'Combien de temps ?' }], title: 'Questions' },
      { blockType: 'callout', content, title: 'À savoir', tone: 'information' },
      { blockType: 'callout', content, title: 'Attention', tone: 'warning' },
      { blockType: 'keyFigures', figures: [{ label: 'habitants', value: '1 204' }], title: 'Chiffres' },
      {
        blockType: 'linkList',
        links: [{ address: '/agenda', description: 'Ce qui vient', text: 'Agenda' }],
        title: 'Liens',
      },
      { blockType: 'contactCard' },
    ],
    lead: 'Une page qui montre tout.',
    picture,
    slug,
    tenant,
    title: 'Tous les blocs',
  })
  return `/${slug}`
}
