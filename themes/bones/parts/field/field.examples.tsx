import type { ComponentProps } from 'react'
import type { Field } from './field.tsx'

export const examples: Record<string, ComponentProps<typeof Field>> = {
  'with an error': {
    children: <input name="email" type="email" />,
    error: 'Écrivez une adresse comme nom@exemple.fr.',
    hint: 'Pour vous répondre, et pour rien d’autre.',
    id: 'email',
    label: 'Votre adresse électronique (obligatoire)',
  },
  'without hint': { children: <textarea name="message" />, id: 'message', label: 'Votre message' },
}
