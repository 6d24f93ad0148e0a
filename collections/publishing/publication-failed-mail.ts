import { platformOrigin } from '#core/env.ts'
import { createMailTask } from '#core/mail.ts'
import { slugs } from '#core/slugs.ts'
import { text } from '../labels.ts'

/** Sentences of each of the two. */
export const failureTexts = {
  publish: { body: 'publishFailedBody', subject: 'publishFailedSubject' },
  unpublish: { body: 'unpublishFailedBody', subject: 'unpublishFailedSubject' },
} as const

export const publicationFailedMailSlug = 'publicationFailedMail'

/** Tells whoever scheduled a publication, or a withdrawal, that it was not done, and why. */
export const publicationFailedMail = createMailTask({
  inputSchema: [
    { name: 'documentCollection', required: true, type: 'text' },
    { name: 'documentId', required: true, type: 'text' },
    { name: 'reason', required: true, type: 'text' },
    { name: 'title', required: true, type: 'text' },
    { name: 'type', options: ['publish', 'unpublish'], required: true, type: 'select' },
    { name: 'userId', required: true, type: 'text' },
  ],
  slug: publicationFailedMailSlug,
  write: async ({ input, req, send }) => {
    const { documentCollection, documentId, reason, title, type, userId } = input
    const user = await req.payload.findByID({
      collection: slugs.users,
      depth: 0,
      disableErrors: true,
      id: userId,
      overrideAccess: true,
    })
    const path = `/admin/collections/${documentCollection}/${documentId}`

    if (user) {
      await send({
        subject: text(failureTexts[type].subject, { title }),
        text: text(failureTexts[type].body, { address: platformOrigin + path, reason, title }),
        to: user.email,
      })
    }
  },
})
