'use client'

import { useDocumentInfo, useForm, useFormFields, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/**
 * Tells the form that a publication saves all of it, from the click on. Payload’s own form forgets it when an autosave
 * came before: the next autosave would write the same text as a draft, and what was just put online would be « Modifié ».
 */
const useSettledPublication = (): void => {
  const { setModified } = useForm()
  const isPublishing = useFormProcessing()
  const isRefused = useFormSubmitted()
  const wasPublishing = useRef(false)

  useEffect(() => {
    if (isPublishing) {
      setModified(false)
    } else if (wasPublishing.current) {
      setModified(isRefused)
    }
    wasPublishing.current = isPublishing
  }, [isPublishing, isRefused, setModified])
}

const readMoment = async (collection: string, id: string): Promise<string | undefined> => {
  // eslint-disable-next-line no-restricted-globals -- the browser asks its own origin
  const answer = await fetch(`/api/${collection}/${id}?depth=0&draft=true&select[updatedAt]=true`)
  const { updatedAt } = (await answer.json()) as { updatedAt?: string }
  return updatedAt
}

/**
 * Gives the form the moment of its own withdrawal, which Payload leaves at the one before: the server would refuse the
 * next save as that of a screen left open (`refuseStaleWrite`).
 */
const useMomentOfWithdrawal = (): void => {
  const { collectionSlug, hasPublishedDoc, id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const known = useFormFields(([fields]) => fields.updatedAt?.value)
  const wasOnline = useRef(hasPublishedDoc)
  const [withdrawnAt, setWithdrawnAt] = useState<string>()

  useEffect(() => {
    if (wasOnline.current && !hasPublishedDoc && collectionSlug && id !== undefined) {
      // unread, the next save is refused as that of an old screen, and says so
      readMoment(collectionSlug, String(id)).then(setWithdrawnAt, () => undefined)
    }
    wasOnline.current = hasPublishedDoc
  }, [collectionSlug, hasPublishedDoc, id])

  useEffect(() => {
    // the form is filled again, with the moment before, while this one is read
    if (withdrawnAt !== undefined && typeof known === 'string' && known < withdrawnAt) {
      dispatchFields({ path: 'updatedAt', type: 'UPDATE', value: withdrawnAt })
    }
  }, [dispatchFields, known, withdrawnAt])
}

/** What the screen of a published content must remember of its own saves. It shows nothing. */
export const FollowSaves = () => {
  useSettledPublication()
  useMomentOfWithdrawal()
  return null
}
