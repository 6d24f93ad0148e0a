import { parisClock, parisDay, parisMoment } from '../format.ts'

const twoFigures = (value: number): string => String(value).padStart(2, '0')

/** The date that a picker, which knows only the zone of its computer, shows as the clocks of France show a moment. */
export const toPicker = (moment: Date): Date => new Date(`${parisDay(moment)}T${parisClock(moment)}:00`)

/** The moment at which the clocks of France show what a picker shows; noon of a day without hour. */
export const fromPicker = (picked: Date, isDay: boolean): string => {
  const day = [picked.getFullYear(), twoFigures(picked.getMonth() + 1), twoFigures(picked.getDate())].join(
    '-',
  )
  const clock = `${twoFigures(picked.getHours())}:${twoFigures(picked.getMinutes())}`

  return parisMoment(day, isDay ? '12:00' : clock).toISOString()
}
