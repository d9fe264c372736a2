/** Ctrl-K or ⌘-K leads to the search, on every page. */
import { createHash } from 'node:crypto'

/** Runs in the reader's browser, from its own text: it may use nothing of this module. */
function listen(): void {
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey)
      return
    const input = document.querySelector<HTMLInputElement>('form.find input[name="q"]')
    const link = document.querySelector<HTMLAnchorElement>('a.seek')
    if (!input && !link) return
    event.preventDefault()
    if (input) input.select()
    else link!.click()
  })
}

/** Stands in the page, because a file of its own would be one more request on each; the policy allows it by its hash. */
export const shortcut = `(${listen})()`.replace(/\s*\n\s*/g, '\n')

/** The hash that lets a policy allow it. */
export const shortcutHash = `sha256-${createHash('sha256').update(shortcut).digest('base64')}`
