/** Ctrl-K or ⌘-K leads to the search, on every page. */
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

export const shortcut = `(${listen})()`
