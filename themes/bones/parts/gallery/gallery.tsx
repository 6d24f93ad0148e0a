import type { Picture } from '#core/theme.ts'
import { FigurePicture } from '../figure-picture/figure-picture.tsx'

/** Pictures side by side, the first one larger. */
export const Gallery = ({ pictures }: { pictures: { caption?: string; picture: Picture }[] }) => (
  <ul className="gallery">
    {pictures.map(({ caption, picture }) => (
      <li key={picture.src}>
        <FigurePicture caption={caption} picture={picture} sizes="(min-width: 48rem) 50vw, 100vw" />
      </li>
    ))}
  </ul>
)
