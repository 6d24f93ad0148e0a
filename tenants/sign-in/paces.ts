import { createSharedPace } from '#core/shared-pace.ts'

/** Failures of a line, or of a known device, on one account: its owner, elsewhere, does not feel them. */
export const accountLinePace = createSharedPace({ minutes: 15, most: 5, name: 'sign-in account and line' })

/** Failures on one account from everywhere: guesses that are spread over many lines. Known devices pass. */
export const accountPace = createSharedPace({ minutes: 60, most: 100, name: 'sign-in account' })

/** Links to choose a password, for one address: whoever asks, its owner is not flooded. */
export const resetAddressPace = createSharedPace({ minutes: 60, most: 3, name: 'reset address' })

/** Links to choose a password that one line asks for. */
export const resetLinePace = createSharedPace({ minutes: 60, most: 20, name: 'reset line' })

/** Invitations of one person: the team of a large site in one go, and no flood. */
export const invitationPace = createSharedPace({ minutes: 60, most: 100, name: 'invitation' })
