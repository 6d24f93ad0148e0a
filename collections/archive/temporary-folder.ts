import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder for the time of an export or an import: whoever asks for it removes it. */
export const makeTemporaryFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'webpublic-archive-'))
