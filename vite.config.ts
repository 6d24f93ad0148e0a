import { defineConfig } from 'vite'

/** Compiles what Node runs: the front and the CMS in one module, packages left in node_modules. */
export default defineConfig({
  build: {
    copyPublicDir: false,
    emptyOutDir: true,
    minify: false,
    outDir: 'dist',
    rolldownOptions: { input: { server: 'server.ts' }, output: { entryFileNames: '[name].js' } },
    sourcemap: true,
    ssr: true,
    target: 'node24',
  },
  ssr: { target: 'node' },
})
