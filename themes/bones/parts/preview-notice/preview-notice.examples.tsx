import type { ComponentProps } from 'react'
import type { PreviewNotice } from './preview-notice.tsx'

export const examples: Record<string, ComponentProps<typeof PreviewNotice>> = {
  draft: {
    links: [],
    message:
      'Aperçu : voici la dernière version enregistrée, que les visiteurs ne voient peut-être pas encore.',
  },
  redesign: {
    links: [
      { href: '/apercu/x.y/avant/actualites', text: 'Voir cette page sur le site actuel' },
      { href: 'https://www.classun.example/actualites', text: 'Quitter l’aperçu' },
    ],
    message: 'Aperçu de la nouvelle présentation : les visiteurs voient encore le site actuel.',
  },
}
