import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { formatDate, parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Link } from '#core/theme.ts'
import type { Redesign } from '#payload-types'
import { askedFor, Outcome } from '#tenants/admin/screen.tsx'
import { frameWidths, SiteFrame, type FrameWidth } from '#tenants/admin/site-frame.tsx'
import { principalOf } from '#tenants/principal.ts'
import { text } from '../../labels.ts'
import { previewLink } from '../../preview/preview-link.ts'
import { comparedPages, type Part } from '../compared-pages.ts'
import { maxRemarkLength } from '../sign-off.ts'
import './compare.css'

/** What is chosen by links: a page, or all of them one below the other for the printer, and a width. */
type Choice = { page: string; part: number; width: FrameWidth }

const allPages = 'toutes'

const hrefOf = ({ page, part, width }: Choice): string =>
  `?${new URLSearchParams({ page, partie: String(part), width }).toString()}`

/** As one reads it in an address: 1 when it is none. */
const partIn = (asked: string): number => (/^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1)

const Parts = ({ choice, part: { part, parts } }: { choice: Choice; part: Part }) =>
  parts > 1 && (
    <nav aria-label={text('comparePart', { part, parts })}>
      <ul>
        {part > 1 && (
          <li>
            <a href={hrefOf({ ...choice, page: '', part: part - 1 })}>{text('comparePrevious')}</a>
          </li>
        )}
        <li>{text('comparePart', { part, parts })}</li>
        {part < parts && (
          <li>
            <a href={hrefOf({ ...choice, page: '', part: part + 1 })}>{text('compareNext')}</a>
          </li>
        )}
      </ul>
    </nav>
  )

const Choices = ({ choice, pages }: { choice: Choice; pages: Link[] }) => (
  <>
    <nav aria-label={text('comparePages')}>
      <ul>
        {[...pages, { href: allPages, text: text('compareAll') }].map(({ href, text: words }) => (
          <li key={href}>
            <a
              aria-current={href === choice.page ? 'page' : undefined}
              href={hrefOf({ ...choice, page: href })}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <nav aria-label={text('compareWidths')}>
      <ul>
        {frameWidths.map((width) => (
          <li key={width}>
            <a aria-current={width === choice.width ? 'page' : undefined} href={hrefOf({ ...choice, width })}>
              {text(width)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </>
)

/** As the address of a preview names them. */
const versions = ['avant', 'apres'] as const

const Pair = ({ link, page, width }: { link: string; page: Link; width: FrameWidth }) => (
  <section className="compare__pair">
    <h2>
      {page.text}
      {page.description !== undefined && <span className="screen__aside">{page.description}</span>}
    </h2>
    <div>
      {versions.map((version) => {
        const address = `${link}/${version}${page.href}`

        return (
          <figure key={version}>
            <figcaption>
              <a href={address}>{text(`compare-${version}`)}</a>
            </figcaption>
            <SiteFrame
              address={address}
              title={text(`comparePage-${version}`, { page: page.text })}
              width={width}
            />
          </figure>
        )
      })}
    </div>
  </section>
)

const SignOff = ({ maySign, redesign }: { maySign: boolean; redesign: Redesign }) => {
  const { by, modifiedAt, on, remark } = redesign.signOff ?? {}
  const isSigned = Boolean(by && on && !modifiedAt)

  return (
    <section aria-labelledby="sign-off">
      <h2 id="sign-off">{text('signOff')}</h2>
      {by && on && (
        <p>
          {text('signedOff', { by, day: formatDate(new Date(on)) })} {remark}
        </p>
      )}
      {modifiedAt && (
        <p role="status">{text('signOffModified', { day: formatDate(new Date(modifiedAt)) })}</p>
      )}
      {!isSigned && <p className="compare__paper">{text('signOffPaper')}</p>}
      {maySign && (
        <form
          action={`/api/${slugs.redesigns}/${redesign.id}/sign-off`}
          className="screen__form"
          method="post"
        >
          <input name="seen" type="hidden" value={redesign.updatedAt} />
          <label>
            {text('signOffBy')}
            <input autoComplete="off" maxLength={100} name="by" required />
          </label>
          <label>
            {text('signOffOn')}
            <input defaultValue={parisDay(now())} max={parisDay(now())} name="on" required type="date" />
          </label>
          <label>
            {text('signOffRemark')}
            <textarea maxLength={maxRemarkLength} name="remark" rows={2} />
          </label>
          <button type="submit">{text('signOffDo')}</button>
        </form>
      )}
    </section>
  )
}

const findReadable = (req: PayloadRequest, id: string): Promise<null | Redesign> =>
  req.payload.findByID({
    collection: slugs.redesigns,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
  })

/** The site as it is and as a redesign makes it, page by page, side by side, for whoever signs it off. */
export const CompareView = async (view: DocumentViewServerProps) => {
  const { req } = view.initPageResult
  const redesign = await findReadable(req, String(view.doc.id))
  const tenant = idOf(redesign?.tenant)

  if (!redesign || tenant === undefined) {
    return null
  }
  const [link, part, principal] = await Promise.all([
    previewLink({ collection: slugs.redesigns, doc: { ...redesign }, payload: req.payload }),
    comparedPages(req.payload, tenant, partIn(askedFor(view, 'partie'))),
    principalOf(req),
  ])
  const asked = askedFor(view, 'page')
  const { pages } = part
  const choice: Choice = {
    page: asked === allPages || pages.some(({ href }) => href === asked) ? asked : (pages[0]?.href ?? '/'),
    part: part.part,
    width: frameWidths.find((width) => width === askedFor(view, 'width')) ?? 'screen',
  }

  return (
    <main className="compare screen gutter--left gutter--right">
      <h1>{text('compareTitle', { title: redesign.title })}</h1>
      <Outcome done={askedFor(view, 'done') === 'signedOff' ? text('signOffDone') : undefined} view={view} />
      {link === null ? (
        <p>{text('compareNoHost')}</p>
      ) : (
        <>
          <Choices choice={choice} pages={pages} />
          <Parts choice={choice} part={part} />
          {pages
            .filter(({ href }) => choice.page === allPages || href === choice.page)
            .map((page) => (
              <Pair key={page.href} link={link} page={page} width={choice.width} />
            ))}
        </>
      )}
      <SignOff maySign={principal.may('configure', tenant)} redesign={redesign} />
    </main>
  )
}
