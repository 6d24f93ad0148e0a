import { parisDay } from '#core/format.ts'

export type MandateDates = { endsOn?: null | string; startsOn?: null | string }

/**
 * Where a day stands to a mandate, which holds from the morning of its first day to the evening of its last, in
 * France. Without first day it has always held, without last day it never ends.
 */
export const stageOf = ({ endsOn, startsOn }: MandateDates, today: string): 'after' | 'before' | 'during' => {
  if (startsOn && parisDay(new Date(startsOn)) > today) {
    return 'before'
  }
  return endsOn && parisDay(new Date(endsOn)) < today ? 'after' : 'during'
}

/** Whether a mandate holds that day. */
export const isInForce = (mandate: MandateDates, today: string): boolean =>
  stageOf(mandate, today) === 'during'
