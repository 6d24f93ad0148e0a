import type { RequestHandler } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { principalOf } from '#tenants/principal.ts'
import { serverErrors } from './errors.ts'
import { limitBody, ordinaryBytes } from './limit-body.ts'
import type { RefusalPage } from './refuse-request.ts'
import { serverText } from './texts.ts'

type Asked = { config: SanitizedConfig; headers: Headers; path: string }

const mayOperate = async ({ config, headers }: Asked): Promise<boolean> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ canSetHeaders: false, headers })

  return (await principalOf({ payload, user })).may('operate')
}

/** What an endpoint takes that says so, from operators; nobody else sends it more than a form. */
const forOperators = async (asked: Asked): Promise<number | undefined> => {
  const endpoint = asked.config.endpoints.find(({ path }) => asked.path === `/api${path}`)
  const maxBytes: unknown = endpoint?.custom?.maxBodyBytes

  return typeof maxBytes === 'number' && (await mayOperate(asked)) ? maxBytes : undefined
}

const takesFiles = ({ config, headers, path }: Asked): boolean =>
  headers.get('content-type')?.startsWith('multipart/form-data') === true &&
  config.collections.some(({ slug, upload }) => Boolean(upload) && (path + '/').startsWith(`/api/${slug}/`))

const maxBytesOf = async (asked: Asked): Promise<number> =>
  (await forOperators(asked)) ??
  ordinaryBytes + (takesFiles(asked) ? (asked.config.upload.limits?.fileSize ?? 0) : 0)

/** In the form of the API’s own errors, which the panel shows. */
const refusalFor = (maxBytes: number): RefusalPage => {
  const { code } = serverErrors.bodyTooLarge()
  const message = serverText('error-bodyTooLarge', { maxMegabytes: Math.floor(maxBytes / ordinaryBytes) })

  return {
    body: JSON.stringify({ errors: [{ data: { code }, message }] }),
    headers: { Connection: 'close', 'Content-Type': 'application/json; charset=utf-8' },
  }
}

const headersOf = (headers: NodeJS.Dict<string[] | string>): Headers =>
  new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]))

/** Counts what is sent to the API: 1 MB, a file more where a collection takes files, an archive from operators. */
export const limitApiBody =
  (config: Promise<SanitizedConfig> | SanitizedConfig): RequestHandler =>
  async (request, response, next) => {
    const maxBytes = await maxBytesOf({
      config: await config,
      headers: headersOf(request.headers),
      path: request.originalUrl.replace(/\?.*$/s, ''),
    })

    if (limitBody(request, response, maxBytes, refusalFor(maxBytes))) {
      next()
    }
  }
