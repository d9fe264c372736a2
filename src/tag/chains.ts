/** Find who told whom: chains of quotations, and statements that rest on others. */

import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { flat } from '../lib/flat.ts'
import { isOutlet } from '../lib/outlets.ts'
import { slug } from '../lib/slug.ts'
import type { Attribution, Passage, Quotation, Root, Speaker } from '../schema.ts'
import { type Link, linksIn, type Press } from './chains/links.ts'
import { type Carried, chainText, compact, holds, outletSlug, relay } from './chains/relays.ts'
import { statementsIn } from './chains/statements.ts'
import { type Frame, frameBetween, type Grammar, grammarOf, unitsOf } from './grammar/frame.ts'
import { Is } from './grammar/word-classes.ts'
import { isAnswer, type SpokenTurn, turnsInOrder } from './turns/at.ts'

/** What a verb must be for a sentence to state what somebody says. */
const told = Is.speech | Is.lower
/** What a sentence must have that is read at all, beside the place of a speaker. */
const telling = Is.hedge | Is.core | Is.speech | Is.stance

/** What begins no clause and names no finding, behind a verb of finding or holding. */
const linking = Is.preposition | Is.conjunction

interface Reader {
  press: Press
  grammar: Grammar
  /** What every chain begins with: the publisher, or the source’s id. */
  root: string
  /** Voices between the publication and the speaker whose place is the key. */
  between: Map<number, string[]>
  /** Whom the pronoun means whose place is the key. */
  meant: Map<number, string>
  file: VFile
}

/**
 * Fill `chain` of quotations and find `file.data.attributions`: statements in indirect speech. Chains name outlets by the slug of their full
 * name, people by their full name, other voices in the text’s words. English only. Linear.
 */
export const tagChains: Plugin<[], Root> = () => (_tree, file) => {
  const { words, sentences = [], quoteMarks = [], quotations = [], passages = [], names = [] } = file.data
  const { publisher, id = '', skipped, lang = 'en' } = file.data
  const root = slug((publisher?.value ?? '').replace(/^the\s+/i, '')) || id
  for (const quotation of quotations) quotation.chain = root ? [root] : []
  file.data.attributions = []
  if (!words || !/^(?:en|und)\b/.test(lang) || skipped?.includes('chains')) return
  const text = String(file.value)
  const outer = quoteMarks.filter(({ depth }) => depth === 0).map((mark) => mark.outer)
  const grammar = grammarOf(text, words, sentences, outer)
  // “She told the Courier”, in the Valley Courier, names no other outlet.
  const seen = publisher ? new Map([[root.slice(root.lastIndexOf('-') + 1), root]]) : new Map()
  const press: Press = { text, words, names, seen }
  const reader: Reader = { press, grammar, root, between: new Map(), meant: new Map(), file }
  file.data.attributions = readSentences(reader, quotations, passages)
  chainQuotations(reader, quotations)
}

/** Go through the sentences that speak, hedge or hold a speaker, once: what they state, and what stands between publication and speakers. */
function readSentences(reader: Reader, quotations: Quotation[], passages: Passage[]): Attribution[] {
  const { grammar, press, root, between, meant, file } = reader
  const turnAt = turnsInOrder(file)
  const { classes, words, begins } = grammar
  const voices = new Map(
    quotations.flatMap(({ speaker }): [number, Speaker][] =>
      speaker?.start === undefined ? [] : [[speaker.start, speaker]],
    ),
  )
  const places = [...voices.keys()].sort((a, b) => a - b)
  const open = quotations.flatMap(({ speaker, start }) =>
    speaker === null && isAnswer(press.text, start - 1) ? [start] : [],
  )
  let unsaid = 0
  const found: Attribution[] = []
  const carried: Carried = { focus: {} }
  let passage = 0
  let place = 0
  for (const [index, { from, to }] of unitsOf(grammar).entries()) {
    if (begins[from] & 4) carried.via = carried.teller = undefined
    // “What does she make of it? “Nothing.””
    while (open[unsaid] < words.start[from]) unsaid++
    if (open[unsaid] <= words.start[from] + 1) carried.focus.person = undefined
    const turn = turnAt(words.start[from])
    const here = place
    while (place < places.length && (to >= words.length || places[place] < words.start[to])) place++
    if (here === place && !turn && !mayTell(classes, from, to)) continue
    const { via } = carried
    const frame = frameBetween(grammar, from, to)
    const links = linksIn(press, frame)
    relay(press, grammar, frame, links, index, carried)
    for (const offset of places.slice(here, place)) {
      const whose = meantAt(grammar, frame, links, offset, voices.get(offset)!)
      if (whose) meant.set(offset, whose)
      const chain = linksTo(grammar, frame, links, offset)
      const said = via && !chain.length ? wordsFor(reader, voices.get(offset)!) : ''
      between.set(offset, via && holds(via, said, index) ? [via.outlet] : chain)
    }
    while (passage < passages.length && passages[passage].end <= words.start[from]) passage++
    if (passage === passages.length || passages[passage].start > words.start[from]) continue
    const own = turn ? [root, turn.speaker] : [root]
    const told = statementsIn(press, grammar, frame, links, own)
    for (const statement of told) found.push({ passage: passages[passage].id, ...statement })
    if (turn && !told.length) found.push(...ownWords(grammar, turn, passages[passage], from, to, own))
  }
  return found
}

/** Whom a pronoun at `offset` means that was left open by itself, where the statements before it tell. */
function meantAt(
  { words }: Grammar,
  { token, word }: Frame,
  links: Link[],
  offset: number,
  speaker: Speaker,
): string | undefined {
  if (!('unnamed' in speaker) || !/^s?he$/i.test(speaker.unnamed)) return undefined
  const link = links.find(({ voice }) => voice && words.start[token[voice.from]] === offset)
  return link && !replying.test(word(link.cue)) ? link.said : undefined
}

