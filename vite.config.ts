import { defineConfig } from 'vite'

/**
 * Compiles what Node runs: the front and the CMS in one module, and a reader of files. Payload and what it is made of are in it, for Node
 * takes a second to resolve their thousands of files at each start; the other packages stay in node_modules.
 */
export default defineConfig({
  build: {
    copyPublicDir: false,
    emptyOutDir: true,
    minify: false,
    outDir: 'dist',
    rolldownOptions: {
      // Payload hides two optional imports from bundlers in an `eval`
      checks: { eval: false },
      // the texts of files are read in a thread of their own
      input: { 'file-text': 'collections/file-text/worker.ts', server: 'server.ts' },
      output: { entryFileNames: '[name].js' },
    },
    sourcemap: true,
    ssr: true,
    target: 'node24',
  },
  ssr: {
    noExternal: [/^payload$/, /^payload\//, /^@payloadcms\//, /^drizzle-orm/, 'date-fns'],
    target: 'node',
  },
})
