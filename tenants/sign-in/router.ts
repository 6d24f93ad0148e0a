import { Router } from 'express'
import type { Payload } from 'payload'

export const createSignInRouter = (_findPayload: () => Promise<Payload>): Router => Router()
