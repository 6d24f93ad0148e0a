'use client'

import { Button, toast } from '@payloadcms/ui'
import { isRecord } from '#core/references.ts'
import { text } from '../../labels.ts'

type Action = { question: string; title: string; to: string }

/** The sentence of a refusal, as the API writes it. */
const refusalIn = (answer: unknown): string => {
  const errors: unknown = isRecord(answer) ? answer.errors : undefined
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined

  return isRecord(first) && typeof first.message === 'string' ? first.message : text('actionFailed')
}

/** Posts to an endpoint after a second press, then shows the screen again as it has become. */
export const ConfirmedAction = ({ question, title, to }: Action) => {
  const act = async (): Promise<void> => {
    // eslint-disable-next-line no-restricted-globals -- the browser asks its own origin
    const answer = await fetch(to, { method: 'POST', redirect: 'manual' })

    // a redirection is the sign that it is done: the browser hides where to
    if (answer.ok || answer.type === 'opaqueredirect') {
      location.reload()
      return
    }
    toast.error(refusalIn(await answer.json()))
  }

  return (
    <details className="confirmed-action">
      <summary className="btn btn--style-secondary btn--size-medium">{title}</summary>
      <div>
        <p>{question}</p>
        <Button buttonStyle="primary" margin={false} onClick={() => void act()} type="button">
          {text('confirm')}
        </Button>
      </div>
    </details>
  )
}
