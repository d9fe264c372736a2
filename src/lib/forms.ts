/**
 * Number the different forms of words, so that what is known of a word is looked up once for all its places, in all captures: a number
 * per token instead of a string per token.
 */

/** Longer words are not kept, nor more of them than this: hostile text has endless ones. */
const longest = 32
const most = 1 << 17

/** Forms of words and their numbers, from 1. */
export class Forms {
  readonly #slots = new Int32Array(2 * most)
  readonly #hashes = new Int32Array(most + 1)
  readonly #written: string[] = ['']

  /** How many numbers are given, 0 included. */
  get size(): number {
    return this.#written.length
  }

  /** The form with that number. */
  written(form: number): string {
    return this.#written[form]
  }

  /** The number of the form between `from` and `to`; 0 where it is not kept. */
  of(text: string, from: number, to: number): number {
    if (to - from > longest) return 0
    const hash = hashOf(text, from, to)
    const slot = this.#slotOf(text, from, to, hash)
    return this.#slots[slot] || this.#add(slot, hash, text, from, to)
  }

  /** The number of `word`; 0 where it has none. */
  find(word: string): number {
    return this.#slots[this.#slotOf(word, 0, word.length, hashOf(word, 0, word.length))]
  }

  /** Where the form stands or may be put. */
  #slotOf(text: string, from: number, to: number, hash: number): number {
    const mask = 2 * most - 1
    let slot = Math.imul(hash, 0x9e3779b1) >>> 14
    for (let form = this.#slots[slot]; form !== 0; form = this.#slots[slot]) {
      if (this.#hashes[form] === hash && isAt(text, from, to, this.#written[form])) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #add(slot: number, hash: number, text: string, from: number, to: number): number {
    const form = this.#written.length
    if (form > most) return 0
    this.#slots[slot] = form
    this.#hashes[form] = hash
    this.#written.push(copied(text.slice(from, to)))
    return form
  }
}

/** A string of its own: a slice would keep the whole text in memory. */
function copied(word: string): string {
  const encoding = /^[\0-\xff]*$/.test(word) ? 'latin1' : 'utf16le'
  return Buffer.from(word, encoding).toString(encoding)
}

/** A hash of the characters between `from` and `to`, 32 bits. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 15)
}

/** Do the characters between `from` and `to` spell `form`? */
export function isAt(text: string, from: number, to: number, form: string): boolean {
  if (form.length !== to - from) return false
  for (let at = from, own = 0; at < to; at++, own++)
    if (text.charCodeAt(at) !== form.charCodeAt(own)) return false
  return true
}

let open = new Forms()

/** The forms that captures share; new ones where they are full, so that one hostile capture does not slow the next. */
export function openForms(): Forms {
  if (open.size > most >> 1) open = new Forms()
  return open
}

/** A form per token, as `words()` gives it. */
interface Formed {
  start: Int32Array
  end: Int32Array
  form: Int32Array
  forms: Forms
}

/**
 * What `find` says of a word as written, looked up once for each form. `find` must always say the same of the same word; of a word that is
 * not kept it is asked every time, and gets its first 40 UTF-16 code units.
 */
export class PerForm<T> {
  readonly #find: (written: string) => T
  #forms: Forms | undefined
  #known: (T | undefined)[] = []

  constructor(find: (written: string) => T) {
    this.#find = find
  }

  /** What is known of token `i`. */
  at(text: string, words: Formed, i: number): T {
    if (words.forms !== this.#forms) {
      this.#forms = words.forms
      this.#known = []
    }
    const form = words.form[i]
    const known = this.#known[form]
    if (known !== undefined) return known
    if (form === 0) return this.#find(text.slice(words.start[i], Math.min(words.end[i], words.start[i] + 40)))
    const found = this.#find(words.forms.written(form))
    this.#known[form] = found
    return found
  }
}
