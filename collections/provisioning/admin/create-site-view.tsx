import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, Payload } from 'payload'
import { byName, inFrenchOrder } from '#core/french-order.ts'
import { slugs } from '#core/slugs.ts'
import { offeredThemes } from '#tenants/offered-themes.ts'
import { tenantText } from '#tenants/labels.ts'
import { officialLandes } from '#tenants/official-geography.ts'
import { principalOf } from '#tenants/principal.ts'
import { readRefusedOrder } from '../endpoints/refused-order.ts'
import { sentenceOf, text } from '../labels.ts'
import { provisioningErrors } from '../errors.ts'
import { SiteForm, type SiteFormProps } from './site-form.tsx'
import './provisioning.css'

const findParents = async (payload: Payload): Promise<SiteFormProps['parents']> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    select: { name: true, slug: true },
    where: { parent: { exists: false } },
  })
  return docs.toSorted(byName).map(({ name, slug }) => ({ label: name, value: slug }))
}

const Problems = ({ problems }: { problems: string[] }) => (
  <div className="provisioning__problems" role="alert">
    <h2>{text('notCreated')}</h2>
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  </div>
)

/** Creates a site on one screen. What was refused comes back with what was written. */
export const CreateSiteView = async ({ initPageResult: { req }, searchParams }: AdminViewServerProps) => {
  const isOperator = (await principalOf(req)).may('operate')
  const refused = searchParams?.refused === '1' ? readRefusedOrder(req) : undefined

  return (
    <main className="provisioning gutter--left gutter--right">
      <SetStepNav
        nav={[
          { label: tenantText('plural'), url: '/admin/collections/tenants' },
          { label: text('createSite') },
        ]}
      />
      <h1>{text('createSite')}</h1>
      {isOperator ? (
        <>
          {refused && <Problems problems={refused.problems} />}
          <p>{text('createSiteIntro')}</p>
          <SiteForm
            communes={officialLandes()
              .communes.map(({ nom }) => nom)
              .toSorted(inFrenchOrder)}
            parents={await findParents(req.payload)}
            themes={[...offeredThemes(req.payload)].map(([value, label]) => ({ label, value }))}
            written={refused?.written ?? {}}
          />
        </>
      ) : (
        <p>{sentenceOf(provisioningErrors.operatorsOnly())}</p>
      )}
    </main>
  )
}
