/** What `scripts/demo.ts` tells the server that it started: other sites are written, the panel is compiled. */
export type ParentMessage = 'panel' | 'sites'

/** Started by a program that compiles the panel meanwhile, and says when it is. */
export const isPanelLate = process.argv.includes('--panel-later')

/** Listens to whoever started this process. */
export const onParentMessage = (message: ParentMessage, act: () => void): void => {
  process.on('message', (told) => {
    if (told === message) {
      act()
    }
  })
}
