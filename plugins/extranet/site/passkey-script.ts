import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Request, Response } from 'express'
import { projectRoot } from '#core/env.ts'

const script = readFileSync(path.join(projectRoot, 'plugins/extranet/passkeys/browser.mjs'))

const hash = createHash('sha256').update(script).digest('base64url').slice(0, 10)

/** Of the one script of the extranet, loaded only where a passkey may be used; changes with its content. */
export const passkeyScript = `/espace/cle-d-acces.js?v=${hash}`

export const sendPasskeyScript = (_request: Request, response: Response): void => {
  response
    .set({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': 'text/javascript; charset=utf-8',
    })
    .send(script)
}
