import { describe, expect, it } from 'vitest'
import { planInvitations, sayPlan, type SiteMembers } from './plan-invitations.ts'

const site: SiteMembers = {
  groups: [{ id: 'g1', name: 'Commission des finances' }],
  members: [],
  spaces: [{ id: 's1', slug: 'conseil', title: 'Conseil municipal' }],
}

const header = 'nom;courriel;role;espaces;groupes;du;au'

const plan = (...rows: string[]) => planInvitations([header, ...rows].join('\n'), site)

describe('planInvitations', () => {
  it('reads a line as a French spreadsheet writes it', () => {
    const { errors, lines } = planInvitations(
      `\ufeffNom;Courriel;Rôle;Espaces;Groupes;Du;Au\r\n"Dupouy; Maïté";M.Dupouy@Exemple.fr;adjoint;conseil;commission des FINANCES;22/03/2026;\r\n`,
      site,
    )

    expect(errors).toEqual([])
    expect(lines[0]?.invited).toEqual({
      email: 'm.dupouy@exemple.fr',
      endsOn: null,
      groups: ['g1'],
      name: 'Dupouy; Maïté',
      role: 'deputyMayor',
      spaces: ['s1'],
      startsOn: '2026-03-22T11:00:00.000Z',
    })
  })

  it.each([
    ['a name', ';a@exemple.fr;Maire;conseil;;;', 'le nom manque.'],
    ['an address', 'Anne;anne;Maire;conseil;;;', '« anne » n’est pas une adresse électronique.'],
    ['a space', 'Anne;a@exemple.fr;Maire;;;;', 'indiquez au moins un espace.'],
    [
      'a space of the site',
      'Anne;a@exemple.fr;Maire;autre;;;',
      'l’espace « autre » n’existe pas sur ce site.',
    ],
    [
      'a group of the site',
      'Anne;a@exemple.fr;Maire;conseil;fêtes;;',
      'le groupe « fêtes » n’existe pas sur ce site.',
    ],
    [
      'a day',
      'Anne;a@exemple.fr;Maire;conseil;;30/02/2026;',
      'la date « 30/02/2026 » n’est pas valable. Écrivez 31/12/2026.',
    ],
    [
      'days in order',
      'Anne;a@exemple.fr;Maire;conseil;;02/01/2026;01/01/2026',
      'le mandat finit avant d’avoir commencé.',
    ],
  ])('asks for %s', (_what, row, sentence) => {
    const { errors } = plan(row)

    expect(errors).toEqual([{ line: 2, sentence }])
  })

  it.each([
    ['Conseillère', 'councillor'],
    ['conseillère municipale déléguée', 'councillor'],
    ['Adjointe au maire', 'deputyMayor'],
    ['Adjoint au maire', 'deputyMayor'],
    ['Première adjointe', 'deputyMayor'],
    ['1er adjoint au maire', 'deputyMayor'],
    ['2ème Adjointe', 'deputyMayor'],
    ['Maire-adjointe', 'deputyMayor'],
    ['Madame la maire', 'mayor'],
    ['Agente', 'agent'],
    ['Secrétaire de mairie', 'townClerk'],
    ["Présidente d'association", 'associationPresident'],
  ])('knows « %s » by its role', (written, role) => {
    expect(plan(`Anne;a@exemple.fr;${written};conseil;;;`).lines[0]?.invited.role).toBe(role)
  })

  it.each(['Premier', 'Vice-roi', 'Adjointe du voisin', ''])('knows no « %s »', (written) => {
    expect(plan(`Anne;a@exemple.fr;${written};conseil;;;`).errors).toHaveLength(1)
  })

  it('finds the same person twice with the same role', () => {
    const { errors } = plan('Anne;a@exemple.fr;Maire;conseil;;;', 'Anne;A@exemple.fr;maire;conseil;;;')

    expect(errors).toEqual([{ line: 3, sentence: 'cette personne est déjà, avec ce rôle, à la ligne 2.' }])
  })

  it.each([
    ['', 'le fichier ne contient aucune personne.'],
    ['a,b\n1,2', 'les colonnes attendues sont : nom;courriel;role;espaces;groupes;du;au.'],
    [`${header}\n"jamais fermé`, 'le fichier n’est pas un CSV lisible.'],
  ])('says what is wrong with the whole of « %s »', (csv, sentence) => {
    expect(planInvitations(csv, site).errors).toEqual([{ line: 1, sentence }])
  })

  it('tells who is new, who changes and who stays', () => {
    const known = {
      email: 'b@exemple.fr',
      endsOn: null,
      groups: [],
      name: 'Bernard',
      role: 'agent' as const,
      spaces: ['s1'],
      startsOn: null,
    }
    const rows = [
      'Anne;a@exemple.fr;Maire;conseil;;;',
      'Bernard;b@exemple.fr;Agent;conseil;;;',
      'Cyril L.;c@exemple.fr;Agent;conseil;;;',
    ]

    const { lines } = planInvitations([header, ...rows].join('\n'), {
      ...site,
      members: [
        { ...known, id: 'm1' },
        { ...known, email: 'c@exemple.fr', id: 'm2', name: 'Cyril' },
      ],
    })

    expect(lines.map(({ outcome }) => outcome)).toEqual(['create', 'same', 'update'])
    expect(sayPlan({ errors: [], lines })[0]).toBe('Ligne 2 : Anne serait invité, comme Maire.')
  })
})

describe('a file of invitations', () => {
  it('has no line for what a spreadsheet leaves below it', () => {
    const { errors, lines } = plan('Anne;a@exemple.fr;Maire;conseil;;;', ';;;;;;', ';;;')

    expect(errors).toEqual([])
    expect(lines).toHaveLength(1)
  })

  it('is refused when its accents were lost', () => {
    const { errors } = plan('Ma\ufffdt\ufffd;a@exemple.fr;Maire;conseil;;;')

    expect(errors[0]?.sentence).toContain('CSV UTF-8')
  })
})
