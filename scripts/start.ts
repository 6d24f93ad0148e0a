/**
 * Serves a real installation: compiles what has changed, then starts the server in this process.
 *
 * Safe to run twice. Writes `dist/`, `.next/`, and what the server writes in `data/`.
 */
import '#server/explain-failure.ts'
import path from 'node:path'
import { projectRoot } from '#core/env.ts'
import { build } from './build.ts'

Object.assign(process.env, { NODE_ENV: 'production' })
await build({
  say: (line) => {
    console.log(line)
  },
})
await import(path.join(projectRoot, 'dist', 'server.js'))
