import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'
import { isAppError } from '#core/errors.ts'
import { formatDate } from '#core/format.ts'
import { admitTo, askedFor, Outcome, Screen } from '#tenants/admin/screen.tsx'
import { principalOf } from '#tenants/principal.ts'
import { readPlace, type WrittenPlace } from '../endpoints/read-place.ts'
import type { Manifest } from '../format.ts'
import { planImport } from '../import-site.ts'
import { archiveText as text } from '../labels.ts'
import { maxArchiveMiB, withUpload } from '../uploads.ts'
import { importScreen } from './paths.ts'
import { Made, PlaceFields, Problems } from './place-fields.tsx'

type Plan = { manifest?: Manifest; problems: string[] }

/** What importing an archive that waits would do. Nothing is written. */
const planUpload = (req: PayloadRequest, archive: string, place: WrittenPlace): Promise<Plan> =>
  withUpload(archive, async ({ folder, problems }): Promise<Plan> => {
    if (folder === undefined) {
      return { problems }
    }
    const plan = await planImport(folder, { ...place, payload: req.payload })
    return plan.archive ? { manifest: plan.archive.manifest, problems: [] } : { problems: plan.problems }
  })

const findPlan = async (
  req: PayloadRequest,
  archive: string,
  place: WrittenPlace,
): Promise<Plan | undefined> => {
  try {
    return archive === '' ? undefined : await planUpload(req, archive, place)
  } catch (error) {
    if (!isAppError(error)) {
      throw error
    }
    return { problems: [req.i18n.t(error.code as never)] }
  }
}

const Contents = ({ manifest, req }: { manifest: Manifest; req: PayloadRequest }) => (
  <table>
    <caption>
      {text('archiveOf', { day: formatDate(new Date(manifest.exportedAt)), site: manifest.site.name })}
    </caption>
    <thead>
      <tr>
        <th scope="col">{text('contents')}</th>
        <th scope="col">{text('number')}</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(manifest.counts)
        .filter(([slug, count]) => slug in req.payload.collections && count > 0)
        .map(([slug, count]) => (
          <tr key={slug}>
            <th scope="row">
              {getTranslation(req.payload.collections[slug as CollectionSlug].config.labels.plural, req.i18n)}
            </th>
            <td>{count}</td>
          </tr>
        ))}
    </tbody>
  </table>
)

const ImportForm = ({ archive, plan, written }: { archive: string; plan: Plan; written: WrittenPlace }) => (
  <form action="/api/import-site/apply" className="screen__form" method="post">
    <input name="archive" type="hidden" value={archive} />
    <PlaceFields
      isSlugRequired={false}
      written={{
        ...written,
        name: written.name ?? plan.manifest?.site.name,
        slug: written.slug ?? plan.manifest?.site.slug,
      }}
    />
    <button formAction={`/admin${importScreen}`} formMethod="get" type="submit">
      {text('importCheck')}
    </button>
    {plan.problems.length === 0 && <button type="submit">{text('importDo')}</button>}
  </form>
)

const Checked = ({
  archive,
  plan,
  req,
  written,
}: {
  archive: string
  plan: Plan
  req: PayloadRequest
  written: WrittenPlace
}) => (
  <section aria-labelledby="checked">
    <h2 id="checked">{text('importChecked')}</h2>
    {plan.problems.length > 0 && <Problems problems={plan.problems} title={text('notImported')} />}
    {plan.manifest && (
      <>
        <Contents manifest={plan.manifest} req={req} />
        <p>{text('importHint')}</p>
      </>
    )}
    <ImportForm archive={archive} plan={plan} written={written} />
  </section>
)

const SendForm = () => (
  <section aria-labelledby="send">
    <h2 id="send">{text('sendTitle')}</h2>
    <p>{text('sendHint', { maxMiB: maxArchiveMiB })}</p>
    <form action="/api/import-site" className="screen__form" encType="multipart/form-data" method="post">
      <label>
        {text('sendFile')}
        <input accept=".zip,application/zip" name="archive" required type="file" />
      </label>
      <button type="submit">{text('sendDo')}</button>
    </form>
  </section>
)

/** Makes a site of an archive: sent, checked line by line, then imported when one has read what it holds. */
export const ImportView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult

  admitTo(view, (await principalOf(req)).may('operate'))
  const [archive, made] = [askedFor(view, 'archive'), askedFor(view, 'site')]
  const written = readPlace({ get: (name) => askedFor(view, name) })
  const plan = await findPlan(req, archive, written)

  return (
    <Screen title={text('importTitle')} view={view}>
      {askedFor(view, 'done') === 'imported' && made !== '' ? (
        <Made sentence={text('importDone')} siteId={made} />
      ) : (
        !plan && <Outcome done={undefined} view={view} />
      )}
      {plan && <Checked archive={archive} plan={plan} req={req} written={written} />}
      <SendForm />
    </Screen>
  )
}
