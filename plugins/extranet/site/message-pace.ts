import { createPace } from '#core/pace.ts'

/** A conversation at its liveliest, and not a flood. */
export const mostMessages = 10

export const paceMinutes = 5

/** By person: two windows that send together cannot both pass, and a message that was taken back still counts. */
export const messagePace = createPace({ minutes: paceMinutes, most: mostMessages })
