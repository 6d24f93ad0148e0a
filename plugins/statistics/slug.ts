/** The feature as `tenant.features` names it: figures are counted on the sites where it is switched on. */
export const statisticsSlug = 'statistics'
