/** Where the panel opens a content: the address of a link that has none of its own. */
export const panelPath = (collection: string, id: string): string => `/admin/collections/${collection}/${id}`
