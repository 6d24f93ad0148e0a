import type { Endpoint } from 'payload'
import { now } from '#core/clock.ts'
import { csvAnswer } from '#core/csv.ts'
import { parisDay } from '#core/format.ts'
import { tenantErrors } from '../errors.ts'
import { tenantText } from '../labels.ts'
import { offeredThemes } from '../offered-themes.ts'
import { principalOf } from '../principal.ts'
import { filterBoard, readFilters } from './filter-board.ts'
import { text } from './labels.ts'
import { loadBoard } from './load-board.ts'

/** `GET /api/tenants/board.csv`, with the filters of the board: the same lines as a file, for operators. */
export const exportBoard: Endpoint = {
  handler: async (req) => {
    if (!(await principalOf(req)).may('operate')) {
      throw tenantErrors.foreignTenant()
    }
    const { figures, rows } = await loadBoard(req.payload)
    const themes = offeredThemes(req.payload)

    return csvAnswer(`${text('boardFile')}-${parisDay(now())}`, [
      [
        text('site'),
        text('slug'),
        text('parent'),
        text('kind'),
        text('state'),
        text('theme'),
        text('host'),
        text('changedOn'),
        text('people'),
        text('administrators'),
        text('signedInOn'),
        text('compliance'),
        text('rate'),
        text('auditedOn'),
        text('declaration'),
        text('brokenLinks'),
        ...figures,
        text('health'),
      ],
      ...filterBoard(rows, readFilters(req.searchParams)).map((row) => [
        row.name,
        row.slug,
        row.parentName ?? '',
        tenantText(`kind-${row.kind}`),
        tenantText(`state-${row.state}`),
        themes.get(row.theme) ?? row.theme,
        row.host ?? '',
        row.changedOn ?? '',
        row.people,
        row.administrators,
        row.signedInOn ?? '',
        tenantText(`compliance-${row.compliance}`),
        row.rate ?? '',
        row.auditedOn ?? '',
        text(row.isDeclared ? 'declarationOnline' : 'declarationMissing'),
        row.brokenLinks,
        ...row.figures,
        row.problems.map((problem) => text(`problem-${problem}`)).join(', '),
      ]),
    ])
  },
  method: 'get',
  path: '/board.csv',
}
