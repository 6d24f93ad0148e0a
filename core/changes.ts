import { EventEmitter } from 'node:events'
import type { PayloadRequest } from 'payload'
import { afterCommit } from './after-commit.ts'

/** A document was written. Told after commit to whoever keeps something computed from it: caches, the host map. */
export type Change = { collection: string; documentId: string; tenantId?: string | undefined }

/** As listeners hear it: another process of the installation may be where it happened. */
export type HeardChange = Change & { isRepeated: boolean }

const shared = globalThis as { [key: symbol]: EventEmitter | undefined }
const key = Symbol.for('webpublic.changes')
const emitter = (shared[key] ??= new EventEmitter().setMaxListeners(50))

/** Tells of a change once it is committed. */
export const announceChange = (req: PayloadRequest, change: Change): Promise<void> =>
  afterCommit(req, () => {
    emitter.emit('change', { ...change, isRepeated: false })
  })

/** Tells this process of a change that another one committed. */
export const repeatChange = (change: Change): void => {
  emitter.emit('change', { ...change, isRepeated: true })
}

/** Listens to committed changes; returns the way to stop. */
export const onChange = (listen: (change: HeardChange) => void): (() => void) => {
  emitter.on('change', listen)
  return () => {
    emitter.off('change', listen)
  }
}

/** Says that changes were missed: nothing that was computed before may be kept. */
export const announceLoss = (): void => {
  emitter.emit('loss')
}

/** Listens to losses; returns the way to stop. Whoever listens to changes listens to these too. */
export const onLoss = (listen: () => void): (() => void) => {
  emitter.on('loss', listen)
  return () => {
    emitter.off('loss', listen)
  }
}
