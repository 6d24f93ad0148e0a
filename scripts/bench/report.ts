import type { Row } from './measure.ts'

const rateOf = (rows: Row[], name: string, sites: number): number | undefined =>
  rows.find((row) => row.name === name && row.sites === sites)?.measure.requestsPerSecond

const lineOf = (rows: Row[], { measure: m, memoryMiB, name, sites }: Row): string => {
  const bare = rateOf(rows, 'Node nu', sites)
  // a page that is computed is not compared with one that is only sent
  const isSent = /en cache|Node nu|précompressés/.test(name)
  const cells = [
    name,
    sites,
    m.requestsPerSecond.toFixed(0),
    isSent && bare ? (m.requestsPerSecond / bare).toFixed(2) : '',
    m.p50Ms.toFixed(2),
    m.p99Ms.toFixed(2),
    m.cpuMsPerRequest.toFixed(3),
    memoryMiB,
  ]
  return `| ${cells.join(' | ')} |`
}

/** The table of the report. */
export const table = (rows: Row[]): string =>
  [
    '| serveur | sites en rotation | réponses/s | rapport à Node nu | p50 (ms) | p99 (ms) | CPU par réponse (ms) | mémoire (Mio) |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => lineOf(rows, row)),
  ].join('\n')

/** How many times WordPress, with and without a page cache; nothing where it was not measured. */
export const ratios = (rows: Row[]): string => {
  const compare = (ours: string, theirs: string): string => {
    const rate = rateOf(rows, theirs, 1)

    return rate === undefined
      ? ''
      : rows
          .filter(({ name }) => name === ours)
          .map(
            ({ measure, sites }) =>
              `${(measure.requestsPerSecond / rate).toFixed(1)} fois (${String(sites)} sites)`,
          )
          .join(', ')
  }
  const uncached = compare('Webpublic, sans cache', 'WordPress, sans cache')
  const cached = compare('Webpublic, en cache', 'WordPress, cache de nginx')

  return (
    uncached &&
    `Contre WordPress, sans cache : ${uncached}. Contre WordPress derrière le cache de nginx : ${cached}.`
  )
}
