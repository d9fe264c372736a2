/** Constructions in which the voice is not the plain subject of the cue. */
import { beforeClause, outOfClause } from '../grammar/antecedents.ts'
import type { Frame, Phrase } from '../grammar/frame.ts'
import { overAdverbs, subjectOf } from '../grammar/subjects.ts'
import { isVoice, phraseEndingAt, phraseStartingAt } from '../grammar/voice-phrases.ts'
import { Is } from '../grammar/word-classes.ts'

const verbal = Is.finite | Is.base

/** *described by port officials as*: the agent of the participle at `verb`. */
export function agentOf(frame: Frame, verb: number): Phrase | undefined {
  const { is } = frame
  // “Lund said the minister stood by his words.”
  const isActive = (is[verb] & Is.finite) !== 0 && !isPassive(frame, verb)
  const end = Math.min(verb + (isActive ? 3 : 7), is.length)
  for (let i = verb + 1; i < end && frame.mark[i] === ''; i++) {
    if (is[i] & Is.preposition && frame.word(i) === 'by') return phraseStartingAt(frame, i + 1)
    if (is[i] & verbal && i > verb + 1) break
  }
  return undefined
}

/** Is the participle at `verb` passive: behind a form of *be*? */
export function isPassive(frame: Frame, verb: number): boolean {
  let i = verb - 1
  while (i >= 0 && frame.is[i] & Is.adverb && !(frame.is[i] & Is.auxiliary)) i--
  if (i >= 0 && frame.mark[i] === "'t") i--
  return i >= 0 && (frame.is[i] & Is.be) !== 0
}

/** *sources from both Norway and the UK*: the item of *sources*, where names behind a preposition end at `last`; else `last`. */
function nounBefore({ is, mark }: Frame, last: number): number {
  let i = last
  while (i > 0 && last - i < 8 && !mark[i] && is[i] & (Is.capital | Is.determiner | Is.conjunction)) i--
  return i > 0 && i < last && is[i] & Is.preposition ? i - 1 : last
}

/** May the base form at `verb` be a verb where it stands: behind *to*, an auxiliary, a pronoun or a plural? */
export function agrees(frame: Frame, verb: number): boolean {
  let i = verb - 1
  while (i > 0 && frame.is[i] & Is.adverb && !(frame.is[i] & Is.auxiliary)) i--
  const word = frame.word(nounBefore(frame, i))
  return (
    frame.mark[i] !== '' ||
    (frame.is[i] & (Is.auxiliary | Is.pronoun | Is.relative | Is.conjunction | Is.time)) !== 0 ||
    /s$/.test(word) ||
    /^(?:to|help|helped|let|make|made|and|or|both|some|many|most|others|men|women|people|police|media|that|this)$/.test(
      word,
    )
  )
}

/** Does the phrase stand right before a verb that only hands on words? Then it speaks, whatever it is: *the clip says*. */
export function isSaid({ is }: Frame, { from, to }: Phrase, verb: number): boolean {
  return (is[verb] & Is.core) !== 0 && (is[from] & Is.determiner) !== 0 && to > from && to >= verb - 3
}

/** *He was, wrote the historian Ware, no friend of kings*: the voice behind the cue at `verb`, where a clause stands before its comma. */
export function invertedAt(frame: Frame, verb: number): Phrase | undefined {
  const { is, mark } = frame
  // “Reports the AP.”
  const hands = is[verb] & Is.core || /^report(?:ed|s)$/.test(frame.word(verb))
  if (verb < 2 || mark[verb - 1] !== ',' || !hands || is[verb + 1] & Is.pronoun) return undefined
  if (/^t(?:ells?|old)$/.test(frame.word(verb))) return undefined
  const voice = phraseStartingAt(frame, verb + 1)
  if (!voice || !isVoice(frame, voice)) return undefined
  const next = voice.to + 1
  const ends =
    next >= is.length ||
    /^[,.]$/.test(mark[next]) ||
    (mark[next] === '' && is[next] & (Is.preposition | Is.time | Is.ing))
  return ends && isClauseBefore(frame, verb - 1) ? voice : undefined
}

