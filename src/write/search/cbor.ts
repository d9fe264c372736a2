/** As much of CBOR (RFC 8949) as the files of the search index use: lists, texts and whole numbers, cut into their bytes. */

/** Bytes of each element of the list that `bytes` holds from `at` on. */
export function elements(bytes: Buffer, at = 0): Buffer[] {
  const { type, length, next } = head(bytes, at)
  if (type !== list) throw new Error(`Cannot read CBOR, expected a list, found type ${type}`)
  const found: Buffer[] = []
  for (let from = next; found.length < length; ) {
    const to = end(bytes, from)
    found.push(bytes.subarray(from, to))
    from = to
  }
  return found
}

/** The list of `parts`, each CBOR already. */
export function listOf(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat([header(list, parts.length), ...parts])
}

/** The text that begins at `at`. */
export function textOf(bytes: Buffer, at = 0): string {
  const { type, length, next } = head(bytes, at)
  if (type !== text) throw new Error(`Cannot read CBOR, expected a text, found type ${type}`)
  return bytes.toString('utf8', next, next + length)
}

export function numberOf(bytes: Buffer): number {
  const { type, length } = head(bytes, 0)
  if (type !== number) throw new Error(`Cannot read CBOR, expected a number, found type ${type}`)
  return length
}

/** A whole number as CBOR. */
export function numbered(value: number): Buffer {
  return header(number, value)
}

export function bytesOf(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([header(text, bytes.length), bytes])
}

const number = 0
const text = 3
const list = 4

function head(bytes: Buffer, at: number): { type: number; length: number; next: number } {
  const [type, short] = [bytes[at] >> 5, bytes[at] & 31]
  if (short < 24) return { type, length: short, next: at + 1 }
  if (short > 26) throw new Error(`Cannot read CBOR, expected a length of at most four bytes, found ${short}`)
  const size = 1 << (short - 24)
  return { type, length: bytes.readUIntBE(at + 1, size), next: at + 1 + size }
}

/** Where the value that begins at `at` ends. */
function end(bytes: Buffer, at: number): number {
  let left = 1
  while (left > 0) {
    const { type, length, next } = head(bytes, at)
    left--
    if (type === list) left += length
    else if (type !== number && type !== 1 && type !== text)
      throw new Error(`Cannot read CBOR, expected lists, texts and numbers, found type ${type}`)
    at = type === text ? next + length : next
  }
  return at
}

function header(type: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(type << 5) | length])
  const size = length < 0x100 ? 1 : length < 0x10000 ? 2 : 4
  const bytes = Buffer.alloc(1 + size)
  bytes[0] = (type << 5) | (23 + (size === 4 ? 3 : size))
  bytes.writeUIntBE(length, 1, size)
  return bytes
}
