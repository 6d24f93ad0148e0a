import type { Link } from '#core/theme.ts'
import { text } from '../../texts.ts'

/** What is wrong in a form that came back, with a link to each field. It takes the focus when the page opens. */
export const ErrorSummary = ({ errors }: { errors: Link[] }) =>
  errors.length > 0 && (
    <div aria-labelledby="error-summary-title" autoFocus className="error-summary" role="alert" tabIndex={-1}>
      <h2 id="error-summary-title">{text('errorSummary', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.href}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
