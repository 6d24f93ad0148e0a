import { explainError } from '#core/clean-error.ts'

let drain: (() => Promise<void>) | undefined

/** From now on the program serves: before it ends, what is being answered is. */
export const drainBeforeEnd = (stop: () => Promise<void>): void => {
  drain = stop
}

const end = (): void => {
  process.exit(1)
}

/**
 * Ends the program with its reason: one sentence when a setting is wrong, everything when it is a bug. Whoever
 * watches over it (systemd, Docker) starts it again: docs/decisions/029.
 *
 * Compared by name: the class is in a module that may be the one that fails.
 */
export const explainFailure = (error: unknown): void => {
  const isSetting = error instanceof Error && error.name === 'SettingError'

  process.exitCode = 1
  process.stderr.write(`${isSetting ? error.message : explainError(error)}\n`, () => {
    if (drain) {
      void drain().finally(end)
    } else {
      end()
    }
  })
}

/** A promise that nobody waited for left nobody's work halfway: told, and the program goes on once it serves. */
const explainRejection = (error: unknown): void => {
  if (drain) {
    process.stderr.write(`${explainError(error)}\n`)
  } else {
    explainFailure(error)
  }
}

// imported before anything else: settings are read, and refused, while modules load
process.on('uncaughtException', explainFailure)
process.on('unhandledRejection', explainRejection)
