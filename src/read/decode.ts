/** Turn the bytes of a seed into text: byte order mark, declaration, UTF-8, and last a guess that is owned up to. */
import { isUtf8 } from 'node:buffer'
import { guess, survey } from './byte-survey.ts'

/** A text and how its encoding was found. */
export interface Decoded {
  /** The text, byte order mark dropped, line ends as they are. Bytes without meaning have become U+FFFD. */
  text: string
  /** WHATWG name of the encoding, in lower case. */
  encoding: string
  by: 'byte-order-mark' | 'utf-8' | 'declaration' | 'detection'
  /** In words, why: for a message. */
  why: string
  /** Number of byte sequences that mean nothing in this encoding, and the offset of the first one in bytes. */
  invalid: number
  firstInvalid: number
  /** Nothing fits well: the text is likely garbled. */
  doubtful?: boolean
}

/** Decode `bytes`. `declared` is the label that the document gives of itself, if any; it loses against valid UTF-8 and a byte order mark. */
export function decode(bytes: Buffer, declared?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return decoded(bytes, marked, 'byte-order-mark', 'it begins with a byte order mark')
  const zeros = zeroSides(bytes)
  if (zeros) return decoded(bytes, zeros, 'detection', 'every other byte is zero')
  if (isUtf8(bytes))
    return {
      // A decoder for each of many small files costs more than its work.
      text: bytes.toString(),
      encoding: 'utf-8',
      by: 'utf-8',
      why: 'its bytes are valid UTF-8',
      invalid: 0,
      firstInvalid: -1,
    }
  const label = declared && known(declared)
  if (label && label !== 'utf-8' && !label.startsWith('utf-16')) {
    return decoded(bytes, label, 'declaration', `it declares \`${declared}\``)
  }
  const counts = survey(bytes)
  if (label === 'utf-8' || counts.sequences >= counts.strays) {
    return decoded(bytes, 'utf-8', 'utf-8', 'most of its bytes are valid UTF-8')
  }
  const { encoding, why } = guess(bytes)
  if (!encoding) return { ...decoded(bytes, 'utf-8', 'detection', why), doubtful: true }
  return decoded(bytes, encoding, 'detection', why)
}

/** Is this no text at all? The first kilobytes are looked at: signatures of common formats, or many control bytes. UTF-32, which browsers refuse as well, counts as none. */
export function isBinary(bytes: Buffer): boolean {
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfeff) return true
  if (byteOrderMark(bytes) || zeroSides(bytes)) return false
  const head = bytes.subarray(0, 8192)
  const signature = head.subarray(0, 8).toString('latin1')
  if (
    /^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8[79]a|\xff\xd8\xff|\x1f\x8b|\x7fELF|\xd0\xcf\x11\xe0)/.test(signature)
  )
    return true
  let control = 0
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) control++
  }
  return control > 4 && control > head.length / 20
}

function decoded(bytes: Buffer, encoding: string, by: Decoded['by'], why: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const found = { text, encoding, by, why, invalid: 0, firstInvalid: -1 }
  if (encoding === 'utf-8' && isUtf8(bytes)) return found
  const first = text.indexOf('\ufffd')
  if (first < 0) return found
  if (encoding === 'utf-8') {
    const { strays, first } = survey(bytes)
    return { ...found, invalid: strays, firstInvalid: first }
  }
  const width = encoding.startsWith('utf-16') ? 2 : 1
  const mark = by === 'byte-order-mark' ? width : 0
  return { ...found, invalid: text.split('\ufffd').length - 1, firstInvalid: first * width + mark }
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark shows in Latin text: nearly all bytes on one side of each pair are zero. */
function zeroSides(bytes: Buffer): string | undefined {
  const size = Math.min(bytes.length & ~1, 4096)
  if (size < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = size / 2
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}
