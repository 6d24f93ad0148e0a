/*
 * What a browser does not do by itself for the sub-menus of wide screens: they close with Escape, which gives the
 * focus back, when the focus leaves and when one clicks elsewhere (RGAA 10.7, WCAG 1.4.13). Without this file they
 * close as they opened. On a phone the menu is a popover, whose keys are the browser's.
 */
const isWide = matchMedia('(min-width: 64rem)')

customElements.define(
  'site-menu',
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener(
        'keydown',
        ({ key }) => key === 'Escape' && this.closeSection({ isLeft: false }),
      )
      document.addEventListener('pointerdown', ({ target }) => this.closeUnlessIn(target))
      // no element gets the focus when the window loses it: what is read stays open
      this.addEventListener(
        'focusout',
        ({ relatedTarget }) => relatedTarget && this.closeUnlessIn(relatedTarget),
      )
    }

    get openSection() {
      return isWide.matches ? this.querySelector('details[open]') : null
    }

    closeUnlessIn(target) {
      if (!this.openSection?.contains(target)) {
        this.closeSection({ isLeft: true })
      }
    }

    closeSection({ isLeft }) {
      const section = this.openSection

      section?.removeAttribute('open')
      if (!isLeft) {
        section?.querySelector('summary').focus()
      }
    }
  },
)
