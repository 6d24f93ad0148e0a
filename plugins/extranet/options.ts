export type ExtranetOptions = {
  /** Days that receipts are kept after the act. @default 730 */
  keepReceiptsDays?: number
  /** Hours that a session lasts, at most. @default 12 */
  sessionHours?: number
}

export const withDefaults = (options: ExtranetOptions): Required<ExtranetOptions> => ({
  keepReceiptsDays: 730,
  sessionHours: 12,
  ...options,
})
