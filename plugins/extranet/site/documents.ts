import { privateKeyOf, siteFiles } from '#collections/files/site-files.ts'
import { typeOfFile } from '#collections/files/accepted-types.ts'
import { filePolicyOf } from '#core/file-policy.ts'
import { slugOf } from '#core/french-text.ts'
import { sendStored } from '#core/send-stored.ts'
import type { SpaceDocument } from '#payload-types'
import { findReadable } from './readable.ts'
import { recordReceipt } from './receipts.ts'
import { param, type Visit } from './visit.ts'

/** The file asked for: the current one, or the nth before it. */
const fileOf = (document: SpaceDocument, rank: string | undefined): null | string | undefined =>
  rank === undefined ? document.filename : document.earlierFiles?.[Number(rank) - 1]?.filename

/** Sends a file to who may read its document, and writes it down. Nothing else leads to it. */
export const sendDocument = async (visit: Visit): Promise<undefined> => {
  const { request, response, visitor } = visit
  const [document] = await findReadable(visit, visitor, {
    collection: 'space-documents',
    where: { id: { equals: param(visit, 'id') } },
  })
  const { rank } = request.params
  const filename = document && fileOf(document, typeof rank === 'string' ? rank : undefined)

  if (!document || !filename) {
    return undefined
  }
  await recordReceipt(visit, visitor, { collection: 'space-documents', item: document, kind: 'downloaded' })
  response.set({
    'Content-Disposition': `inline; filename="${slugOf(document.title)}.${filename.split('.').at(-1) ?? ''}"`,
    'Content-Security-Policy': filePolicyOf(typeOfFile(filename)),
    'Content-Type': typeOfFile(filename),
  })
  await sendStored(response, siteFiles, { keeping: 'never', key: privateKeyOf(document, filename) })
  return undefined
}
