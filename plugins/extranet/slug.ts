/** The feature as `tenant.features` names it: private spaces answer on the sites where it is switched on. */
export const extranetSlug = 'extranet'
