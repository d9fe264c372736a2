/** White space of a passage, made plain, so that a page and its source can be compared and offsets carried over. */

/** Runs of these are one space on a page: space, tab, line breaks of all kinds. No-break and other wide spaces stay. */
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029

/** `text` on one line, without white space at its ends; what no page can carry (U+0000, half a character) is U+FFFD. */
export function normal(text: string): string {
  return plain(text)
    .replace(/[\t-\r \x85\u2028\u2029]+/g, ' ')
    .replace(/^ | $/g, '')
}

/**
 * For each offset into `text` (its length included) the offset into `normal(text)`. Code units match one to one but for
 * white space, which `normal` shortens.
 */
export function normalOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1)
  let to = 0
  let gap = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && gap && to > 0) to++
    gap = space
    offsets[at] = to
    if (!space) to++
  }
  offsets[text.length] = to
  return offsets
}

function plain(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
