/** CBOR read and written place by place: an index has millions of numbers, and none becomes an object. */

const list = 4

/** A place in CBOR that moves on with each read. */
export class CborReader {
  at = 0
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** Enter a list; returns the number of its elements. */
  list(): number {
    this.expect(list)
    return this.argument()
  }

  /** Read a whole number. */
  number(): number {
    this.expect(0)
    return this.argument()
  }

  /** Pass a text. */
  skipText(): void {
    this.expect(3)
    const length = this.argument()
    this.at += length
  }

  /** Pass a list of numbers, of either sign. */
  skipNumbers(): void {
    const { bytes } = this
    for (let left = this.list(); left > 0; left--) {
      const byte = bytes[this.at]!
      if (byte < 0x18 || (byte >= 0x20 && byte < 0x38)) this.at++
      else this.signed()
    }
  }

  /** Read a number of either sign. */
  signed(): number {
    const type = this.bytes[this.at]! >> 5
    if (type > 1) throw new Error(`Cannot read CBOR, expected a number, found type ${type}`)
    const value = this.argument()
    return type ? -1 - value : value
  }

  private expect(type: number): void {
    const found = this.bytes[this.at]! >> 5
    if (found !== type) throw new Error(`Cannot read CBOR, expected type ${type}, found type ${found}`)
  }

  private argument(): number {
    const { bytes } = this
    const short = bytes[this.at++]! & 31
    if (short < 24) return short
    if (short > 26)
      throw new Error(`Cannot read CBOR, expected a length of at most four bytes, found ${short}`)
    let value = 0
    for (let left = 1 << (short - 24); left > 0; left--) value = value * 256 + bytes[this.at++]!
    return value
  }
}

/** CBOR that grows. */
export class CborWriter {
  private bytes = Buffer.allocUnsafe(1 << 16)
  private at = 0

  /** Begin a list of `length` elements. */
  list(length: number): void {
    this.head(list, length)
  }

  /** Add a number of either sign. */
  number(value: number): void {
    if (value < 0) this.head(1, -1 - value)
    else this.head(0, value)
  }

  /** Add what is CBOR already: `bytes` from `from` to `to`. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.grow(to - from)
    if (to - from > 64) this.bytes.set(bytes.subarray(from, to), this.at)
    else for (let index = from, at = this.at; index < to; ) this.bytes[at++] = bytes[index++]!
    this.at += to - from
  }

  /** All that was added since the last time. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.at))
    this.at = 0
    return taken
  }

  private head(type: number, argument: number): void {
    this.grow(5)
    const first = type << 5
    if (argument < 24) this.bytes[this.at++] = first | argument
    else {
      const size = argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4
      this.bytes[this.at++] = first | (size === 4 ? 26 : 23 + size)
      this.bytes.writeUIntBE(argument, this.at, size)
      this.at += size
    }
  }

  private grow(by: number): void {
    if (this.at + by <= this.bytes.length) return
    const longer = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + by))
    longer.set(this.bytes.subarray(0, this.at))
    this.bytes = longer
  }
}
