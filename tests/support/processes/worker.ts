/**
 * One process of an installation, for the tests that start several: it does what is due, keeps what it reads, and
 * hears what the others change. Asked over HTTP: `GET /<id>` reads a news as it is kept, `PUT /<id>` writes its title.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload } from 'payload'
import config from '#config'
import { startChangeFeed } from '#core/change-feed.ts'
import { onChange, onLoss } from '#core/changes.ts'
import { recordFailure } from '#core/failures.ts'
import { startJobRunner } from '#server/job-runner.ts'

const payload = await getPayload({ config })
const feed = await startChangeFeed(payload)
const kept = new Map<string, string>()

onChange(({ documentId }) => {
  kept.delete(documentId)
})
onLoss(() => {
  kept.clear()
})
const jobs = startJobRunner(payload, {
  checkLinks: () => Promise.resolve(),
  recountFiles: () => Promise.resolve(),
  completeSearch: () => Promise.resolve(),
  rules: [
    {
      field: 'tests.night',
      label: 'Essai',
      maxDays: 1,
      purge: async () => {
        await recordFailure(payload, { key: 'tests:night', reason: 'compte', title: 'Essai' })
        return 1
      },
    },
  ],
})

const common = { collection: 'news', depth: 0, overrideAccess: true } as const

const readTitle = async (id: string): Promise<string> => {
  const title = kept.get(id) ?? (await payload.findByID({ ...common, id })).title

  kept.set(id, title)
  return title
}

const answer = async (method: string | undefined, url: URL): Promise<string> => {
  const id = url.pathname.slice(1)

  if (method === 'PUT') {
    await payload.update({ ...common, data: { title: url.searchParams.get('title') ?? '' }, id })
  }
  return readTitle(id)
}

const server = createServer((request, response) => {
  void answer(request.method, new URL(request.url ?? '/', 'http://localhost')).then((title) => {
    response.end(title)
  })
})

server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port)
})
process.once('SIGTERM', () => {
  void jobs
    .stop()
    .then(() => feed.stop())
    .then(() => process.exit(0))
})
