import type { Plugin } from 'payload'
import { fr } from './i18n/fr.ts'

/** Creating a site and putting it online: the screens, the commands behind them and their words. */
export const provisioning: Plugin = (config) => ({
  ...config,
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      fr: { ...config.i18n?.translations?.fr, provisioning: fr },
    },
  },
})
