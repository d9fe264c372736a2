/** Open elements of a page, and which of them a tag ends. The stack is a list of indices: depth costs nothing. */
import type { Element } from '../../schema.ts'
import { Flag, flagsOf, hint } from './attributes.ts'
import { blockElements, headElements, hiddenElements, impliedEnds, paragraphEnds } from './elements.ts'

/** How many open elements are looked at for the one that a tag ends: beyond, inline and block, markup is hostile and time matters more. */
const reach = 64
const wideReach = 300

export class OpenElements {
  /** All elements so far, in document order. */
  readonly elements: Element[] = [{ name: '#document', parent: -1, hint: '' }]
  private readonly stack: number[] = [0]
  private readonly flags: number[] = [0]
  private readonly counts = new Map<string, number>()
  private readonly onEnd: (name: string) => void
  private readonly all: boolean

  /** `onEnd` is called before an element is closed; with `all`, what an attribute hides counts as shown. */
  constructor(onEnd: (name: string) => void, all: boolean) {
    this.onEnd = onEnd
    this.all = all
  }

  /** Name of the innermost open element. */
  get name(): string {
    return this.elements[this.top].name
  }

  /** Flags that all open elements hand down. */
  get flag(): number {
    return this.flags[this.flags.length - 1]
  }

  private get top(): number {
    return this.stack[this.stack.length - 1]
  }

  has(name: string): boolean {
    return Boolean(this.counts.get(name))
  }

  /** Add an element, open unless it is `empty`. */
  add(name: string, attributes: Record<string, string>, empty: boolean): void {
    const index = this.elements.length
    this.elements.push({ name, parent: this.top, hint: hint(attributes) })
    if (empty) return
    this.stack.push(index)
    this.flags.push(this.flag | flagsOf(name, attributes, this.all))
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  /** End what the start of `name` ends without saying so. */
  imply(name: string): void {
    if (this.name === 'head' && !headElements.has(name)) this.pop()
    if (this.has('p') && paragraphEnds.has(name)) this.endWithin('p', (other) => blockElements.has(other))
    const rule = Object.hasOwn(impliedEnds, name) ? impliedEnds[name] : undefined
    if (!rule) return
    let last = -1
    for (let at = this.stack.length - 1, steps = 0; at > 0 && steps < reach; at--, steps++) {
      const other = this.elements[this.stack[at]].name
      if (rule.until.has(other)) break
      if (rule.ends.has(other)) last = at
    }
    if (last > 0) while (this.stack.length > last) this.pop()
  }

  /** End the nearest open `name`, with all that is open in it. Inline elements end within their block, others within their cell. */
  close(name: string): void {
    if (!this.has(name)) return
    const inline = !blockElements.has(name) && !hiddenElements.has(name)
    const whole = name === 'table' || name === 'body' || name === 'html'
    if (inline) this.endWithin(name, (other) => blockElements.has(other))
    else this.endWithin(name, (other) => !whole && (other === 'table' || other === 'td' || other === 'th'))
  }

  pop(): void {
    const { name } = this
    this.onEnd(name)
    this.stack.pop()
    this.flags.pop()
    this.counts.set(name, this.counts.get(name)! - 1)
  }

  /** The nearest open block element. */
  holder(): number {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const far = this.stack.length - at > reach
      if (far || blockElements.has(this.elements[this.stack[at]].name)) return this.stack[at]
    }
    return 0
  }

  /** Pop up to the nearest open `name`, unless something that `stops` is met before, or it is far. */
  private endWithin(name: string, stops: (other: string) => boolean): void {
    const far = blockElements.has(name) ? wideReach : reach
    let at = this.stack.length - 1
    for (let steps = 0; at > 0 && steps < far; at--, steps++) {
      const other = this.elements[this.stack[at]].name
      if (other === name) break
      if (stops(other)) return
    }
    if (at > 0 && this.elements[this.stack[at]].name === name) while (this.stack.length > at) this.pop()
  }
}

/** Is the text under `flags` shown? */
export function isShown(flags: number): boolean {
  return !(flags & Flag.hidden)
}
