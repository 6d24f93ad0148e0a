import type { ThemeParts } from '#core/theme.ts'
import { Blocks } from './blocks/blocks.tsx'
import { Breadcrumb } from './breadcrumb/breadcrumb.tsx'
import { Button } from './button/button.tsx'
import { DataFigure } from './data-figure/data-figure.tsx'
import { ErrorSummary } from './error-summary/error-summary.tsx'
import { Field } from './field/field.tsx'
import { Notice } from './notice/notice.tsx'
import { PageShell } from './page-shell/page-shell.tsx'
import { Pagination } from './pagination/pagination.tsx'
import { PreviewNotice } from './preview-notice/preview-notice.tsx'
import { Prose } from './prose/prose.tsx'

/** The parts of the contract as the bones draw them: a theme changes their look by its style sheet. */
export const parts: ThemeParts = {
  Blocks,
  Breadcrumb,
  Button,
  DataFigure,
  ErrorSummary,
  Field,
  Notice,
  PageShell,
  Pagination,
  PreviewNotice,
  Prose,
}
