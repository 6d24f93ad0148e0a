'use client'

import { Button, useAllFormFields, useDebounce, useDocumentInfo } from '@payloadcms/ui'
import { requests } from '@payloadcms/ui/utilities/api'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { isRecord } from '#core/references.ts'
import { tenantText as text } from '../labels.ts'
import { frameWidths, SiteFrame, type FrameWidth } from './site-frame.tsx'

type Answer = { address?: string; problem?: string }

/** How long one stops typing before the site is drawn again, in milliseconds. */
const pauseMs = 400

/** The address that shows the look, or the sentence that says why it does not. */
const answerIn = (json: unknown): Answer => {
  const { address, errors }: Record<string, unknown> = isRecord(json) ? json : {}
  const error: unknown = Array.isArray(errors) ? errors[0] : undefined

  return typeof address === 'string'
    ? { address }
    : { problem: isRecord(error) && typeof error.message === 'string' ? error.message : text('lookFailed') }
}

const askFor = async (body: string, signal: AbortSignal): Promise<Answer> => {
  const reply = await requests.post('/api/try-look', {
    body,
    headers: { 'Content-Type': 'application/json' },
    signal,
  })
  return answerIn(await reply.json())
}

/** The look that the form holds now, shown as soon as one stops typing. A look that is refused leaves the last one. */
const useAnswer = (body: string, isOpen: boolean): Answer => {
  const [answer, setAnswer] = useState<Answer>({})
  const asked = useDebounce(body, pauseMs)

  useEffect(() => {
    const abort = new AbortController()

    if (isOpen) {
      askFor(asked, abort.signal)
        .catch((): Answer => ({ problem: text('lookFailed') }))
        .then((fresh) => {
          if (!abort.signal.aborted) {
            setAnswer((last) => (fresh.address === undefined ? { ...last, ...fresh } : fresh))
          }
        })
        .catch(() => undefined)
    }
    return () => {
      abort.abort()
    }
  }, [asked, isOpen])
  return answer
}

/** Below the fields of a look: the site as it would be with them, without saving anything. */
export const LookPreview = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const [width, setWidth] = useState<FrameWidth>()
  const { home, look } = reduceFieldsToValues(fields, true) as { home?: { logo?: unknown }; look?: unknown }
  const { address, problem } = useAnswer(
    JSON.stringify({ collection: collectionSlug, id, logo: home?.logo, look }),
    width !== undefined,
  )

  return id === undefined ? null : (
    <section aria-label={text('lookPreview')} className="look-preview">
      <p>{text('lookPreviewHint')}</p>
      <div>
        {frameWidths.map((name) => (
          <Button
            aria-pressed={name === width}
            buttonStyle={name === width ? 'primary' : 'secondary'}
            key={name}
            margin={false}
            onClick={() => {
              setWidth(name)
            }}
            type="button"
          >
            {text(`lookSee-${name}`)}
          </Button>
        ))}
        {address !== undefined && (
          <a href={address} rel="noreferrer" target="_blank">
            {text('lookOpen')}
          </a>
        )}
      </div>
      <p role="status">{problem}</p>
      {address !== undefined && width !== undefined && (
        <SiteFrame address={address} title={text('lookPreview')} width={width} />
      )}
    </section>
  )
}
