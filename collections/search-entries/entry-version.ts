/** The form that texts are indexed in. One more each time that `normalizeText` or what is indexed changes. */
export const textVersion = 1

/** Of a document whose file has not been read yet. */
export const unreadVersion = 0
