import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#core/env.ts'
import type { AppError } from '#core/errors.ts'

type Makers = Record<string, () => AppError> & { codes: () => string[] }

type Declared = { code: string; sentence: string | undefined; status: number }

const declaredIn = async (file: string): Promise<Declared[]> => {
  const tables = (await import(path.join(projectRoot, file))) as Record<string, Makers>
  const { fr } = (await import(path.join(projectRoot, path.dirname(file), 'i18n/fr.ts'))) as {
    fr: Record<string, string>
  }

  return Object.values(tables).flatMap((makers) =>
    makers.codes().map((code) => {
      const key = code.slice(code.indexOf(':') + 1)
      return { code, sentence: fr[key], status: makers[key.replace('error-', '')]?.().status ?? 0 }
    }),
  )
}

const rooms = globSync(['{core,tenants,collections,server}/errors.ts', '{collections,plugins}/*/errors.ts'], {
  cwd: projectRoot,
}).filter((file) => file !== 'core/errors.ts')
const declared = (await Promise.all(rooms.map(declaredIn))).flat()

/** Lines of the table: | `code` | status | when | « what the person reads » | */
const documented = readFileSync(path.join(projectRoot, 'docs/errors.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, code, status, , sentence] = line.split('|').map((cell) => cell.trim())
    return code?.startsWith('`') ? [{ code: code.replaceAll('`', ''), sentence, status: Number(status) }] : []
  })

describe('every expected error', () => {
  it('has a code of its own', () => {
    expect(new Set(declared.map(({ code }) => code)).size).toBe(declared.length)
  })

  it.each(declared)('says a whole sentence: $code', ({ sentence }) => {
    expect(sentence).toMatch(/^[«A-ZÀÉÈÊ].*\.$/s)
  })

  it('is documented, and nothing else is', () => {
    expect(documented.map(({ code }) => code).toSorted()).toEqual(declared.map(({ code }) => code).toSorted())
  })

  it.each(declared)('is documented as it is: $code', ({ code, sentence, status }) => {
    expect(documented.find((line) => line.code === code)).toEqual({ code, sentence, status })
  })
})
