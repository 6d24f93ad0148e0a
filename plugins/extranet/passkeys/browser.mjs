/**
 * Asks the browser for a passkey, and sends its answer by the form that stands on the page. Without this file, or in a
 * browser that knows no passkeys, these forms stay hidden and what stands for them is said.
 */
const isKnown = 'parseRequestOptionsFromJSON' in (globalThis.PublicKeyCredential ?? {})

const ask = {
  create: (options) =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: (options) =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
}

const send = async (form) => {
  const status = form.querySelector('[role="status"]')

  status.textContent = ''
  try {
    const credential = await ask[form.dataset.passkey](JSON.parse(form.dataset.options))

    form.elements.reponse.value = JSON.stringify(credential)
    form.submit()
  } catch {
    // cancelled, too late, or no key for this site: the browser has said which
    status.textContent = form.dataset.failed
  }
}

if (isKnown) {
  document.querySelectorAll('[data-without-passkey]').forEach((element) => {
    element.hidden = true
  })
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void send(form)
    })
  })
}
