/**
 * Payload writes the dates of its own screens (versions, lists) in the zone of the process, and has no setting for it:
 * that of the server is made to be the one of its readers. Nothing of ours depends on it, which the tests hold by
 * running in other zones.
 */
// eslint-disable-next-line house/no-process-env -- no setting of ours, but of what Payload formats with
Object.assign(process.env, { TZ: 'Europe/Paris' })
