const steps = [1, 2, 5, 10]

/** Round values for the axis, from zero to the first one that no bar goes above: `[0, 50, 100, 150]`. */
export const ticksOf = (highest: number): number[] => {
  const rough = Math.max(highest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, (steps.find((factor) => factor * power >= rough) ?? 10) * power)

  return Array.from({ length: Math.ceil(Math.max(highest, 1) / step) + 1 }, (_, rank) => rank * step)
}
