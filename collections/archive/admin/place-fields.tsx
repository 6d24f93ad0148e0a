import { tenantText } from '#tenants/labels.ts'
import type { WrittenPlace } from '../endpoints/read-place.ts'
import { archiveText as text } from '../labels.ts'

/** Where a new site goes: its short name, what visitors call it, where it answers. */
export const PlaceFields = ({
  isSlugRequired,
  written,
}: {
  isSlugRequired: boolean
  written: WrittenPlace
}) => (
  <>
    <label>
      {tenantText('slug')}
      <input
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={written.slug}
        maxLength={63}
        name="slug"
        required={isSlugRequired}
      />
    </label>
    <label>
      {tenantText('name')}
      <input autoComplete="off" defaultValue={written.name} maxLength={200} name="name" />
    </label>
    <label>
      {text('hostOptional')}
      <input
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={written.host}
        maxLength={200}
        name="host"
        placeholder="www.exemple.fr"
      />
    </label>
  </>
)

/** What stands in the way of a new site, line by line. */
export const Problems = ({ problems, title }: { problems: string[]; title: string }) => (
  <div className="screen__notice screen__notice--refused" role="alert">
    <h2>{title}</h2>
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  </div>
)

/** The way to a site that was just made, and what state it is in. */
export const Made = ({ sentence, siteId }: { sentence: string; siteId: string }) => (
  <p className="screen__notice" role="status">
    {sentence} <a href={`/admin/collections/tenants/${siteId}`}>{text('openMade')}</a>
  </p>
)
