/*
 * Reads files in a thread of its own: a large PDF holds up no page, and one that never ends is stopped with its thread.
 */
import { parentPort } from 'node:worker_threads'
import { extractText } from './extract.ts'

parentPort?.on('message', ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
  extractText(name, bytes).then(
    (text) => parentPort?.postMessage(text),
    // a broken file says nothing
    () => parentPort?.postMessage(''),
  )
})
