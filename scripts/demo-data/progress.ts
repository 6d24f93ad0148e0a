/** « 40 sites sur 226, encore une minute environ », from the time left, in milliseconds. */
export const sayProgress = ({ all, done, leftMs }: { all: number; done: number; leftMs: number }): string => {
  const minutes = Math.round(leftMs / 60_000)
  const counted = `${String(done)} sites sur ${String(all)}`

  if (done === all) {
    return counted
  }
  if (minutes === 0) {
    return `${counted}, encore moins d’une minute`
  }
  return `${counted}, encore ${minutes === 1 ? 'une minute' : `${String(minutes)} minutes`} environ`
}