/** Verbs of who answers the one just in focus: *“Why?” asked Lund. “Because,” she replied*. */
const replying = /^(?:answer|repli|respond)(?:ed|es|s)$/

/** The sentence of tokens `from` to `to` as its speaker's own, without the label of the turn; none where nothing is left. */
function ownWords(
  { text, words }: Grammar,
  turn: SpokenTurn,
  passage: Passage,
  from: number,
  to: number,
  chain: string[],
): Attribution[] {
  let first = from
  while (first < to && words.start[first] < turn.from) first++
  if (first === to) return []
  const [start, end] = [words.start[first], words.end[to - 1]]
  // “(Applause)”
  if (/[([]/.test(text[start]) && /[)\]]/.test(text[end - 1])) return []
  return [{ passage: passage.id, start, end, chain: compact(chain) }]
}

/** Does a sentence hedge, or have a verb by which somebody may state something? */
function mayTell(classes: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const what = classes[i]
    if (!(what & telling)) continue
    if (what & (Is.hedge | Is.core)) return true
    if ((what & told) === told && what & (Is.finite | Is.base | Is.ing)) return true
    if (
      what & Is.stance &&
      (classes[i + 1] & Is.relative || (what & Is.holding && !(classes[i + 1] & linking)))
    )
      return true
  }
  return false
}

function chainQuotations(reader: Reader, quotations: Quotation[]): void {
  const { root, between, meant, press, grammar, file } = reader
  const turnAt = turnsInOrder(file)
  let last: Quotation | undefined
  let around: Quotation | undefined
  for (const quotation of quotations) {
    const { start: place, end } = quotation.speaker ?? {}
    const name = meant.get(place ?? -1)
    if (name) quotation.speaker = { name, start: place, end }
    const { speaker } = quotation
    const isInner = around !== undefined && quotation.start < around.end
    if (!isInner) around = quotation
    const whose = turnAt(quotation.start)?.speaker ?? ''
    if (!speaker && whose) quotation.chain = compact([root, whose])
    if (!speaker) continue
    const { start } = speaker
    if (isInner && isNameOf(speaker, around!.speaker)) quotation.chain = [...around!.chain]
    else if (isInner)
      quotation.chain = compact([...around!.chain, ...known(chainText(press, grammar, speaker))])
    else if (start !== undefined && last?.speaker?.start === start) quotation.chain = [...last.chain]
    else
      quotation.chain = compact([
        root,
        whose,
        ...(between.get(start ?? -1) ?? []),
        ...known(wordsFor(reader, speaker)),
      ])
    if (!isInner) last = quotation
  }
}

/** Is the speaker of an inner quotation the one of the quotation around it: *“I told him, ‘Go home’”*? */
function isNameOf(speaker: Speaker, other: Speaker | null): boolean {
  return other !== null && 'name' in speaker && 'name' in other && speaker.name === other.name
}

/** A pronoun of nobody in particular says nothing of who told whom. */
function known(voice: string): string[] {
  return /^(?:i|it|one|she|he|that|we|which|who|you)$/i.test(voice) ? [] : [voice]
}

/** The speaker in the words of a chain; a pronoun stands for the name that it was found to mean. */
function wordsFor({ press, grammar }: Reader, speaker: Speaker): string {
  const resolved = 'name' in speaker && flat(press.text.slice(speaker.start, speaker.end)) !== speaker.name
  if (resolved && isThing(press.text, speaker) && isOutlet(speaker.name, speaker.name, true))
    return outletSlug(press, speaker.name)
  return resolved ? speaker.name : chainText(press, grammar, speaker)
}

/** *the paper*, where *he* may be Don Guardian. */
function isThing(text: string, { start = 0 }: Speaker): boolean {
  return /^the\s/i.test(text.slice(start, start + 4))
}

/** Voices between the publication and the one at `offset`, outermost first. */
function linksTo({ words }: Grammar, frame: Frame, links: Link[], offset: number): string[] {
  const found: string[] = []
  const at = frame.token.findIndex((each, i) => words.end[each] > offset && frame.mark[i] !== 'Q')
  for (const link of links) {
    const { voice, by, cue } = link
    const end = voice && by === 'clause' && voice.to < cue ? cue : voice?.to
    const own = voice !== undefined && voice.from <= at && at <= end!
    const reports = link.by === 'according' || (link.voice === undefined && link.outlet !== undefined)
    if (!own && !reports && !isOver(frame, link, at) && !closes(frame, link, at)) continue
    if (link.outlet) found.push(link.outlet)
    if (!own && link.said) found.push(link.said)
  }
  return found
}

/** *…, he said, two aides told Harbour News.*: does the link stand behind the voice at item `at`, and end the sentence? */
function closes({ is, mark }: Frame, { by, first, cue, voice, outlet }: Link, at: number): boolean {
  if (by !== 'clause' || !voice || !outlet || first <= at || mark[first - 1] !== ',') return false
  for (let i = cue + 1; i < is.length; i++)
    if (!(is[i] & (Is.capital | Is.article)) && mark[i] !== '.') return false
  return true
}

/** Does the link’s clause take in the voice at item `at`: *A tells B that C …*? */
function isOver(frame: Frame, { cue, by, voice }: Link, at: number): boolean {
  if (by !== 'clause' || !voice || cue >= at) return false
  let that = false
  for (let i = cue + 1; i < at; i++) {
    const word = frame.word(i)
    if (word === 'that') that = true
    else if (frame.mark[i] === ';' || /^(?:and|but|while|as|when|after|before|who|which)$/.test(word))
      return false
  }
  return that || (at - cue <= 5 && (frame.is[cue] & Is.core) !== 0)
}
