const channel = (byte: number): number =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/gi) ?? []).map((pair) =>
    channel(parseInt(pair, 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours `#rrggbb`, as WCAG 2.2 reckons it: from 1 to 21. */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour between two, `#rrggbb`: 0 is the first, 1 the second. */
export const mix = (one: string, other: string, part: number): string => {
  const bytesOf = (color: string): number[] =>
    (color.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16))
  const others = bytesOf(other)

  return `#${bytesOf(one)
    .map((byte, index) => Math.round(byte + ((others[index] ?? byte) - byte) * part))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`
}
