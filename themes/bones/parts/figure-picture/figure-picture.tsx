import type { Picture as PictureView } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Picture } from '../picture/picture.tsx'

/** A picture with its caption and the name of its author. */
export const FigurePicture = ({
  caption,
  isFirstView,
  picture,
  sizes,
}: {
  caption?: string
  isFirstView?: boolean
  picture: PictureView
  sizes?: string
}) => (
  <figure className="figure-picture">
    <Picture isFirstView={isFirstView} picture={picture} sizes={sizes} />
    {(caption ?? picture.credit) && (
      <figcaption>
        {caption} {picture.credit && <small>{text('pictureCredit', { credit: picture.credit })}</small>}
      </figcaption>
    )}
  </figure>
)
