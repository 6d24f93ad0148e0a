import type { LabelFunction } from 'payload'

/**
 * Turns the keys of a room's French catalogue into labels for the admin panel.
 *
 * It holds the only cast: Payload types its `t` after its own keys.
 */
export const labelsOf =
  <Catalogue extends Record<string, string>>(namespace: string) =>
  (key: Extract<keyof Catalogue, string>): LabelFunction =>
  ({ t }) =>
    (t as (key: string) => string)(`${namespace}:${key}`)
