/**
 * Discover topics: noun phrases that are told of often, in several passages and sources, and are rare in English at large. The measure is C-value (Frantzi, Ananiadou and Mima
 * 2000: longer phrases first, and what they explain taken off the shorter ones) times rarity.
 */

import { rarity } from '../../lib/common-nouns.ts'
import type { Source } from '../../schema.ts'
import { inCommon } from './ascending.ts'
import { isGeneric } from './generic-nouns.ts'
import { isPassing } from './passing-nouns.ts'
import { copiedPassages } from './phrase-copies.ts'
import { headingWords, PhraseCounts, type Stat } from './phrase-counts.ts'
import { near } from './phrase-near.ts'
import type { Phrases } from './phrases.ts'

/** A topic as discovered. */
export interface Candidate {
  /** Normal form: `security guarantee`. */
  key: string
  score: number
  /** Word forms of the whole phrase, the commonest first, in small letters. */
  forms: string[]
}

const leastRarity = 0.3
/** In all but small collections many candidates compete; in small ones what is met by chance scores no less than this. */
const leastScore = { many: 1.4, word: 2.65, phrase: 2.45 }
/** Of a phrase whose noun tells nothing by itself: *extensive search*. */
const shareOfGeneric = 0.7

/** How many topics are found at most among `sources` of them: a dozen for two, some forty for a hundred. */
const most = (sources: number) => Math.round(6 + 3.5 * Math.sqrt(sources))

/** Passages that a source has of a topic in one word, on average: a word that many use in passing is none. */
const leastDwelt = 1.3
/** The same of a word that reports seldom dwell on, and passages that have it. */
const leastOfPassing = { dwelt: 1.6, passages: 4 }
/** In fewer sources than this every word that they share is worth a look. */
const fewSources = 5
/** In fewer sources than this one passage more or less decides, so a copy of one must not count. */
const someSources = 20
/** In as many sources, a word that more than half of them use divides nothing: its inverse document frequency (Robertson and Spärck Jones 1976) is below zero. */
const manySources = 100

/** Topics of the corpus, the best first. `phrases` are those of `sources`; `declared` topics leave so much less room. Linear in the number of phrases. */
export function topicCandidates(sources: readonly Source[], phrases: Phrases, declared = 0): Candidate[] {
  const headings = sources.map((source, at) =>
    phrases.bounds[at + 1] > phrases.bounds[at] ? headingWords(source) : undefined,
  )
  const told = headings.filter(Boolean).length
  const counts = new PhraseCounts(phrases, told < someSources ? copiedPassages(phrases) : new Set())
  counts.countWords(headings)
  const least = told < someSources ? 1 : 2
  counts.countPhrases(headings, (words) =>
    words.every((word) => (counts.stats.get(word)?.passages ?? 0) >= least),
  )
  const likely = [...counts.stats.values()].filter((stat) => mayBeSupported(stat, told))
  counts.locate(likely)
  near(phrases, likely)
  return choose(likely, told, most(told) - declared)
}

/** Rarity of a phrase, 0–1: the mean of its words', and a little more for being one. */
function weight({ words }: Stat): number {
  let sum = 0
  for (const word of words) sum += rarity(word)
  if (words.length === 1 && isGeneric(words[0])) return 0
  return words.length === 1 ? sum : Math.min(1, sum / words.length + 0.1)
}

/** Could it get enough passages? In a small corpus a phrase met once may be met again with its words apart. */
function mayBeSupported(stat: Stat, sources: number): boolean {
  if (weight(stat) < leastRarity || stat.heads === 0) return false
  return (
    supported(stat, sources) || (stat.words.length === 2 && stat.passages >= (sources < someSources ? 1 : 2))
  )
}

/** Enough passages for the size of the corpus, or one where a heading says that this is the subject. */
function supported(stat: Stat, sources: number): boolean {
  if (stat.heads === 0 || (stat.words.length === 1 && stat.heads * 4 < stat.count)) return false
  if (stat.words.length === 1 && !isDwelt(stat, sources)) return false
  if (stat.words.length === 1 && sources >= manySources && stat.sources * 2 > sources) return false
  if (stat.headed === 2 && sources < someSources && weight(stat) > 0.9 && stat.words.length === 1) return true
  if (sources < fewSources) return stat.passages >= 3 || (stat.passages >= 2 && stat.sources >= 2)
  return stat.passages >= 3 && (stat.sources >= 2 || stat.passages >= 4)
}