/** Is there a verb before the comma at `comma` that does not stand in a relative clause? */
function isClauseBefore({ is }: Frame, comma: number): boolean {
  for (let i = comma - 1; i > 0 && comma - i < 40; i--) {
    if (!(is[i] & Is.lower && is[i] & (Is.auxiliary | Is.finite)) || is[i] & Is.preposition) continue
    let k = i - 1
    while (k >= 0 && i - k < 5 && !(is[k] & Is.relative)) k--
    if (k < 0 || i - k >= 5) return true
    i = k
  }
  return false
}

/** *A says that B came, telling him “…”*: B, for participles that turn to somebody. */
export function reportedSubject(frame: Frame, verb: number): Phrase | undefined {
  if (
    !/^(?:telling|asking|urging|warning|reminding|informing|instructing|ordering)$/.test(frame.word(verb)) ||
    !/^(?:him|her|them)$/.test(frame.word(verb + 1))
  )
    return undefined
  for (let i = verb - 1; i > 0; i--) {
    if (frame.word(i) !== 'that' || frame.mark[i]) continue
    for (let j = i + 1; j < verb; j++) {
      if (frame.is[j] & Is.capital || !(frame.is[j] & (verbal | Is.auxiliary | Is.verb))) continue
      const subject = subjectOf(frame, j)
      return subject && subject.from > i && isVoice(frame, subject) ? subject : undefined
    }
  }
  return undefined
}

/** *with Smith calling it “…”*: the phrase between *with* and the participle at `verb`. */
export function absoluteBefore(frame: Frame, verb: number): Phrase | undefined {
  const end = overAdverbs(frame, verb - 1)
  if (end >= 2 && frame.is[end] & Is.capital) {
    const voice = phraseEndingAt(frame, end)
    for (let i = end - 1; voice && i > voice.from; i--) {
      if (frame.word(i) === 'of' && /^(?:footage|video|clips?|audio|recordings?)$/.test(frame.word(i - 1)))
        return { from: i + 1, to: end }
    }
  }
  for (let i = end - 1; i >= 0 && end - i < 12 && frame.mark[i] !== ','; i--) {
    if (frame.word(i) !== 'with') continue
    const voice = phraseStartingAt(frame, i + 1)
    return voice?.to === end && isVoice(frame, voice) ? voice : undefined
  }
  return undefined
}

/** *the “dealer” as Smith called Jones*: Jones, where such an epithet is the subject. */
export function namedByEpithet(frame: Frame): Phrase | undefined {
  const { mark, is } = frame
  const at = mark.indexOf('Q')
  if (at < 0 || frame.word(at + 1) !== 'as') return undefined
  for (let i = at + 2; i < Math.min(is.length, at + 12); i++) {
    if (!/^(?:call(?:s|ed)|dub(?:s|bed)|labell?ed|nicknamed|named)$/.test(frame.word(i))) continue
    const whole = phraseStartingAt(frame, i + 1)
    return whole && isVoice(frame, whole) ? whole : undefined
  }
  return undefined
}

const quoting = /^(?:cit|quot)(?:ed|es|ing)$/

/** *The Post quoted two aides as saying*: the voice that ends at `last`, between such a verb and *as*. */
export function quotedBefore(frame: Frame, last: number): Phrase | undefined {
  const phrase = phraseEndingAt(frame, last)
  if (phrase && quoting.test(frame.word(phrase.from - 1))) return isVoice(frame, phrase) ? phrase : undefined
  const voice = phrase ? outOfClause(frame, phrase) : beforeClause(frame, last)
  return voice && isVoice(frame, voice) && quoting.test(frame.word(voice.from - 1)) ? voice : undefined
}
