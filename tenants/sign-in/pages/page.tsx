import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Response } from 'express'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { projectRoot } from '#core/env.ts'
import { text } from '../labels.ts'

const styles = readFileSync(path.join(projectRoot, 'tenants/sign-in/sign-in.css'), 'utf8')

/** Nothing but this page, its style and the picture of a secret: no script at all. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export type Page = {
  body: ReactNode
  /** What was done. */
  done?: string | undefined
  /** @default 200, 401 when something is wrong */
  status?: number
  title: string
  /** What is wrong, and what to do. */
  wrong?: string | undefined
}

/** What a page says of what was just asked. */
export type Said = Pick<Page, 'done' | 'status' | 'wrong'>

/** Sends a page of the panel that stands by itself: it works without script, before anybody has signed in. */
export const sendPage = (response: Response, { body, done, status, title, wrong }: Page): void => {
  const html = renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{`${wrong === undefined ? '' : `${text('refused')} – `}${title} – Webpublic`}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>
          <header>
            <p>Webpublic</p>
          </header>
          <h1>{title}</h1>
          {wrong !== undefined && (
            <div className="notice notice--wrong" role="alert">
              <p>{wrong}</p>
            </div>
          )}
          {done !== undefined && (
            <div className="notice" role="status">
              <p>{done}</p>
            </div>
          )}
          {body}
        </main>
      </body>
    </html>,
  )

  response
    .status(status ?? (wrong === undefined ? 200 : 401))
    .set({ 'Content-Security-Policy': policy, 'Content-Type': 'text/html; charset=utf-8' })
    .send(`<!doctype html>${html}`)
}
