/** What is known of some words, asked by their places in a text: nothing is cut out of it to be looked up. */
import { hashOf, isAt } from './forms.ts'

/** A map whose keys are words; it does not change. */
export class WordMap<T> {
  readonly #keys: string[] = []
  readonly #values: T[] = []
  /** Index of a key, plus one, at the first free slot from its hash on; at most a quarter of the slots is taken. */
  readonly #slots: Int32Array
  #longest = 0

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [key, value] of entries) {
      this.#keys.push(key)
      this.#values.push(value)
      this.#longest = Math.max(this.#longest, key.length)
    }
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * this.#keys.length + 1)))
    for (const [at, key] of this.#keys.entries()) this.#slots[this.#slotOf(key, 0, key.length)] = at + 1
  }

  /** The value of the word between `from` and `to`. */
  get(text: string, from: number, to: number): T | undefined {
    if (to - from > this.#longest) return undefined
    const found = this.#slots[this.#slotOf(text, from, to)]
    return found ? this.#values[found - 1] : undefined
  }

  #slotOf(text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(text, from, to) & mask
    while (this.#slots[slot] && !isAt(text, from, to, this.#keys[this.#slots[slot] - 1]))
      slot = (slot + 1) & mask
    return slot
  }
}
