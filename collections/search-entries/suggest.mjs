/*
 * Proposes pages while one types in the search of a site. Without it the form is sent as it is. Asks the site itself,
 * and keeps nothing (WAI-ARIA APG, combobox with list).
 */
const pauseMs = 150
const fewestLetters = 3

class SearchSuggestions extends HTMLElement {
  #input
  #links = []
  #timer
  #current = -1
  #asked = 0

  attach(input, address) {
    this.#input = input
    this.id = `${input.id}-suggestions`
    this.setAttribute('role', 'listbox')
    this.hidden = true
    for (const [name, value] of Object.entries({
      'aria-autocomplete': 'list',
      'aria-controls': this.id,
      'aria-expanded': 'false',
      autocomplete: 'off',
      role: 'combobox',
    })) {
      input.setAttribute(name, value)
    }
    input.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#ask(address), pauseMs)
    })
    input.addEventListener('keydown', (event) => this.#press(event))
    input.addEventListener('blur', () => this.#show([]))
    // a press would take the focus from the field, and close the list before the click
    this.addEventListener('pointerdown', (event) => event.preventDefault())
  }

  async #ask(address) {
    const query = this.#input.value.trim()
    const turn = (this.#asked += 1)
    const answer =
      query.length < fewestLetters
        ? { items: [] }
        : // eslint-disable-next-line no-restricted-globals -- a browser asks the site it is on
          await fetch(`${address}?${new URLSearchParams({ q: query })}`)
            .then((response) => (response.ok ? response.json() : { items: [] }))
            // the network is away: one types on
            .catch(() => ({ items: [] }))

    // a later letter has been typed meanwhile
    if (turn === this.#asked && document.activeElement === this.#input) {
      this.setAttribute('aria-label', answer.label ?? '')
      this.#show(answer.items)
    }
  }

  #show(items) {
    this.#links = items.map(({ href, kind, text }, index) => {
      const link = document.createElement('a')
      const meta = document.createElement('span')

      meta.className = 'meta'
      meta.textContent = kind
      link.append(text, ' ', meta)
      Object.assign(link, { href, id: `${this.id}-${index}`, tabIndex: -1 })
      link.setAttribute('role', 'option')
      return link
    })
    this.replaceChildren(...this.#links)
    this.hidden = items.length === 0
    this.#input.setAttribute('aria-expanded', String(!this.hidden))
    this.#choose(-1)
  }

  #choose(index) {
    this.#current = index
    this.#links.forEach((link, place) => link.setAttribute('aria-selected', String(place === index)))
    if (index < 0) {
      this.#input.removeAttribute('aria-activedescendant')
    } else {
      this.#input.setAttribute('aria-activedescendant', this.#links[index].id)
      this.#links[index].scrollIntoView({ block: 'nearest' })
    }
  }

  #press(event) {
    const count = this.#links.length
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]

    if (step !== undefined && count > 0) {
      event.preventDefault()
      // one place more than there are links: the field itself
      this.#choose(((this.#current + 1 + step + count + 1) % (count + 1)) - 1)
    } else if (event.key === 'Enter' && this.#current >= 0) {
      event.preventDefault()
      this.#links[this.#current].click()
    } else if (event.key === 'Escape' && !this.hidden) {
      event.preventDefault()
      this.#show([])
    }
  }
}

customElements.define('search-suggestions', SearchSuggestions)

for (const form of document.querySelectorAll('form.search-box')) {
  const list = document.createElement('search-suggestions')

  form.append(list)
  // the address of the form has the base of a sub-site
  list.attach(form.querySelector('input[type="search"]'), `${form.getAttribute('action')}/propositions`)
}
