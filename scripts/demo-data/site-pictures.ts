import type { Payload } from 'payload'
import { alternativeOf, postcardAlternativeOf } from '#collections/media/illustrations/alternatives.ts'
import { countryOf } from '#collections/media/illustrations/countries.ts'
import { drawMotif, type MotifName } from '#collections/media/illustrations/motif.ts'
import { drawPostcard } from '#collections/media/illustrations/postcard.ts'
import { slugs } from '#core/slugs.ts'
import { findEpciOf } from '#tenants/official-geography.ts'
import type { DemoSite } from '../demo/types.ts'
import { placePicture, rasterised } from './pictures.ts'

type Drawing = { alt: string; draw: () => string; key: string }

/** The intercommunality of a commune; an EPCI is its own. */
const epciSirenOf = (site: DemoSite): string | undefined =>
  site.kind === 'epci' ? site.siren : site.inseeCode && findEpciOf(site.inseeCode)?.code

const cardOf = (site: DemoSite) => ({
  epciSiren: epciSirenOf(site),
  inseeCode: site.inseeCode ?? site.siren ?? site.slug,
  kind: site.kind,
})

const homeDrawing = (site: DemoSite): Drawing => {
  const card = cardOf(site)
  return { alt: postcardAlternativeOf(card), draw: () => drawPostcard(card), key: `home ${site.slug}` }
}

/** One picture a motif and a site. The sites of one country share its drawing. */
const motifDrawings = (site: DemoSite): Map<string, Drawing> => {
  const country = countryOf(cardOf(site))
  const used = [...site.pages, ...site.news, ...site.events].flatMap(({ motif }) => motif ?? [])

  return new Map(
    used.map((motif) => {
      const name = motif as MotifName
      const draw = () => drawMotif({ country, name, seed: country })

      return [motif, { alt: alternativeOf(name), draw, key: `${country} ${name}` }]
    }),
  )
}

/** Draws what a site shows, in the threads of sharp: nothing is written of the site itself. */
export const drawPictures = async (site: DemoSite): Promise<void> => {
  await Promise.all([homeDrawing(site), ...motifDrawings(site).values()].map(rasterised))
}

/** Writes a drawing as a document of the site. Its sizes exist already: Payload's own resizing is not run again. */
const createPicture = async (payload: Payload, tenant: string, drawing: Drawing): Promise<string> => {
  const picture = await placePicture(await rasterised(drawing), tenant)
  const { id } = await payload.db.create({
    collection: slugs.media,
    data: {
      ...structuredClone(picture),
      alt: drawing.alt,
      focalX: 50,
      focalY: 50,
      isDecorative: false,
      isIllustration: true,
      prefix: tenant,
      tenant,
    },
    req: {},
  })
  return String(id)
}

export type SitePictures = { home: string; motifs: Map<string, string> }

/** Gives a site its pictures; their ids, by motif. */
export const createPictures = async (
  payload: Payload,
  site: DemoSite,
  tenant: string,
): Promise<SitePictures> => {
  const motifs = new Map<string, string>()

  for (const [motif, drawing] of motifDrawings(site)) {
    motifs.set(motif, await createPicture(payload, tenant, drawing))
  }
  return { home: await createPicture(payload, tenant, homeDrawing(site)), motifs }
}
