import { createHash } from 'node:crypto'
import { env, platformOrigin } from '#core/env.ts'

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

type Page = { inlineScripts?: string[]; inlineStyles?: string[]; isPreview?: boolean }

/**
 * The policy of a public page: nothing but what the site itself serves, no script in the page but those named by
 * their hash, no frame around it but the admin's around a preview.
 */
export const contentSecurityPolicy = ({
  inlineScripts = [],
  inlineStyles = [],
  isPreview = false,
}: Page): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts.map(sha256)].join(' '),
    ["style-src 'self'", ...inlineStyles.map(sha256)].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isPreview ? platformOrigin : "'none'"}`,
    ...(env.publicScheme === 'https' ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

/** Sent with everything. Referrers stay inside the site; powerful features are off. */
export const securityHeaders: Record<string, string> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  ...(env.publicScheme === 'https' ? { 'Strict-Transport-Security': 'max-age=300' } : {}),
}

/** What the platform's own host sends with everything. */
export const platformHeaders: Record<string, string> = {
  ...securityHeaders,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex, nofollow',
}

/**
 * The policy of the admin panel: of the scripts that stand in its pages, only those that bear the nonce of the answer
 * run. Next gives it to its own when it finds it in the policy of the request.
 */
export const panelPolicy = (nonce: string): string =>
  [
    // Next compiles by `eval` under development
    `script-src 'self' 'nonce-${nonce}'${env.isProduction ? '' : " 'unsafe-eval'"}`,
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ')
