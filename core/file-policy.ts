/**
 * The `Content-Security-Policy` of a file that somebody sent, shown by a browser on the host of a site: nothing in it
 * may run. A PDF is spared: Safari shows a blank window for one in a sandbox, Chromium draws its own viewer under the
 * policy of the file, and neither lets a PDF reach the site.
 */
export const filePolicyOf = (contentType: string): string =>
  contentType === 'application/pdf' ? "frame-ancestors 'self'" : "default-src 'none'; sandbox"
