/**
 * Why a link leads nowhere. Inside the platform: `missing`, no content at this address; `offline`, the content that it
 * names is not online. Outside: `gone`, not found; `failing`, the server errs; `unreachable`, no answer; `certificate`,
 * browsers refuse it; `private`, an address that visitors do not reach.
 */
export const faults = [
  'missing',
  'offline',
  'gone',
  'failing',
  'unreachable',
  'certificate',
  'private',
] as const

export type Fault = (typeof faults)[number]

/** `unknown`: not asked, or nothing can be said; what was known of the link stays. */
export type Verdict = 'fine' | 'unknown' | Fault
