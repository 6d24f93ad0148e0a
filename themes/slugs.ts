/** Slugs of the themes, apart from the themes themselves so that the CMS does not load them. The first is the default. */
export const themeSlugs = ['clairiere']
