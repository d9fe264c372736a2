/** Light or dark, where a reader chose one: remembered on their own machine, and set before anything is drawn. */
import { createHash } from 'node:crypto'

/** Runs in the reader's browser, from its own text: it may use nothing of this module. Without it the colours follow the system. */
function choose(): void {
  const root = document.documentElement.dataset
  const key = 'colours'
  try {
    root.theme = localStorage[key]
  } catch {}
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector<HTMLSelectElement>('#colours')!
    list.parentElement!.hidden = false
    list.value = root.theme === 'dark' || root.theme === 'light' ? root.theme : ''
    list.onchange = () => {
      root.theme = list.value
      try {
        localStorage[key] = list.value
      } catch {}
    }
  })
}

/** Stands in the head: a file of its own would come too late. The policy allows it by its hash. */
export const theme = `(${choose})()`.replace(/\s*\n\s*/g, '\n')

export const themeHash = `sha256-${createHash('sha256').update(theme).digest('base64')}`
