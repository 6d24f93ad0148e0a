import type { ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { signIn } from '../chaos/sign-in.ts'
import { send, type Api } from '../chaos/writers.ts'
import { cpuSeconds } from './process-figures.ts'
import { ask, pidOf } from './processes.ts'

type Served = { child: ChildProcess; folder: string; host: string; port: number }

/** What one kind of work of an editor took: durations in milliseconds, processor of the server, size over the wire. */
type Line = {
  cpuMs: number
  kilobytes?: number
  maxMs: number
  medianMs: number
  name: string
  p99Ms: number
}

const atShare = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const lineOf = (name: string, durations: number[], cpuSecondsUsed: number): Line => ({
  cpuMs: (cpuSecondsUsed * 1000) / durations.length,
  maxMs: atShare(durations, 1),
  medianMs: atShare(durations, 0.5),
  name,
  p99Ms: atShare(durations, 0.99),
})

/** Does the same thing a few times to warm up, then `count` times. */
const repeat = async (
  { child, name }: { child: ChildProcess; name: string },
  count: number,
  act: (rank: number) => Promise<unknown>,
): Promise<Line> => {
  for (let rank = 0; rank < 5; rank += 1) {
    await act(-1 - rank)
  }
  const before = cpuSeconds(pidOf(child))
  const durations: number[] = []

  for (let rank = 0; rank < count; rank += 1) {
    const startedAt = performance.now()

    await act(rank)
    durations.push(performance.now() - startedAt)
  }
  return lineOf(name, durations, cpuSeconds(pidOf(child)) - before)
}

const docOf = async (answer: ReturnType<typeof send>): Promise<Record<string, string>> => {
  const { json, status } = await answer

  if (status >= 300) {
    throw new Error(`${String(status)} ${JSON.stringify(json)}`)
  }
  return (json.doc ?? json) as Record<string, string>
}

/** Somebody of one site, as nearly everybody is: their rights are read at each request. */
const signInEditor = async ({ folder, host, port }: Served): Promise<{ api: Api; site: string }> => {
  const admin = await signIn({ folder, port }, 'banc@exemple.fr')
  const { docs } = (await docOf(
    send(admin, 'GET', `/api/hosts?where[name][equals]=${host}&depth=0`, undefined),
  )) as unknown as { docs: { tenant: string }[] }
  const site = docs[0]?.tenant ?? ''
  const [email, password] = ['redaction.banc@exemple.fr', 'Une phrase assez longue pour un banc']
  const user = await docOf(send(admin, 'POST', '/api/users', { email, password }))

  await docOf(send(admin, 'POST', '/api/memberships', { role: 'editor', tenant: site, user: user.id }))
  const { token } = await docOf(send({ port, token: '' }, 'POST', '/api/users/login', { email, password }))

  return { api: { port, token: token ?? '' }, site }
}

const publishedNews = (api: Api, tenant: string, title: string) =>
  docOf(send(api, 'POST', '/api/news', { _status: 'published', blocks: [], tenant, title }))

const measureScreen = async (
  served: Served,
  { api, name, path }: { api: Api; name: string; path: string },
): Promise<Line> => {
  let size = 0
  const line = await repeat({ ...served, name }, 20, async () => {
    const { body, response } = await ask({
      headers: { Cookie: `payload-token=${api.token}` },
      host: 'localhost',
      pathName: path,
      port: served.port,
    })

    if (response.statusCode !== 200) {
      throw new Error(`${path}: ${String(response.statusCode)}`)
    }
    size = body.length
  })
  return { ...line, kilobytes: size / 1024 }
}

/** Visitors ask a cached page every ten milliseconds while five people save without a pause. */
const measureCrowd = async (served: Served, api: Api, site: string): Promise<Line[]> => {
  const news = await Promise.all(
    Array.from({ length: 5 }, (_, rank) => publishedNews(api, site, `Texte du banc ${String(rank)}`)),
  )
  const durations: { pages: number[]; saves: number[] } = { pages: [], saves: [] }
  const endsAt = performance.now() + 10_000
  const until = async (into: number[], act: () => Promise<unknown>, pauseMs = 0): Promise<void> => {
    while (performance.now() < endsAt) {
      const startedAt = performance.now()

      await act()
      into.push(performance.now() - startedAt)
      await setTimeout(pauseMs)
    }
  }
  const before = cpuSeconds(pidOf(served.child))

  await Promise.all([
    until(
      durations.pages,
      () => ask({ host: served.host, pathName: '/mentions-legales', port: served.port }),
      10,
    ),
    ...news.map(({ id }) =>
      until(durations.saves, () =>
        docOf(send(api, 'PATCH', `/api/news/${id ?? ''}`, { title: `Texte ${String(performance.now())}` })),
      ),
    ),
  ])
  const cpu = cpuSeconds(pidOf(served.child)) - before

  return [
    lineOf('enregistrer, à cinq sans pause', durations.saves, cpu),
    { ...lineOf('page demandée pendant ce temps', durations.pages, 0), cpuMs: NaN },
  ]
}

/** Measures what editors do on one site of a front that serves: saves, screens of the panel, several at once. */
export const measureEditing = async (served: Served): Promise<Line[]> => {
  const { api, site } = await signInEditor(served)
  const { id = '', slug = '' } = await publishedNews(api, site, 'Texte du banc')
  const save = (rank: number) =>
    docOf(send(api, 'PATCH', `/api/news/${id}`, { title: `Texte numéro ${String(rank)}` }))
  const screen = (name: string, path: string) => measureScreen(served, { api, name, path })

  return [
    await repeat({ ...served, name: 'enregistrer une actualité en ligne' }, 60, save),
    await repeat({ ...served, name: 'l’enregistrer, puis la voir sur le site' }, 40, async (rank) => {
      await save(1000 + rank)
      const { body } = await ask({
        headers: { 'Accept-Encoding': 'identity' },
        host: served.host,
        pathName: `/actualites/${slug}`,
        port: served.port,
      })

      if (!body.toString().includes(`Texte numéro ${String(1000 + rank)}`)) {
        throw new Error('the page does not show what was saved')
      }
    }),
    await screen('tableau de bord', '/admin'),
    await screen('liste des actualités', '/admin/collections/news'),
    await screen('formulaire d’une actualité', `/admin/collections/news/${id}`),
    ...(await measureCrowd(served, api, site)),
  ]
}

const figure = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : value.toFixed(value < 10 ? 1 : 0)

/** The table of the report. */
export const editingTable = (lines: Line[]): string =>
  [
    '| ce que fait la rédaction | médiane (ms) | p99 (ms) | plus long (ms) | processeur (ms) | reçu (Kio) |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map(
      ({ cpuMs, kilobytes, maxMs, medianMs, name, p99Ms }) =>
        `| ${[name, ...[medianMs, p99Ms, maxMs, cpuMs, kilobytes].map(figure)].join(' | ')} |`,
    ),
  ].join('\n')
