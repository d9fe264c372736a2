/**
 * Indirect speech in PolNeAR: on whom do statements outside quotation marks rest?
 *
 * Gold for recall: attributions with a source whose content has four words or more, less than half of it between quotation marks; for precision, all with a
 * source. Ours: entries of `attributions` whose chain goes beyond the publication. An entry is matched with the attributions whose content shares half of the
 * shorter of the two; it is right if the innermost voice of its chain and the source of one of them name or describe the same (last names equal, all words
 * of weight of one in the other, or its initials). Where the source annotated is *he*, *they*, *the company* or the like, neither side is counted: the set does not say who that is.
 */
import { extract } from '../../src/extraction.ts'
import { readSeed } from '../../src/read/seed.ts'
import type { Attribution, Span } from '../../src/schema.ts'
import { articles, attributions, quoted, shared } from './speakers.ts'

const leastWords = 4
const pronoun =
  /^(?:he|she|they|it|who|i|we|you|him|her|them|the (?:agency|association|bank|committee|company|council|department|firm|group|ministry|organization|party|university))$/i

/** An attribution of the set: where its content stands, and its source’s words. */
export interface Gold {
  content: Span[]
  source: string
  /** Most of its content stands outside quotation marks. */
  indirect: boolean
}

const sum = (span: Span, pieces: Span[]) => pieces.reduce((total, piece) => total + shared(span, piece), 0)
const size = (pieces: Span[]) => pieces.reduce((total, { start, end }) => total + end - start, 0)
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []

/** Attributions of an article. */
export function goldOf(text: string, standoff: string): Gold[] {
  const marks = quoted(text)
  return attributions(text, standoff).flatMap(({ content, sources }) => {
    if (!sources.length || !content.length) return []
    const within = content.reduce((total, piece) => total + sum(piece, marks), 0)
    const words = content.flatMap(({ start, end }) => wordsOf(text.slice(start, end)))
    const indirect = words.length >= leastWords && within * 2 < size(content)
    const source = [...sources]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
    return [{ content, source, indirect }]
  })
}

const stop = new Set('a an and at dr for from in miss mr mrs ms of s sir the to'.split(' '))
const heavy = (text: string) =>
  new Set(
    wordsOf(text.replace(/[’']s\b/g, ''))
      .map((word) => word.toLowerCase())
      .filter((word) => !stop.has(word)),
  )

/** Do the innermost voice of a chain and the words of a source name or describe the same? */
export function isSame(voice: string, source: string): boolean {
  const ours = heavy(voice.replaceAll('-', ' '))
  const theirs = heavy(source.replaceAll('-', ' '))
  const initials = [...ours].map((word) => word[0]).join('')
  if (ours.size > 1 && theirs.has(initials)) return true
  const common = [...ours].filter((word) => theirs.has(word)).length
  if (!common) return false
  const last = wordsOf(voice).at(-1)!.toLowerCase()
  return common === Math.min(ours.size, theirs.size) || (/^\p{Lu}/u.test(voice) && theirs.has(last))
}

/** The attribution that covers most of ours. */
export function goldFor(ours: Attribution, gold: readonly Gold[]): Gold[] {
  return gold.filter(({ content }) => {
    const common = sum(ours, content)
    return common * 2 >= Math.min(ours.end - ours.start, size(content))
  })
}

/** Totals over `split`; `see` gets each of ours that is wrong and each of gold that was missed. */
export function score(dir: string, split: string, see?: (line: string) => void) {
  const total = { given: 0, right: 0, gold: 0, found: 0 }
  for (const { path, standoff } of articles(dir, split)) {
    const { file, tree } = readSeed(path)
    extract(tree, file)
    const text = String(file.value)
    const gold = goldOf(text, standoff)
    const met = new Set<Gold>()
    for (const ours of file.data.attributions ?? []) {
      if (ours.chain.length < 2) continue
      const near = goldFor(ours, gold)
      if (near.some(({ source }) => pronoun.test(source))) {
        for (const each of near) met.add(each)
        continue
      }
      total.given++
      const same = near.filter(({ source }) => isSame(ours.chain.at(-1)!, source))
      for (const each of same) met.add(each)
      if (same.length) total.right++
      else
        see?.(
          `WRONG ${near.length ? near.map(({ source }) => source).join(' / ') : 'none'} | ours ${ours.chain.slice(1).join(' < ')} [${ours.cue ?? ''}] ${text.slice(Math.max(0, ours.start - 90), ours.start)}⟦${text.slice(ours.start, ours.end)}⟧${text.slice(ours.end, ours.end + 60)}`,
        )
    }
    const counted = gold.filter(({ source, indirect }) => indirect && !pronoun.test(source))
    total.gold += counted.length
    total.found += counted.filter((each) => met.has(each)).length
    for (const each of counted)
      if (!met.has(each))
        see?.(
          `MISSED ${each.source} | ${each.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
        )
  }
  return total
}

function run(dir: string, split: string) {
  const { given, right, gold, found } = score(dir, split)
  return [
    { measure: 'precision', ours: (right / given).toFixed(3) },
    { measure: 'recall', ours: (found / gold).toFixed(3) },
  ]
}

export default {
  id: 'indirect',
  set: 'PolNeAR, %s: statements in indirect speech',
  measure: 'precision of the source; recall',
  offTheShelf: '–',
  goal: '≥ 0.85; –',
  needs: 'PolNeAR/data/test',
  run,
}
