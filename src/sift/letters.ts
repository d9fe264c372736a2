/** What a character is, quickly. */

/** Does the text that ends at `end` end with a stop, closing marks aside? */
export function endsWithStop(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && '"”’»\'“)]'.includes(text[at])) at--
  return at >= 0 && '.!?…。！？؟।'.includes(text[at])
}

/** A letter of any script, by a rough but quick rule. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && !(code >= 0x2000 && code < 0x2e80) && code !== 0xd7 && code !== 0xf7)
  )
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** Is the letter at `at` a capital? */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const char = text[at]
  return char !== char.toLowerCase()
}
