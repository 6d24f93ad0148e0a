import type { Field, Option, SelectFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { contrastOf } from '#core/contrast.ts'
import { readable } from '#core/custom-palette.ts'
import { formatNumber } from '#core/format.ts'
import { variants, type FontSet, type ThemeLook } from '#core/theme.ts'
import { operatorsField } from '../access.ts'
import { tenantText as text, tenantLabel as label } from '../labels.ts'

export type LookChoices = { fontSets: Record<string, FontSet>; looks: Record<string, ThemeLook> }

const hexColor = /^#[\da-f]{6}$/i

type Pair = {
  accent?: null | string
  brand?: null | string
  onAccent?: null | string
  onBrand?: null | string
}

type ColorName = keyof Pair

const names = ['brand', 'onBrand', 'accent', 'onAccent'] as const satisfies ColorName[]

/** What is written on a ground, and the ground itself: they are chosen and refused together (WCAG 2.2, 1.4.3). */
const groundOf: Partial<Record<ColorName, ColorName>> = { onAccent: 'accent', onBrand: 'brand' }

const validateColor =
  (name: ColorName): TextFieldSingleValidation =>
  (value, { siblingData }) => {
    const colors = siblingData as Pair
    const ground = groundOf[name] && colors[groundOf[name]]

    if (!value) {
      return names.every((other) => !colors[other]) || text('colorMissing')
    }
    if (!hexColor.test(value)) {
      return text('invalidColor')
    }
    const contrast = ground && hexColor.test(ground) ? contrastOf(value, ground) : undefined

    return (
      contrast === undefined ||
      contrast >= readable ||
      text('colorUnreadable', { contrast: formatNumber(Math.floor(contrast * 10) / 10) })
    )
  }

const colorField = (name: ColorName): Field => ({
  admin: {
    components: { Field: '/tenants/admin/color-field.tsx#ColorField' },
    custom: { ground: groundOf[name] },
  },
  label: label(`color-${name}`),
  name,
  type: 'text',
  validate: validateColor(name),
})

const variantField = (part: keyof typeof variants, hasDefaults: boolean): Field => ({
  admin: { isClearable: false },
  ...(hasDefaults ? { defaultValue: variants[part][0] } : {}),
  label: label(`variant-${part}`),
  name: part,
  options: variants[part].map((value) => ({
    label: label(`variant-${part}-${value}` as 'variant-footer'),
    value,
  })),
  type: 'select',
})

const paletteOptions = (looks: LookChoices['looks']): Option[] =>
  Object.values(looks).flatMap((look) =>
    Object.entries(look.palettes).map(([value, palette]) => ({ label: palette.label, value })),
  )

/**
 * How a site looks: its theme, what it chose among what every theme offers, and its own colours. Operators choose the
 * theme, those who configure the site the rest.
 */
export const lookFields = ({ fontSets, looks }: LookChoices, { hasDefaults = true } = {}): Field[] => [
  {
    fields: [
      {
        access: { create: operatorsField, update: operatorsField },
        admin: { isClearable: false },
        ...(hasDefaults ? { defaultValue: Object.keys(looks)[0] } : {}),
        label: label('theme'),
        name: 'theme',
        options: Object.values(looks).map((look) => ({ label: look.label, value: look.slug })),
        required: true,
        type: 'select',
      },
      {
        admin: { description: label('paletteHint') },
        filterOptions: ({ options, siblingData }) => {
          const { theme } = siblingData as { theme?: string }
          const own = Object.keys(looks[theme ?? '']?.palettes ?? {})
          return options.filter((option) => typeof option !== 'string' && own.includes(option.value))
        },
        label: label('palette'),
        name: 'palette',
        options: paletteOptions(looks),
        type: 'select',
        // a palette of the former theme is kept: it comes back with its theme, and until then the first one serves
        validate: (() => true) as SelectFieldSingleValidation,
      },
      {
        label: label('fonts'),
        name: 'fonts',
        options: Object.entries(fontSets).map(([value, set]) => ({ label: set.label, value })),
        type: 'select',
      },
    ],
    type: 'row',
  },
  {
    fields: (['header', 'home', 'footer'] as const).map((part) => variantField(part, hasDefaults)),
    type: 'row',
  },
  {
    admin: { description: label('colorsHint') },
    fields: [{ fields: names.map(colorField), type: 'row' }],
    label: label('colors'),
    name: 'colors',
    type: 'group',
  },
  {
    admin: { components: { Field: '/tenants/admin/look-preview.tsx#LookPreview' } },
    name: 'preview',
    type: 'ui',
  },
]
