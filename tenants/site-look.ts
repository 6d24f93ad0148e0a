import type { SiteLook } from '#core/front.ts'
import { variants } from '#core/theme.ts'
import type { Tenant } from '#payload-types'

/** The look of a site as it is stored, with what every theme falls back to. */
export const siteLook = ({
  colors,
  fonts,
  footer,
  header,
  home,
  palette,
  theme,
}: Tenant['look']): SiteLook => {
  const { accent, brand, onAccent, onBrand } = colors ?? {}

  return {
    ...(accent && brand && onAccent && onBrand ? { colors: { accent, brand, onAccent, onBrand } } : {}),
    ...(fonts ? { fonts } : {}),
    ...(palette ? { palette } : {}),
    theme,
    variants: {
      footer: footer ?? variants.footer[0],
      header: header ?? variants.header[0],
      home: home ?? variants.home[0],
    },
  }
}
