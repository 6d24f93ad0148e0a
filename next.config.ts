import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  // the public site is not Next's: it compresses and caches by itself
  compress: false,
  poweredByHeader: false,
  // types are checked by `npm run check`, once, for every room
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'app/tsconfig.json' },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
