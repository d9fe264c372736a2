/** Find who speaks each quotation. */
import type { Plugin } from 'unified'
import type { QuoteMarks } from '../data.ts'
import type { Quotation, Root, Speaker } from '../schema.ts'
import {
  type Frame,
  frameAround,
  frameBetween,
  type Grammar,
  grammarOf,
  type Phrase,
  startBefore,
  tokenAt,
} from './grammar/frame.ts'
import { mainSubject, subjectOf } from './grammar/subjects.ts'
import { isVoice } from './grammar/voice-phrases.ts'
import { type Cast, canTell, isSpeakable, speakerOf } from './grammar/voices.ts'
import { Is } from './grammar/word-classes.ts'
import { creditAfter, creditAtEnd } from './speakers/credits-after.ts'
import { type Credit, creditBefore } from './speakers/credits-before.ts'
import { creditOfCries, criesBefore } from './speakers/cries.ts'
import { namedByEpithet } from './speakers/cues.ts'
import { entriesOf } from './speakers/entries.ts'
import { introduction } from './speakers/introductions.ts'
import { type Focus, personFor } from './speakers/pronouns.ts'
import { labelOf } from './speakers/transcript-labels.ts'
import { isAnswer, type SpokenTurn, turnsInOrder } from './turns/at.ts'

/** Where the last quotation stood, and who spoke it. */
interface Last {
  speaker: Speaker | null
  cue?: string
  /** Its last token. */
  token: number
}

/** What the search for one speaker needs. */
interface Reader {
  grammar: Grammar
  cast: Cast
  focus: Focus
  last: Last
}

interface Answer {
  speaker: Speaker
  cue?: string
}

/** Find who speaks each quotation: fills `speaker` and `cue`. English only; elsewhere they stay open. Linear. */
export const tagSpeakers: Plugin<[], Root> = () => (_tree, file) => {
  const { words, sentences = [], quoteMarks, quotations, names = [], skipped, lang = 'en' } = file.data
  if (!words || !quotations?.length || !quoteMarks) return
  if (!/^(?:en|und)\b/.test(lang) || skipped?.includes('speakers')) return
  const text = String(file.value)
  const outer = quoteMarks.filter(({ depth }) => depth === 0).map((mark) => mark.outer)
  const reader: Reader = {
    grammar: grammarOf(text, words, sentences, outer),
    cast: { text, words, names },
    focus: {},
    last: { speaker: null, token: -1 },
  }
  const entries = entriesOf(quoteMarks, quotations)
  const turnAt = turnsInOrder(file)
  /** Of paragraphs that are re-opened: the first ones, until it is told who speaks. */
  let open: Quotation[] = []
  let opened = 0
  let k = -1
  for (const mark of quoteMarks) {
    if (mark.depth === 0) k++
    const found = entries.get(mark)
    if (!found || (found[0].kind !== 'speech' && !isSpoken(reader, k, mark, found[0]))) continue
    const turn = turnAt(mark.start)
    const said = mark.depth ? innerSpeaker(reader, k, mark) : outerSpeaker(reader, k, mark)
    const isClosed = mark.continued && !mark.continues && open.length > 0
    const told = said ?? (isClosed ? introduced(reader, opened, k) : undefined)
    const answer = turn ? inTurn(turn, mark, told) : told
    if (mark.continued && answer) for (const quotation of open) credit(quotation, answer)
    if (!mark.continued || answer) open = []
    for (const quotation of found) credit(quotation, answer)
    if (!answer && isAnswer(text, mark.outer.start)) reader.focus.person = undefined
    if (!answer && isHeld(text, found[0])) found[0].kind = 'scare'
    if (mark.continues && !answer) {
      if (!open.length) opened = k
      open.push(...found)
    }
    if (mark.depth === 0)
      reader.last = {
        speaker: answer?.speaker ?? null,
        cue: answer?.cue,
        token: reader.grammar.quotes[k].last,
      }
  }
}

