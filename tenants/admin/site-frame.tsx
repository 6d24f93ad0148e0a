import './site-frame.css'

export const frameWidths = ['phone', 'screen'] as const

export type FrameWidth = (typeof frameWidths)[number]

/**
 * A page of a site in a window of its own, as wide as a phone or a screen and shrunk to stand in ours. It runs no script;
 * its address is a signed preview, for no other page lets itself be framed.
 */
export const SiteFrame = ({
  address,
  title,
  width,
}: {
  address: string
  title: string
  width: FrameWidth
}) => (
  <div className={`site-frame site-frame--${width}`}>
    <iframe sandbox="allow-forms allow-same-origin" src={address} title={title} />
  </div>
)
