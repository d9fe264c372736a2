/** One spelling for what is written in several ways without a difference in words, so that two texts can be compared to the letter. */

/** A text made even, and where each of its code units came from. */
export interface Even {
  text: string
  /** For each code unit of `text`, and for its end, the offset into the text that it was made from. */
  from: Int32Array
}

/** What becomes of single characters; square brackets stay, because they are part of what is quoted. */
const same = new Map<string, string>()
for (const char of '"“”„‟«»″‘’‚‛‹›′ʼ`´') same.set(char, "'")
for (const char of '‐‑‒–—―−﹘﹣－') same.set(char, '-')
for (const char of '\u00ad\u200b\u200c\u200d\u2060\ufeff') same.set(char, '')
same.set('…', '...')

const cluster = /\P{M}\p{M}*|\p{M}+/gu

/**
 * `text` in NFC with every run of white space as one blank, none at its ends, one kind of quotation mark, one kind of dash, `…` as three stops, and without characters that nobody sees.
 * Both sides of a comparison go through this, never one alone. Linear.
 */
export function even(text: string): Even {
  const parts: string[] = []
  const from: number[] = []
  let gap = -1
  let at = 0
  for (const [piece] of text.matchAll(cluster)) {
    const start = at
    at += piece.length
    if (/^\s/.test(piece) && piece.length === 1) {
      if (gap < 0) gap = start
      continue
    }
    const shown = same.get(piece) ?? (piece.length > 1 ? piece.normalize('NFC') : piece)
    if (!shown) continue
    if (gap >= 0 && parts.length) {
      parts.push(' ')
      from.push(gap)
    }
    gap = -1
    parts.push(shown)
    for (let i = 0; i < shown.length; i++) from.push(Math.min(start + i, at - 1))
  }
  from.push(parts.length ? from[from.length - 1] + lastWidth(text, from[from.length - 1]) : 0)
  return { text: parts.join(''), from: Int32Array.from(from) }
}

/** Length of the character at `at`, its marks included. */
function lastWidth(text: string, at: number): number {
  return /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(text.slice(at, at + 64))?.[0].length ?? 1
}

const wordly = /[\p{L}\p{M}\p{N}]/u

/** Places of `needle` in `text`, both made even, where it neither begins nor ends inside a word. */
export function placesOf(text: string, needle: string): number[] {
  const found: number[] = []
  if (!needle) return found
  const opens = wordly.test(needle[0])
  const closes = wordly.test(needle[needle.length - 1])
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const inside =
      (opens && at > 0 && wordly.test(text[at - 1])) ||
      (closes && end < text.length && wordly.test(text[end]))
    if (!inside) found.push(at)
  }
  return found
}
