/** Find the article among the blocks of a saved page: hints of the markup first, then the part with the most running text. */
import type { Element, Piece } from '../../schema.ts'
import { hintOf, makeOf, strengthOf } from './hints.ts'
import { type Block, measured } from './measure.ts'
import { trim } from './trim.ts'

/** Why a block is outside the article, in kebab-case; `undefined` for a block inside. */
export type Verdict = string | undefined

/** The most that a part of links and scraps takes away from the worth of what it stands in, so that a long list does not outweigh an article. */
const leastPart = -30

/**
 * A verdict for each of `pieces`; `titles` are headlines that the page states. Linear in blocks and elements. A page in which no running text is
 * found keeps all that its markup does not call something else: a short note is an article too.
 */
export function articleVerdicts(
  text: string,
  pieces: Piece[],
  elements: Element[],
  titles: string[],
): Verdict[] {
  const blocks = measured(text, pieces, titles)
  const masses = summed(elements, blocks, mass)
  const verdicts = hinted(blocks, elements, masses)
  const values = summed(elements, blocks, (block, at) => (verdicts[at] ? 0 : value(block)), leastPart)
  const texts = summed(elements, blocks, (block, at) => (verdicts[at] ? 0 : mass(block)))
  const root = anchor(elements, texts, richest(values))
  const inside = article(elements, blocks, values, root)
  for (let at = 0; at < blocks.length; at++) {
    if (!verdicts[at] && !inside[blocks[at].element]) verdicts[at] = 'outside-article'
  }
  trim(blocks, verdicts, strengthOf(elements[root]) > 1)
  return verdicts.includes(undefined) ? verdicts : hinted(blocks, elements, masses)
}

function mass({ words, links, kind }: Block): number {
  if (kind === 'table') return links > 0.5 ? 0 : 1
  return words < 8 || links > 0.6 ? 0 : words * (1 - links)
}

function value({ words, links, kind, closed }: Block): number {
  if (kind === 'caption') return 0
  if (kind === 'heading') return links > 0.5 ? -6 : 0
  if (kind === 'table') return links > 0.5 ? -4 : 1
  const plain = words * (1 - (words > 20 ? 1.5 : 2.5) * links)
  return closed ? plain - 3 : plain - 9
}

/** For each element, the sum of `measure` over the blocks in it; an inner element counts at `least` so much. */
function summed(
  elements: Element[],
  blocks: Block[],
  measure: (block: Block, at: number) => number,
  least = -Infinity,
): Float64Array {
  const sums = new Float64Array(elements.length)
  for (let at = 0; at < blocks.length; at++) sums[blocks[at].element] += measure(blocks[at], at)
  for (let at = elements.length - 1; at > 0; at--) sums[elements[at].parent] += Math.max(least, sums[at])
  return sums
}

/** Verdicts of the markup's own hints. An element with most of the page's running text is what the page is for, whatever it is called. */
function hinted(blocks: Block[], elements: Element[], masses: Float64Array): Verdict[] {
  const verdicts: Verdict[] = new Array(elements.length)
  const articles = new Uint8Array(elements.length)
  const most = masses[0] * 0.45
  const holds = holders(elements, masses)
  const alike = massesOfMakes(elements, masses)
  for (let at = 1; at < elements.length; at++) {
    const { parent, name } = elements[at]
    const nested = name === 'article' && articles[parent] ? 'related' : ''
    const hint = nested || hintOf(elements[at])
    articles[at] = articles[parent] || name === 'article' ? 1 : 0
    const isMain = masses[at] > most || (among.has(hint) && alike.get(makeOf(elements[at]))! > most)
    verdicts[at] = verdicts[parent] ?? (hint && !isMain && !holds[at] ? hint : undefined)
  }
  return blocks.map((block) => verdicts[block.element])
}

/** Hints that a page may give to each paragraph of its article, or to the columns that it lies in: *paywall*, *sidebar-grid*. */
const among: ReadonlySet<string> = new Set(['page-control', 'promotion', 'sidebar'])

/** The running text in all elements of one make that such a hint is on, an inner one counted with the outer one. */
function massesOfMakes(elements: Element[], masses: Float64Array): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = 1; at < elements.length; at++) {
    if (!masses[at] || !among.has(hintOf(elements[at]))) continue
    const make = makeOf(elements[at])
    if (make !== makeOf(elements[elements[at].parent])) found.set(make, (found.get(make) ?? 0) + masses[at])
  }
  return found
}

/** Mark what holds the article by its own word: of the elements that say most strongly that they are it, the one with most text, and all around it. */
function holders(elements: Element[], masses: Float64Array): Uint8Array {
  let best = 0
  for (let at = 1; at < elements.length; at++) {
    const strength = strengthOf(elements[at])
    if (strength < 2 || masses[at] < masses[0] * 0.1) continue
    const stronger = strength - (best ? strengthOf(elements[best]) : 0)
    if (stronger > 0 || (stronger === 0 && masses[at] > masses[best])) best = at
  }
  const holds = new Uint8Array(elements.length)
  for (let at = best; at > 0; at = elements[at].parent) holds[at] = 1
  return holds
}

function richest(values: Float64Array): number {
  let best = 0
  for (let at = 1; at < values.length; at++) if (values[at] >= values[best]) best = at
  return best
}

/** What part of the text of the richest element an element needs to be taken at its word, by the strength of that word. */
const share = [0, 0.6, 0.3, 0.15]

/** The element that says it is the article's text, the strongest word first, where it holds a good part of what the richest one holds. */
function anchor(elements: Element[], texts: Float64Array, rich: number): number {
  let best = rich
  let strength = 0
  for (let at = 1; at < elements.length; at++) {
    const own = strengthOf(elements[at])
    if (own === 0 || texts[at] < texts[rich] * share[own] || texts[at] === 0) continue
    if (own > strength || (own === strength && texts[at] >= texts[best])) {
      best = at
      strength = own
    }
  }
  return best
}

/** Mark the elements that belong to the article: below its root, or below one of the parts that it is saved in. */
function article(elements: Element[], blocks: Block[], values: Float64Array, root: number): Uint8Array {
  const inside = new Uint8Array(elements.length)
  inside[root] = 1
  for (const part of parts(elements, blocks, values, root)) inside[part] = 1
  for (let at = 1; at < elements.length; at++) if (inside[elements[at].parent]) inside[at] = 1
  return inside
}

/** Elements of the same make as `root`, in which the article began or goes on: all that stand between the same two headlines. */
function parts(elements: Element[], blocks: Block[], values: Float64Array, root: number): number[] {
  const make = makeOf(elements[root])
  if (!make) return []
  const headlines = blocks.filter(({ depth }) => depth === 1).map(({ element }) => element)
  const from = headlines.findLast((at) => at < root) ?? 0
  const to = headlines.find((at) => at > root) ?? elements.length
  const found: number[] = []
  for (let at = from + 1; at < to; at++) {
    if (values[at] > 0 && makeOf(elements[at]) === make) found.push(at)
  }
  return found
}
