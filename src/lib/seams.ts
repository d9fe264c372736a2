/**
 * Characters that nobody sees inside words (soft hyphens, zero-width spaces and joiners, marks of direction): taken out for the steps that
 * compare words, while every offset that they find is one into the text as it stands.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'

/** Between two letters or digits of scripts that part words by blanks; elsewhere such a character may mean something. */
const seam =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])/gu
const any = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Run `steps` on `file` as if its words had no seams. `tree` and `file.data` hold offsets into the text as it stands, before and after. Linear. */
export function withoutSeams(tree: object, file: VFile, steps: () => void): void {
  const text = String(file.value)
  const cuts = any.test(text)
    ? [...text.matchAll(seam)].map(({ index, 0: run }) => ({ at: index, size: run.length }))
    : []
  if (!cuts.length) {
    steps()
    return
  }
  const seamless = text.replace(seam, '')
  const { inward, outward } = maps(cuts)
  moved([tree, file.data], inward, inward)
  file.value = seamless
  const told = file.messages.length
  try {
    steps()
  } finally {
    file.value = text
    const whole = { from: seamless, to: text }
    // What ends within a word takes the seam along: nothing may lie between two neighbours.
    moved([tree, file.data], outward, outward, whole)
    for (const message of file.messages.slice(told)) replaced(message, outward, file)
  }
}

interface Cut {
  at: number
  size: number
}

/** Offsets of the text as it stands to those of the seamless one, and back. */
function maps(cuts: Cut[]): { inward(offset: number): number; outward(offset: number): number } {
  // Before cut `i`, `before[i]` characters were taken out.
  const before = new Int32Array(cuts.length + 1)
  for (let i = 0; i < cuts.length; i++) before[i + 1] = before[i] + cuts[i].size
  const count = (isBefore: (i: number) => boolean) => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    inward(offset) {
      const i = count((at) => cuts[at].at < offset)
      const inside = i > 0 ? Math.max(0, cuts[i - 1].at + cuts[i - 1].size - offset) : 0
      return offset - before[i] + inside
    },
    outward: (offset) => offset + before[count((at) => cuts[at].at - before[at] <= offset)],
  }
}

/** Move `start` and `end` of every object below `roots`, each once; a `text` that is the words between them becomes those of the other text. */
function moved(
  roots: unknown[],
  start: (offset: number) => number,
  end: (offset: number) => number,
  texts?: { from: string; to: string },
) {
  const seen = new Set<object>()
  const stack = roots
  while (stack.length) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue
    seen.add(value)
    for (const inner of Array.isArray(value) ? value : Object.values(value)) stack.push(inner)
    const span = value as { start?: unknown; end?: unknown; text?: unknown }
    if (typeof span.start !== 'number' || typeof span.end !== 'number') continue
    const [from, to] = [span.start, span.end]
    const isSlice = texts && typeof span.text === 'string' && span.text === texts.from.slice(from, to)
    span.start = start(from)
    span.end = from === to ? span.start : end(to)
    if (isSlice) span.text = texts.to.slice(span.start as number, span.end as number)
  }
}

/** A message's place, from its offset. */
function replaced(message: VFile['messages'][number], outward: (offset: number) => number, file: VFile) {
  const { place } = message
  if (!place) return
  const index = location(file)
  const point = <Point extends { offset?: number }>(old: Point): Point =>
    old.offset === undefined ? old : ((index.toPoint(outward(old.offset)) ?? old) as Point)
  message.place = 'start' in place ? { start: point(place.start), end: point(place.end) } : point(place)
}
