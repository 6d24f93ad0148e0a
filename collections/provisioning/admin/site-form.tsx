import type { ComponentProps } from 'react'
import { tenantText } from '#tenants/labels.ts'
import { siteKinds } from '#tenants/life-cycle.ts'
import { text } from '../labels.ts'
import type { WrittenOrder } from '../read-order.ts'

type FieldProps = {
  hint?: string
  /** The id of a list that the browser completes from. */
  list?: string
  label: string
  name: keyof WrittenOrder
  written: WrittenOrder
} & Pick<ComponentProps<'input'>, 'inputMode'>

const Field = ({ hint, inputMode, label, list, name, written }: FieldProps) => (
  <div className="provisioning__field">
    <label htmlFor={`site-${name}`}>{label}</label>
    {hint !== undefined && <p id={`site-${name}-hint`}>{hint}</p>}
    <input
      aria-describedby={hint === undefined ? undefined : `site-${name}-hint`}
      autoComplete="off"
      defaultValue={written[name]}
      id={`site-${name}`}
      inputMode={inputMode}
      list={list}
      name={name}
      type="text"
    />
  </div>
)

type ChoiceProps = FieldProps & {
  /** What is said when nothing is chosen. */
  none: string
  options: { label: string; value: string }[]
}

const Choice = ({ label, name, none, options, written }: ChoiceProps) => (
  <div className="provisioning__field">
    <label htmlFor={`site-${name}`}>{label}</label>
    <select defaultValue={written[name] ?? ''} id={`site-${name}`} name={name}>
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)

export type SiteFormProps = {
  /** Names of the official communes. */
  communes: string[]
  /** Short names and names of the sites that may have sub-sites. */
  parents: { label: string; value: string }[]
  themes: { label: string; value: string }[]
  written: WrittenOrder
}

/** What is asked to create a site: a plain form, sent to the API without any script. */
export const SiteForm = ({ communes, parents, themes, written }: SiteFormProps) => (
  <form action="/api/tenants/create-site" className="provisioning__form" method="post">
    <fieldset>
      <legend>{text('byCode')}</legend>
      <Field
        hint={text('inseeHint')}
        label={text('inseeOrName')}
        list="site-communes"
        name="insee"
        written={written}
      />
      <datalist id="site-communes">
        {communes.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        hint={text('sirenHint')}
        inputMode="numeric"
        label={tenantText('siren')}
        name="siren"
        written={written}
      />
    </fieldset>
    <fieldset>
      <legend>{text('byName')}</legend>
      <Field label={tenantText('name')} name="name" written={written} />
      <Field hint={text('slugHint')} label={tenantText('slug')} name="slug" written={written} />
      <Choice
        label={tenantText('kind')}
        name="kind"
        none={text('noKind')}
        options={siteKinds.map((kind) => ({ label: tenantText(`kind-${kind}`), value: kind }))}
        written={written}
      />
      <Field
        hint={text('populationHint')}
        inputMode="numeric"
        label={tenantText('population')}
        name="population"
        written={written}
      />
    </fieldset>
    <fieldset>
      <legend>{text('choices')}</legend>
      <Choice
        label={tenantText('theme')}
        name="theme"
        none={text('byDefault')}
        options={themes}
        written={written}
      />
      <Choice
        label={tenantText('parent')}
        name="parent"
        none={text('noParent')}
        options={parents}
        written={written}
      />
      <Field hint={text('pathHint')} label={tenantText('pathPrefix')} name="path" written={written} />
      <Field hint={text('ownHostHint')} label={text('ownHost')} name="host" written={written} />
      <div className="provisioning__field">
        <label htmlFor="site-editors">{text('editors')}</label>
        <p id="site-editors-hint">{text('editorsHint')}</p>
        <textarea
          aria-describedby="site-editors-hint"
          defaultValue={written.editors}
          id="site-editors"
          name="editors"
          rows={3}
        />
      </div>
    </fieldset>
    <button type="submit">{text('createSite')}</button>
  </form>
)
