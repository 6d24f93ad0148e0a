/** What operators do to a whole site, below the admin panel: `?site=<id>`. */
export const operationsScreen = '/operations'

/** Where an archive becomes a site, below the admin panel. */
export const importScreen = '/importer'
