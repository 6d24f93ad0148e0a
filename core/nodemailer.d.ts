declare module 'nodemailer' {
  type Mail = {
    data: Record<string, unknown>
    message: {
      processFunc: (process: (source: AsyncIterable<unknown>) => NodeJS.ReadableStream) => void
    }
  }

  /** Addresses, subject and text, and what else its documentation lists. */
  export type SendMailOptions = Record<string, unknown>

  export type Transporter = {
    sendMail: (message: SendMailOptions) => Promise<unknown>
    /** Adds a step between the writing of a message and its leaving. */
    use: (step: 'stream', add: (mail: Mail, done: () => void) => void) => void
  }

  export const createTransport: (options: Record<string, unknown>) => Transporter
}