/** In a turn *I* is whose turn it is, who also speaks an answer that is printed as a quotation. */
function inTurn(
  { speaker, start }: SpokenTurn,
  mark: QuoteMarks,
  said: Answer | undefined,
): Answer | undefined {
  if (!said) return mark.outer.start === start ? { speaker: { name: speaker } } : undefined
  const isOwn = 'unnamed' in said.speaker && said.speaker.unnamed === 'I'
  if (!isOwn) return said
  const { start: from, end } = said.speaker
  return { ...said, speaker: { name: speaker, start: from, end } }
}

function credit(quotation: Quotation, answer: Answer | undefined): void {
  quotation.kind = 'speech'
  quotation.speaker = answer?.speaker ?? null
  if (answer?.cue) quotation.cue = answer.cue
}

/** A word or two in small letters behind an article, which nobody is known to say: *a mysterious “gap”*; not *described as a “gap”*. */
function isHeld(text: string, { start, text: inside }: Quotation): boolean {
  if (!/^\p{Ll}[^\s,.!?…]*(?:\s[^\s,.!?…]+)?$/u.test(inside)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    /\s(?:an?|the)\s(?:[\p{Ll}-]{2,12}(?:able|al|ed|ful|ic|ive|less|ous)\s)?\S{1,2}$/u.test(before) &&
    !/\sas\s(?:an?|the)\s\S{1,2}$/.test(before)
  )
}

/** Does what looked like a title or a scare quote end in a comma, and its speaker follow: *“Or Ferguson,” he said*? */
function isSpoken({ grammar }: Reader, k: number, mark: QuoteMarks, { kind, text }: Quotation): boolean {
  return (
    kind !== 'heading' &&
    mark.depth === 0 &&
    text.endsWith(',') &&
    creditAfter(frameAround(grammar, k), true) !== undefined
  )
}

