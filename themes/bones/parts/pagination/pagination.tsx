import type { Pagination as PaginationView } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

/** First, last, and the neighbours of the current page. */
const pagesToShow = ({ current, total }: PaginationView): number[] =>
  Array.from({ length: total }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === total || Math.abs(page - current) <= 1,
  )

/** The way through a long list. Nothing when it fits in one page. */
export const Pagination = ({ pagination }: { pagination: PaginationView }) => {
  const { current, hrefOf, total } = pagination
  if (total <= 1) {
    return null
  }

  return (
    <nav aria-label={text('paginationLabel')} className="pagination">
      {current > 1 && (
        <a className="pagination-step" href={hrefOf(current - 1)} rel="prev">
          <Icon name="arrow-left" />
          {text('paginationPrevious')}
        </a>
      )}
      <ol>
        {pagesToShow(pagination).map((page, index, pages) => (
          <li data-gap={index > 0 && page - (pages[index - 1] ?? 0) > 1 ? '' : undefined} key={page}>
            <a
              aria-current={page === current ? 'page' : undefined}
              aria-label={text('paginationPage', { page })}
              href={hrefOf(page)}
            >
              {page}
            </a>
          </li>
        ))}
      </ol>
      <p>{text('paginationPosition', { current, total })}</p>
      {current < total && (
        <a className="pagination-step" href={hrefOf(current + 1)} rel="next">
          {text('paginationNext')}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
