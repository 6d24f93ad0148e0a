import type { Response } from 'express'

type FileOptions = Exclude<Parameters<Response['sendFile']>[1], (error: Error) => void>

type SendError = NodeJS.ErrnoException & { headers?: Record<string, string>; status?: number }

const dressing = ['Content-Disposition', 'Content-Type', 'Cache-Control', 'Content-Security-Policy']

/**
 * Sends a file as HTTP asks: whole, in part, or why not (412 when it changed, 416 when there is no such part). `false`,
 * and nothing sent, when it is not there.
 */
export const sendStored = (response: Response, file: string, options: FileOptions = {}): Promise<boolean> =>
  new Promise((resolve, reject) => {
    response.sendFile(file, options, (error?: SendError) => {
      if (!error || response.headersSent || error.code === 'ECONNABORTED') {
        resolve(true)
      } else if (error.status === 412 || error.status === 416) {
        response.removeHeader('Content-Type')
        response
          .status(error.status)
          .set(error.headers ?? {})
          .end()
        resolve(true)
      } else if (error.status !== undefined && error.status < 500) {
        dressing.forEach((name) => {
          response.removeHeader(name)
        })
        resolve(false)
      } else {
        reject(error)
      }
    })
  })
