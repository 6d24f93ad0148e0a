/** The platform's name, at the sign-in page and in the corner of every screen. */
export const Logo = () => <span className="brand brand--large">Webpublic</span>

export const Icon = () => (
  <span aria-label="Webpublic" className="brand" role="img">
    W
  </span>
)
