/** Building HTML from strings, for lists too long to build from components. */

/** Between things in a row: a line may end with it, and never begins with it. */
export const dot = '\u00a0· '

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe inside an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => special[c]!)
}

const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** A name among words of the interface, safe, and with a direction of its own where it may run from right to left. */
export function nameHtml(name: string): string {
  return leftward.test(name) ? `<bdi>${escapeHtml(name)}</bdi>` : escapeHtml(name)
}

/** A stretch of a text to be wrapped, and what goes before and after it. */
export interface Wrap {
  start: number
  end: number
  open: string
  close: string
}

/**
 * HTML of `text` with each span wrapped. Offsets are relative to `origin`. Of spans that overlap, the first by start, and
 * of those the longest, is kept; spans out of bounds are dropped.
 */
export function wrapSpans(text: string, origin: number, wraps: readonly Wrap[]): string {
  if (wraps.length === 0) return escapeHtml(text)
  const sorted = [...wraps].sort((a, b) => a.start - b.start || b.end - a.end)
  let html = ''
  let at = 0
  for (const wrap of sorted) {
    const start = wrap.start - origin
    const end = wrap.end - origin
    if (start < at || end > text.length || end <= start) continue
    html += escapeHtml(text.slice(at, start)) + wrap.open + escapeHtml(text.slice(start, end)) + wrap.close
    at = end
  }
  return html + escapeHtml(text.slice(at))
}
