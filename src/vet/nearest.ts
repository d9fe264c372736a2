/** The text of a source that comes nearest to some words: shown in messages, never used to let anything pass. */
import type { Cited } from './claim.ts'
import { refOf } from './claim.ts'
import type { Ground } from './ground.ts'

/** The nearest stretch of a passage, differing characters between ⟦ and ⟧, and the share of characters that are the same. */
export interface Nearest {
  cited: Cited
  shown: string
  /** 0–1 */
  likeness: number
}

/** Longer texts are cut before they are aligned, because alignment takes time by the product of both lengths. In code units. */
const longest = { words: 300, passage: 2000 }
/** How many passages are aligned: those that share most words. */
const tried = 3

/** The passage among `among` that comes nearest to `words` (made even), if it shares any word with it. */
export function nearest(words: string, among: readonly Cited[], ground: Ground): Nearest | undefined {
  const wanted = new Set(wordsOf(words))
  const shared = among
    .map((cited) => ({
      cited,
      count: wordsOf(ground.even(cited).text).filter((word) => wanted.has(word)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (refOf(a.cited) < refOf(b.cited) ? -1 : 1))
    .slice(0, tried)
  let best: Nearest | undefined
  for (const { cited } of shared) {
    const found = aligned(words.slice(0, longest.words), ground.even(cited).text.slice(0, longest.passage))
    if (!best || found.likeness > best.likeness) best = { cited, ...found }
  }
  return best
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Align all of `words` with the stretch of `text` that takes the fewest edits (Sellers 1980). */
export function aligned(words: string, text: string): { shown: string; likeness: number } {
  const width = text.length + 1
  const cost = new Uint16Array((words.length + 1) * width)
  for (let i = 1; i <= words.length; i++) {
    cost[i * width] = i
    for (let j = 1; j < width; j++) {
      const swap = cost[(i - 1) * width + j - 1] + (words[i - 1] === text[j - 1] ? 0 : 1)
      cost[i * width + j] = Math.min(swap, cost[(i - 1) * width + j] + 1, cost[i * width + j - 1] + 1)
    }
  }
  let end = 0
  const last = words.length * width
  for (let j = 1; j < width; j++) if (cost[last + j] < cost[last + end]) end = j
  const likeness = words.length ? 1 - cost[last + end] / words.length : 0
  return { shown: marked(words, text, cost, end), likeness }
}

/** Go back along the cheapest way; what the words have not, or have otherwise, is marked. Words at both ends are shown whole. */
function marked(words: string, text: string, cost: Uint16Array, end: number): string {
  const width = text.length + 1
  const parts: { char: string; differs: boolean }[] = []
  let [i, j] = [words.length, end]
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))![0]
  if (isWithin(text, end)) parts.push(...[...rest].reverse().map((char) => ({ char, differs: true })))
  while (i > 0) {
    const here = cost[i * width + j]
    const same = j > 0 && words[i - 1] === text[j - 1]
    if (j > 0 && here === cost[(i - 1) * width + j - 1] + (same ? 0 : 1)) {
      parts.push({ char: text[--j], differs: !same })
      i--
    } else if (j > 0 && here === cost[i * width + j - 1] + 1) parts.push({ char: text[--j], differs: true })
    else {
      parts.push({ char: '', differs: true })
      i--
    }
  }
  while (isWithin(text, j)) parts.push({ char: text[--j], differs: true })
  let shown = ''
  let inside = false
  for (const { char, differs } of parts.reverse()) {
    if (differs !== inside) shown += differs ? '⟦' : '⟧'
    inside = differs
    shown += char
  }
  return (inside ? `${shown}⟧` : shown).replace(/⟧(.{1,2})⟦/gu, '$1')
}

/** Does a word go on across `at`? */
function isWithin(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}
