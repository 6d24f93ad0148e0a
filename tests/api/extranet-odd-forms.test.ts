import { describe, expect, it } from 'vitest'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember, openBrowser, signIn } from '#tests/support/extranet.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'

const { payload } = await platform()

describe('an address of the extranet', () => {
  it.each(['/Espace', '/ESPACE/connexion'])(
    'is written in one case, as every other of the site: %s',
    async (path) => {
      const { headers, status } = await openBrowser((await buildExtranet()).site).get(path)

      expect([status, headers.location]).toEqual([301, path.toLowerCase()])
    },
  )
})

describe('one line that a member writes', () => {
  it('stays on one line, in an answer to a convocation', async () => {
    const extranet = await buildExtranet()
    const member = await buildMember(extranet)
    const meeting = await buildDocument('space-meetings', extranet.site, {
      audience: 'everyone',
      isCancelled: false,
      space: extranet.space.id,
      startsAt: '2099-01-01T18:00:00.000Z',
    })
    const browser = await signIn(extranet, member)

    await browser.post(`/espace/reunions/${meeting.id}`, {
      pouvoir: '  Paul\r\nDupouy\u0000\u001f \u2028Labat ',
      presence: 'proxy',
    })
    const { docs } = await payload.find({
      collection: 'space-receipts',
      depth: 0,
      overrideAccess: true,
      where: { and: [{ itemId: { equals: meeting.id } }, { kind: { equals: 'acknowledged' } }] },
    })

    expect(docs.map(({ proxyTo }) => proxyTo)).toEqual(['Paul Dupouy Labat'])
  })
})

describe('a link of the extranet that is asked for twice at once', () => {
  it('chooses one password', async () => {
    const extranet = await buildExtranet()
    const member = await buildMember(extranet)
    const browser = openBrowser(extranet.site)
    const [mail] = await catchMails(() => browser.post('/espace/mot-de-passe', { courriel: member.email }))
    const path = /\/espace\/mot-de-passe\/[\da-f]+/.exec(mail?.text ?? '')?.[0] ?? ''
    const jeton = /name="jeton"[^>]*value="([^"]+)"/.exec((await browser.get(path)).text)?.[1] ?? ''

    const answers = await Promise.all(
      ['Une pinède et deux dunes 3', 'Un lac et quatre barques 5'].map((chosen) =>
        browser.post(path, { jeton, 'mot-de-passe': chosen }),
      ),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 403])
    expect(await readRow('users', member.user)).toBeDefined()
  })
})
