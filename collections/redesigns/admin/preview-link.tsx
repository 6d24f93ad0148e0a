'use client'

import { Button, toast } from '@payloadcms/ui'
import { text } from '../../labels.ts'

/** The link that shows a redesign to an élu without account: it opens, or is copied, by who has no script from its menu. */
export const PreviewLink = ({ address }: { address: string }) => {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address)
      toast.success(text('previewCopied'))
    } catch {
      toast.error(text('previewNotCopied'))
    }
  }

  return (
    <>
      <a href={address}>{text('previewLink')}</a>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium" type="button">
        {text('previewCopy')}
      </Button>
    </>
  )
}
