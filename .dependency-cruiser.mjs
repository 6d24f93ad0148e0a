/** Who may import whom: `core` ← `tenants` ← `collections` ← `plugins` ← `payload.config.ts`. See docs/rooms.md. */
const room = (name, mayImport) => ({
  comment: `${name} imports only ${mayImport.join(', ') || 'packages'}`,
  from: { path: `^${name}/`, pathNot: '\\.test\\.tsx?$' },
  name: `${name}-stays-in-its-room`,
  severity: 'error',
  to: {
    path: '^(app|collections|core|plugins|scripts|server|tenants|tests|themes)/|^(server|payload\\.config)\\.ts$',
    pathNot: `^(${[name, ...mayImport].join('|')})/`,
  },
})

export default {
  forbidden: [
    room('core', []),
    room('tenants', ['core']),
    room('collections', ['core', 'tenants']),
    room('themes', ['core']),
    room('server', ['core', 'tenants']),
    room('plugins', ['core', 'tenants', 'collections']),
    {
      comment: 'Two plugins that must talk do it through data or a contract in core',
      from: { path: '^plugins/([^/]+)/' },
      name: 'plugins-never-meet',
      severity: 'error',
      to: { path: '^plugins/', pathNot: '^plugins/$1/' },
    },
    {
      comment: 'Nobody imports scripts or tests',
      from: { path: '^(app|collections|core|plugins|server|tenants|themes)/', pathNot: '\\.test\\.tsx?$' },
      name: 'scripts-and-tests-are-leaves',
      severity: 'error',
      to: { path: '^(scripts|tests)/' },
    },
    { from: {}, name: 'no-circular', severity: 'error', to: { circular: true } },
    {
      comment: 'What runs in production is a dependency',
      from: {
        path: '^(app|collections|core|plugins|server|tenants|themes)/|^server\\.ts$',
        pathNot: '\\.test\\.tsx?$',
      },
      name: 'not-a-dev-dependency',
      severity: 'error',
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    { from: {}, name: 'resolves', severity: 'error', to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
    exclude: { path: '^(\\.next|dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
