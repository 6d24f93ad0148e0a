import type { Picture as PictureView } from '#core/theme.ts'

/** Rounded to tenths, because the style sheet knows eleven places: a strict policy refuses `style` attributes. */
const tenth = (percent: number): number => Math.min(10, Math.max(0, Math.round(percent / 10)))

/** A picture that keeps its place while it loads, and its subject in view when it is cropped. */
export const Picture = ({
  isFirstView = false,
  picture: { alt, focalPoint, height, sources, src, width },
  sizes = '100vw',
}: {
  /** Loaded at once, before what stands lower on the page. */
  isFirstView?: boolean
  picture: PictureView
  sizes?: string
}) => (
  <picture>
    {sources.map(({ srcSet, type }) => (
      <source key={type} sizes={sizes} srcSet={srcSet} type={type} />
    ))}
    <img
      alt={alt}
      data-x={tenth(focalPoint.x)}
      data-y={tenth(focalPoint.y)}
      decoding="async"
      fetchPriority={isFirstView ? 'high' : undefined}
      height={height}
      loading={isFirstView ? undefined : 'lazy'}
      src={src}
      width={width}
    />
  </picture>
)
