import { APIError } from 'payload'

type ErrorSpec = { status: number }

type ErrorValues = Record<string, number | string>

/**
 * An expected failure: a code for programs, values for its French sentence, a status for HTTP.
 *
 * It extends Payload's APIError so that the REST API answers with its status. Compare `code`, never the class:
 * Next bundles a second copy of it.
 */
export class AppError extends APIError {
  readonly code: string
  readonly values: ErrorValues

  constructor(code: string, spec: ErrorSpec, values: ErrorValues, cause?: unknown) {
    super(code, spec.status, { code, values }, spec.status < 500)
    this.name = 'AppError'
    this.code = code
    this.values = values
    this.cause = cause
  }
}

type ErrorMakers<Table> = Record<keyof Table, (values?: ErrorValues, cause?: unknown) => AppError> & {
  /** Every code of the room, for the law that compares them with docs/errors.md and the catalogues. */
  readonly codes: () => string[]
}

/** Declares the expected errors of a room: `defineErrors('tenants', { hostTaken: { status: 409 } })`. */
export const defineErrors = <Table extends Record<string, ErrorSpec>>(
  room: string,
  table: Table,
): ErrorMakers<Table> => {
  const codeOf = (name: string): string => `${room}:error-${name}`
  const makers = Object.entries(table).map(([name, spec]) => [
    name,
    (values: ErrorValues = {}, cause?: unknown) => new AppError(codeOf(name), spec, values, cause),
  ])

  return Object.assign(Object.fromEntries(makers) as ErrorMakers<Table>, {
    codes: () => Object.keys(table).map(codeOf),
  })
}

/** Tells an expected error from a bug by its shape, so that two copies of the class agree. */
export const isAppError = (error: unknown): error is AppError =>
  error instanceof Error && error.name === 'AppError' && 'code' in error && 'values' in error
