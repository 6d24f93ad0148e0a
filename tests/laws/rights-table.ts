import * as presets from '#tenants/access.ts'
import type { RoleName } from '#tenants/roles.ts'
import type { Scoped } from '#tests/support/scoped-collections.ts'

/**
 * Who may do what on their own site, in full. Letters: Create, Read, Update a draft (or what has no drafts), put
 * Online, change or Withdraw what is online, Delete. A section editor stands here outside their section.
 */
const everything = { administrator: 'CRUOWD', editor: 'CRUOWD' }
export const rightsTable: Record<string, Record<RoleName, string>> = {
  editorialBelow: rights({ ...everything, contributor: 'CRU', reviewer: 'RUOW', sectionEditor: 'R' }),
  editorialNamed: rights({ ...everything, contributor: 'CRU', reviewer: 'RUOW', sectionEditor: 'R' }),
  editorial: rights({ ...everything, contributor: 'CRU', reviewer: 'RUOW', sectionEditor: 'R' }),
  immediate: rights({
    administrator: 'CRUD',
    contributor: 'R',
    editor: 'CRUD',
    reviewer: 'R',
    sectionEditor: 'R',
  }),
  illustrative: rights({
    administrator: 'CRUD',
    contributor: 'CR',
    editor: 'CRUD',
    reviewer: 'R',
    sectionEditor: 'CR',
  }),
  configuration: rights({
    administrator: 'CRUD',
    contributor: 'R',
    editor: 'R',
    reviewer: 'R',
    sectionEditor: 'R',
  }),
  systemWritten: rights({
    administrator: 'R',
    contributor: 'R',
    editor: 'R',
    reviewer: 'R',
    sectionEditor: 'R',
  }),
  urgent: rights({ administrator: 'CRUD', editor: 'CRUD', emergencyPublisher: 'CRU', extranetManager: '' }),
  extranetManaged: rights({ administrator: 'CRUD', editor: '', extranetManager: 'CRUD' }),
  extranetModerated: rights({ administrator: 'RD', editor: '', extranetManager: 'RD' }),
  extranetRecords: rights({ administrator: 'R', editor: '' }),
  systemKept: rights({ administrator: '', editor: '', extranetManager: '' }),
}

function rights(of: {
  administrator: string
  contributor?: string
  editor: string
  emergencyPublisher?: string
  /** Reads the site, but for what it does not say. */
  extranetManager?: string
  reviewer?: string
  sectionEditor?: string
}): Record<RoleName, string> {
  return {
    contributor: of.contributor ?? '',
    editor: of.editor,
    editorInChief: of.administrator,
    emergencyPublisher: of.emergencyPublisher ?? '',
    extranetManager: of.extranetManager ?? 'R',
    integrator: of.administrator,
    platformAdmin: of.administrator,
    reviewer: of.reviewer ?? '',
    sectionEditor: of.sectionEditor ?? '',
    siteAdministrator: of.administrator,
  }
}

export const nameOfRights = ({ rights: given }: Scoped): string =>
  Object.entries(presets).find(([, preset]) => JSON.stringify(preset) === JSON.stringify(given))?.[0] ??
  'none'
