/** Tell texts apart by a number. */

/** 53 bits of a text: of half a million passages, no two different ones are likely to have the same. Two rounds of FNV-1a, the second from another start. */
export function fingerprint(text: string): number {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
    other ^= other >>> 13
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11)
}
