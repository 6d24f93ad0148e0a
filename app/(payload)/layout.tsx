import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers as readHeaders } from 'next/headers.js'
import { createLocalReq, executeAuthStrategies, getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import config from '@payload-config'
import { schedulePublish } from '#collections/publishing/schedule-publish.ts'
import { guardServerAction } from '#tenants/guard/server-actions.ts'
import { importMap } from './admin/importMap.js'
import './custom.css'

/** Of what the client sends, only the name and the arguments are passed on, once the guard has read them. */
const serverFunction: ServerFunctionClient = async ({ args, name }) => {
  'use server'
  const [headers, payload] = await Promise.all([readHeaders(), getPayload({ config, importMap })])
  const { user } = await executeAuthStrategies({ headers, payload })
  const req = await createLocalReq({ req: { headers }, ...(user && { user }) }, payload)

  return handleServerFunctions({
    ...(await guardServerAction(req, { args, name })),
    config,
    importMap,
    serverFunctions: { 'schedule-publish': schedulePublish },
  })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
