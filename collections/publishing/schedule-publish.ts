import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { text } from '../labels.ts'
import { tryPublication } from './try-publication.ts'
import { whyRefused } from './why-refused.ts'

type Args = Parameters<typeof schedulePublishHandler>[0]

type Answer = { error?: string; message?: string }

/**
 * Answers « Programmer la mise en ligne ou le retrait »: what would be refused at its hour is refused now, while its
 * author is there to complete it.
 */
export const schedulePublish = async (args: Args): Promise<Answer> => {
  const { doc, req, type } = args

  if (doc) {
    try {
      await tryPublication(req.payload, {
        collection: doc.relationTo,
        id: doc.value,
        type: type === 'unpublish' ? 'unpublish' : 'publish',
        user: req.user,
      })
    } catch (error) {
      return { error: await whyRefused(req.payload, error) }
    }
  }
  const answer = (await schedulePublishHandler(args)) as Answer

  // its own sentence is English, with the id of the document
  return answer.error === undefined ? answer : { error: text('scheduleFailed') }
}
