/** Slug of every collection, so that a misspelt one does not compile. */
export const slugs = {
  alerts: 'alerts',
  auditEntries: 'audit-entries',
  changes: 'changes',
  documents: 'documents',
  events: 'events',
  hosts: 'hosts',
  media: 'media',
  memberships: 'memberships',
  menus: 'menus',
  news: 'news',
  pages: 'pages',
  redirects: 'redirects',
  searchEntries: 'search-entries',
  siteSettings: 'site-settings',
  tenants: 'tenants',
  users: 'users',
} as const
