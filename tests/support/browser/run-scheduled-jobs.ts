/**
 * Makes the hour of every scheduled job come, and runs them, on the installation that DATA_DIR names: a test does not
 * wait for the clock of the server.
 */
import { getPayload } from 'payload'
import config from '#config'

const payload = await getPayload({ config })

await payload.db.updateMany({
  collection: 'payload-jobs',
  data: { waitUntil: new Date(0).toISOString() },
  where: { waitUntil: { exists: true } },
})
await payload.jobs.run({ allQueues: true, limit: 100, overrideAccess: true, sequential: true })
process.exit(0)
