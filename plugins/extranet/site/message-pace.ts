import { now } from '#core/clock.ts'

/** A conversation at its liveliest, and not a flood. */
export const mostMessages = 10

export const paceMinutes = 5

const sentBy = new Map<string, number[]>()

/**
 * Takes the turn of a person to write, unless they have written too much of late. Counted in memory, at once: two
 * windows that send together cannot both pass, and a message that was taken back still counts.
 */
export const takeTurn = (userId: string): boolean => {
  const moment = now().getTime()
  const recent = (sentBy.get(userId) ?? []).filter((sent) => sent > moment - paceMinutes * 60_000)

  if (recent.length >= mostMessages) {
    return false
  }
  sentBy.set(userId, [...recent, moment])
  return true
}
