let read = (): number => Date.now()

/** The present moment. Everything that depends on time asks here, so that a test can choose it. */
export const now = (): Date => new Date(read())

/** Freezes the clock for a test; without argument, gives it back to the machine. */
export const setClock = (moment?: Date): void => {
  read = moment ? () => moment.getTime() : () => Date.now()
}
