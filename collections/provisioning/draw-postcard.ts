import sharp from 'sharp'
import { postcardAlternativeOf } from '../media/illustrations/alternatives.ts'
import { drawPostcard, type PostcardOptions } from '../media/illustrations/postcard.ts'
import type { Body } from './order.ts'

/** Name under which the picture of a new site is kept, so that a second run finds it. */
export const postcardName = 'carte-postale.webp'

const optionsOf = ({ epciSiren, inseeCode, kind, siren, slug }: Body): PostcardOptions => ({
  epciSiren: kind === 'epci' ? siren : epciSiren,
  inseeCode: inseeCode ?? siren ?? slug,
  kind,
})

/** The postcard of a body, drawn, with its alternative text. */
export const postcardOf = async (body: Body): Promise<{ alt: string; content: Buffer }> => {
  const options = optionsOf(body)

  return {
    alt: postcardAlternativeOf(options),
    content: await sharp(Buffer.from(drawPostcard(options)))
      .webp({ effort: 2, quality: 88 })
      .toBuffer(),
  }
}
