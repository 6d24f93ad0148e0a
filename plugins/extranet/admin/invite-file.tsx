'use client'

import { Button } from '@payloadcms/ui'
import { requests } from '@payloadcms/ui/utilities/api'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { decodeText } from '#core/text-encoding.ts'
import { text } from '../labels.ts'

type Answer = { isApplied: boolean; isRefused: boolean; lines: string[]; summary: string }

const failed: Answer = { isApplied: false, isRefused: true, lines: [], summary: text('inviteFailed') }

const ask = async (tenant: string, csv: string, apply: boolean): Promise<Answer> => {
  const reply = await requests.post('/api/space-members/invite', {
    body: JSON.stringify({ apply, csv, tenant }),
    headers: { 'Content-Type': 'application/json' },
  })
  const answer: unknown = await reply.json()

  return typeof answer === 'object' && answer !== null && 'lines' in answer ? (answer as Answer) : failed
}

/** A file in no encoding that we know is sent as a mangled text, which the plan refuses in a sentence. */
const readFile = async (file: File): Promise<string> =>
  decodeText(new Uint8Array(await file.arrayBuffer())) ?? '\ufffd'

/** A file of invitations: checked first, line by line; written only when no line is wrong. */
export const InviteFile = ({ tenant }: { tenant: string }) => {
  const router = useRouter()
  const [csv, setCsv] = useState('')
  const [answer, setAnswer] = useState<Answer>()
  const [isWaiting, setIsWaiting] = useState(false)

  const run = async (apply: boolean): Promise<void> => {
    setIsWaiting(true)
    const said = await ask(tenant, csv, apply).catch(() => failed)

    setAnswer(said)
    setIsWaiting(false)
    if (said.isApplied) {
      // the list below shows who has just been invited
      router.refresh()
    }
  }
  const isChecked = answer !== undefined && !answer.isRefused && !answer.isApplied

  return (
    <details>
      <summary>{text('inviteTitle')}</summary>
      <label htmlFor="invite-file">{text('inviteFile')}</label>{' '}
      <input
        accept=".csv,text/csv"
        id="invite-file"
        onChange={({ target }) => {
          setAnswer(undefined)
          const [file] = target.files ?? []

          void (file ? readFile(file) : Promise.resolve('')).then(setCsv)
        }}
        type="file"
      />
      <Button disabled={isWaiting || csv === ''} onClick={() => void run(false)} type="button">
        {text('inviteCheck')}
      </Button>
      {isChecked && (
        <Button disabled={isWaiting} onClick={() => void run(true)} type="button">
          {text('inviteApply')}
        </Button>
      )}
      <div aria-live="polite">
        {answer && <p>{answer.summary}</p>}
        <ul>
          {answer?.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
