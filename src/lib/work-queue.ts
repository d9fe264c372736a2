/** What threads that work through one list together see of each other. */

const taken = 0
const arrived = 1
const given = 2

/** So many items may lie finished: else a reader who is slow would fill the memory. */
const ahead = 256

/**
 * Who does what in a list of `length` items: a thread takes the next that nobody has taken; the thread that all come together in notes what has arrived and what it has given away.
 * `buffer` is what the threads share.
 */
export class WorkQueue {
  readonly #marks: Int32Array
  readonly #length: number

  constructor(length: number, buffer: SharedArrayBuffer) {
    this.#length = length
    this.#marks = new Int32Array(buffer)
  }

  /** Memory for any number of threads that share one. */
  static buffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)
  }

  /** Take the next item, if there is one left. */
  take(): number | undefined {
    if (Atomics.load(this.#marks, taken) >= this.#length) return undefined
    const at = Atomics.add(this.#marks, taken, 1)
    return at < this.#length ? at : undefined
  }

  /** Is there so much finished that the next item had better wait? */
  isAhead(): boolean {
    return Atomics.load(this.#marks, taken) - Atomics.load(this.#marks, given) >= ahead
  }

  /** Wait as long as that is so. */
  waitBehind(): void {
    while (this.isAhead()) Atomics.wait(this.#marks, given, Atomics.load(this.#marks, given), 1000)
  }

  /** Note that an item, sent before, is to be had. */
  arrive(): void {
    Atomics.add(this.#marks, arrived, 1)
    Atomics.notify(this.#marks, arrived)
  }

  /** How many have arrived so far. */
  arrivals(): number {
    return Atomics.load(this.#marks, arrived)
  }

  /** Wait until more than `known` have arrived, for so many milliseconds at most. Returns whether that is so. */
  waitFor(known: number, milliseconds: number): boolean {
    return Atomics.wait(this.#marks, arrived, known, milliseconds) !== 'timed-out'
  }

  /** Note that the first item of those left is through. */
  give(): void {
    Atomics.add(this.#marks, given, 1)
    Atomics.notify(this.#marks, given)
  }
}