/** Do its sources come back to a single word, as they do to a subject? A section on it is enough. */
function isDwelt({ words: [word], passages, sources, headed }: Stat, told: number): boolean {
  if (headed === 2) return true
  if (isPassing(word))
    return passages >= leastOfPassing.passages && passages >= leastOfPassing.dwelt * sources
  if (headed) return true
  return told < fewSources ? told < 3 || passages > sources : passages >= leastDwelt * sources
}

/** A heading on it says that it is a subject, whatever it scores. */
function leastOf({ words, headed }: Stat): number {
  if (headed === 2) return leastScore.many
  return words.length === 1 ? leastScore.word : leastScore.phrase
}

function score(stat: Stat): number {
  const head = stat.words[stat.words.length - 1]
  const isOfGeneric = stat.words.length > 1 && isGeneric(head)
  const length = stat.words.length === 1 ? 1 : Math.log2(1 + stat.words.length)
  const often = Math.log2(1 + stat.passages) * (stat.headed ? 1.5 : 1)
  const spread = 1 + Math.log2(stat.sources) / 2
  const dwelt = Math.sqrt(stat.passages / stat.sources)
  return weight(stat) * length * often * spread * dwelt * (isOfGeneric ? shareOfGeneric : 1)
}

function choose(stats: Stat[], sources: number, room: number): Candidate[] {
  const all = stats.map((stat) => ({ stat, value: score(stat) }))
  promote(all)
  const scored = all.filter(({ stat }) => supported(stat, sources))
  scored.sort((a, b) => b.value - a.value || (a.stat.key < b.stat.key ? -1 : 1))
  const chosen: { stat: Stat; value: number }[] = []
  const byWord = new Map<string, Stat[]>()
  const roots = new Set<string>()
  for (const each of scored) {
    if (chosen.length >= room || each.value < leastScore.many) break
    if (sources < someSources && each.value < leastOf(each.stat)) continue
    const root = rootOf(each.stat)
    if (isExplained(each.stat, byWord) || roots.has(root)) continue
    chosen.push(each)
    roots.add(root)
    for (const word of each.stat.words) byWord.set(word, [...(byWord.get(word) ?? []), each.stat])
  }
  return chosen.map(({ stat, value }) => ({
    key: stat.key,
    score: value,
    forms: forms(stat),
  }))
}

/** A word that stands in most of its places with the same other word is no topic by itself: the phrase takes its place and its score. */
function promote(scored: { stat: Stat; value: number }[]) {
  const single = new Map(
    scored.filter(({ stat }) => stat.words.length === 1).map((each) => [each.stat.key, each]),
  )
  for (const each of scored) {
    if (each.stat.words.length !== 2) continue
    for (const word of each.stat.words) {
      const part = single.get(word)
      if (!part || each.stat.places.length * 5 < part.stat.places.length * 3) continue
      each.value = Math.max(each.value, part.value * 1.1)
      part.value = 0
    }
  }
}

/** What *bombing* and *bomber* have of *bomb*, *terrorism* and *terrorist* of *terror*, *e-mail* and *email*: one of such words is topic enough. */
function rootOf({ words }: Stat): string {
  if (words.length > 1) return words.join('')
  const root = words[0].replace(/(?:ing|er|or|ist|ism|ation|ition|ant|ance|ment)$/, '')
  return root.length < 4 ? words[0] : root.replace(/e$/, '')
}

/** A topic chosen before has a word of it, and most of its passages. */
function isExplained(stat: Stat, byWord: Map<string, Stat[]>): boolean {
  for (const word of stat.words) {
    for (const other of byWord.get(word) ?? []) {
      if (inCommon(stat.places, other.places) * 2 >= stat.places.length) return true
    }
  }
  return false
}

function forms(stat: Stat): string[] {
  return [...stat.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form)
}