/** The surest sign first: a label, the sentence itself, the sentences before, who spoke last. */
function outerSpeaker(reader: Reader, k: number, mark: QuoteMarks): Answer | undefined {
  const { grammar, cast } = reader
  const labelled = labelOf(cast.text, mark)
  if (labelled) return { speaker: labelled }
  const frame = frameAround(grammar, k)
  const credit = mark.continued ? creditAfter(frame, true) : creditIn(cast.text, mark, frame)
  if (credit) return answer(reader, frame, credit)
  if (mark.continued) return carried(reader)
  if (/[?!…—–-]['’]?$/.test(cast.text.slice(mark.end - 2, mark.end))) {
    const wide = frameAround(grammar, k, true)
    const behind = creditAfter(wide, true)
    if (behind) return answer(reader, wide, behind)
  }
  const closing = creditInNext(grammar, k)
  if (closing) return answer(reader, closing.frame, closing.credit)
  if (frame.is.length > 1 && (frame.at > 0 || goesOn(cast.text, mark, frame))) return undefined
  const { first } = grammar.quotes[k]
  if (!(grammar.begins[first] & 2)) return withinParagraph(reader, first)
  return acrossParagraphs(reader, first) ?? (mark.continues ? undefined : introduced(reader, k, k))
}

/** Whose statement, right before them, the paragraphs of quotations `first` to `last` bear out. */
function introduced(reader: Reader, first: number, last: number): Answer | undefined {
  const found = introduction(reader.grammar, reader.cast, first, last)
  return found && answer(reader, found.frame, found.credit)
}

/** *“We will wait.” Lund said.*: the credit that is a sentence of its own, and nothing more. */
function creditInNext(grammar: Grammar, k: number): { frame: Frame; credit: Credit } | undefined {
  const next = grammar.quotes[k].last + 1
  if (!(grammar.begins[next] & 1) || grammar.begins[next] & 6) return undefined
  let end = next + 1
  while (end < grammar.words.length && !grammar.begins[end])
    if (++end - next > longestCredit) return undefined
  const frame = frameAround(grammar, k, true)
  const credit = creditAfter(frame, true)
  if (!credit || !(frame.is[credit.cue] & Is.core)) return undefined
  const last = Math.max(credit.cue, credit.voice.to)
  for (let i = last + 1; i < frame.is.length; i++)
    if (!/^[.#]?$/.test(frame.mark[i]) || (!frame.mark[i] && !(frame.is[i] & (Is.time | Is.preposition))))
      return undefined
  return { frame, credit }
}

/** Tokens of a sentence that only says who spoke. */
const longestCredit = 14

/** Does the sentence go on behind a comma at the end of its quotation, in words that credit nobody known: *“A boy,” sagte er*? */
function goesOn(text: string, { end }: QuoteMarks, { mark, at }: Frame): boolean {
  return mark[at + 1] === ',' || (at + 1 < mark.length && /,['’]?$/.test(text.slice(end - 2, end)))
}

/** Words with which a sentence begins that sets a scene for what is said next. */
const speaking = /^(?:addressing|answering|appearing|asked|responding|speaking|talking|testifying|writing)$/

const dash = /^[—–―]$/

/** The sentence's own credit. A comma or a question mark inside the marks points to what follows. */
function creditIn(text: string, { end }: QuoteMarks, frame: Frame): Credit | undefined {
  const { mark, at } = frame
  const cry = criesBefore(frame)
  if (cry >= 0) return creditOfCries(frame, cry)
  const isAside = at > 0 && dash.test(mark[at - 1]) && dash.test(mark[at + 1] ?? '')
  const open = !isAside && (/[,?!—–-]['’]?$/.test(text.slice(end - 2, end)) || mark[at + 1] === ',')
  const after = open ? creditAfter(frame, true) : undefined
  const relayed = after && /^report(?:ed|s)$/.test(frame.word(after.cue)) ? saidWithin(frame) : undefined
  return relayed ?? after ?? creditBefore(frame) ?? creditAfter(frame, false) ?? creditAtEnd(frame)
}

/** *Two sources say the deal is “dead,” Axios reported*: the sources, in whose words the quotation stands. */
function saidWithin(frame: Frame): Credit | undefined {
  const credit = creditBefore(frame)
  if (!credit || credit.cue < 0 || !(frame.is[credit.cue] & Is.core)) return undefined
  for (let i = credit.cue + 1; i < frame.at; i++) if (/^[,;—Q]$/.test(frame.mark[i])) return undefined
  return credit
}

function carried({ last }: Reader): Answer | undefined {
  return last.speaker ? { speaker: last.speaker, cue: last.cue } : undefined
}

/** A quotation that is a sentence of its own: introduced by the sentence before, or spoken by who spoke last. */
function withinParagraph(reader: Reader, first: number): Answer | undefined {
  const { grammar, last } = reader
  const sentence = startBefore(grammar, first, 1)
  if (sentence > last.token) {
    const before = frameBetween(grammar, sentence, first)
    const said = creditBefore(before)
    if (said && /^before(?:-stance)?$/.test(said.by)) return answer(reader, before, outermost(before, said))
  }
  return last.token >= startBefore(grammar, first, 2) ? carried(reader) : undefined
}

/** *An officer added that Berg had denied it. “He said he swam.”*: the officer, in whose words the next sentence goes on. */
function outermost(frame: Frame, credit: Credit): Credit {
  const { is, word } = frame
  const that = credit.voice.from - 1
  if (word(that) !== 'that') return credit
  for (let i = that - 1; i > 0 && that - i < 4; i--) {
    if (!(is[i] & Is.core) || !(is[i] & Is.finite)) continue
    const voice = subjectOf(frame, i)
    return voice && isVoice(frame, voice) ? { voice, cue: i, by: 'before' } : credit
  }
  return credit
}

/** A quotation that is a paragraph of its own: introduced by a colon, or going on where the paragraph before ended with its speaker. */
function acrossParagraphs(reader: Reader, first: number): Answer | undefined {
  const { grammar, last } = reader
  const { words, text } = grammar
  const sentence = startBefore(grammar, first, 1)
  if (first > 0 && text[words.start[first - 1]] === ':') {
    const before = frameBetween(grammar, sentence, first)
    const said = creditBefore(before)
    return said && answer(reader, before, said)
  }
  if (last.token < sentence || !/[.,?!…]/.test(text[words.start[last.token] - 1])) {
    const before = frameBetween(grammar, sentence, first)
    const voice = speaking.test(before.word(0))
      ? (namedByEpithet(before) ?? mainSubject(before, before.at))
      : undefined
    if (voice) return { speaker: personFor(reader.cast, grammar, before, voice, reader.focus) }
  }
  const follows =
    last.token >= sentence && last.token < first - 1 && /[.,?!…]/.test(text[words.start[last.token] - 1])
  return follows ? carried(reader) : undefined
}

/** Words that stand where a speaker does and are none. */
const nobody = /^(?:here|him|it['’]s|many|media|more|most|now|so|that|then|there|you)$/i

/** A day stands where a subject does: *the event on Dec. 14 says*. */
const aDay = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d/

function answer(
  { cast, grammar, focus, last }: Reader,
  frame: Frame,
  { voice, cue }: Credit,
): Answer | undefined {
  const word = frame.word(cue)
  const found = personFor(cast, grammar, frame, voice, focus)
  const speaker = isOfAsker(frame, voice, word, found, last) ? speakerOf(cast, frame, voice) : found
  if ('unnamed' in speaker && (nobody.test(speaker.unnamed) || aDay.test(speaker.unnamed))) return undefined
  if ('unnamed' in speaker && speaker.unnamed.endsWith('-')) return undefined
  if ('unnamed' in speaker && word !== 'according' && !speaks(cast, frame, voice, cue)) return undefined
  return {
    speaker,
    cue: word === 'according' ? 'according to' : word === 'words' ? 'in the words of' : word || undefined,
  }
}

/** *“Why?” asked Lund. “Because,” she replied*: another woman, who has no name here. */
function isOfAsker(
  frame: Frame,
  voice: Phrase,
  cue: string,
  found: Speaker,
  { speaker, cue: before }: Last,
): boolean {
  const isReply = /^(?:answer|repli|respond)(?:ed|es)$/.test(cue) && /^ask(?:ed|s)$/.test(before ?? '')
  const isPronoun = voice.from === voice.to && (frame.is[voice.from] & Is.pronoun) !== 0
  return (
    isReply &&
    isPronoun &&
    speaker !== null &&
    'name' in speaker &&
    'name' in found &&
    isSameName(speaker.name, found.name)
  )
}

function isSameName(one: string, other: string): boolean {
  return one === other || other.endsWith(` ${one}`) || one.endsWith(` ${other}`)
}

/** Can what the phrase describes speak, by the verb at `cue`? What is *said* by a thing with its article was written on it: *the mug said*. */
function speaks(cast: Cast, frame: Frame, voice: Phrase, cue: number): boolean {
  if (!(frame.is[cue] & Is.core)) return isSpeakable(cast, frame, voice)
  return (frame.is[voice.from] & Is.determiner) !== 0 || canTell(cast, frame, voice)
}

/** Tokens of an outer quotation that are looked at before an inner one. */
const innerReach = 60

/** The speaker of a quotation inside quotation `k`: a cue before it, among the outer one’s own words; *I* is the outer speaker. */
function innerSpeaker({ grammar, cast, last }: Reader, k: number, mark: QuoteMarks): Answer | undefined {
  const first = tokenAt(grammar.words, mark.outer.start)
  const floor = grammar.quotes[k].first + 1
  let from = first
  while (from > floor && !grammar.begins[from] && first - from < innerReach) from--
  const frame = frameBetween(grammar, from, first)
  const credit = creditBefore(frame)
  if (!credit) return undefined
  const said = speakerOf(cast, frame, credit.voice)
  if ('unnamed' in said && /^(?:that|which|who)$/i.test(said.unnamed)) return undefined
  const own = credit.voice.from === credit.voice.to && /^(?:i|we)$/.test(frame.word(credit.voice.from))
  const speaker = own && last.speaker ? { ...last.speaker, start: said.start, end: said.end } : said
  return { speaker, cue: frame.word(credit.cue) || undefined }
}
