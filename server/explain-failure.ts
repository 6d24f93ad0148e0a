/**
 * Ends the program with its reason: one sentence when a setting is wrong, everything when it is a bug.
 *
 * Compared by name: the class is in a module that may be the one that fails.
 */
export const explainFailure = (error: unknown): void => {
  const isSetting = error instanceof Error && error.name === 'SettingError'
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error)

  process.stderr.write(`${isSetting ? error.message : words}\n`, () => process.exit(1))
}

// imported before anything else: settings are read, and refused, while modules load
process.once('uncaughtException', explainFailure)
