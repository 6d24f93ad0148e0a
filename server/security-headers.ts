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

/** The admin panel is Next's: its scripts stand in the page, so its policy bounds the rest. */
export const platformHeaders: Record<string, string> = {
  ...securityHeaders,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
  'X-Robots-Tag': 'noindex, nofollow',
}
