/**
 * Makes the hour of every scheduled job come, on the installation that DATA_DIR names: a test does not wait for the
 * clock of the server, which finds them due at its next look.
 */
import { getPayload } from 'payload'
import config from '#config'

const payload = await getPayload({ config })

await payload.db.updateMany({
  collection: 'payload-jobs',
  data: { waitUntil: new Date(0).toISOString() },
  where: { waitUntil: { exists: true } },
})
process.exit(0)
