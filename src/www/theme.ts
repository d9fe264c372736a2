/** Light or dark, where a reader chose one: remembered on their own machine, and set before anything is drawn. */

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

export const theme = `(${choose})()`
