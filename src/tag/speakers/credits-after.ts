/** Find who is said to speak a quotation in what follows it in its sentence. */

import type { Frame, Phrase } from '../grammar/frame.ts'
import { isTitled, subjectOf } from '../grammar/subjects.ts'
import { isVoice, phraseStartingAt } from '../grammar/voice-phrases.ts'
import { Is } from '../grammar/word-classes.ts'
import type { Credit } from './credits-before.ts'
import { agrees, isPassive } from './cues.ts'

const between = new Set([',', '—', '–', '―', '-', ':', '(', ';'])

/** A court *has heard* what others say; who *is heard asking* speaks. */
function isHearer({ is, word }: Frame, verb: number): boolean {
  return /^(?:heard?|hears)$/.test(word(verb)) && !(verb > 0 && is[verb - 1] & Is.be)
}

/** *“Is it safe?” Lund was asked*: who is asked does not speak. */
function isAsked(frame: Frame, verb: number): boolean {
  return (
    /^(?:asked|informed|questioned|reminded|told|warned)$/.test(frame.word(verb)) && isPassive(frame, verb)
  )
}

const isCue = (is: number) => (is & (Is.speech | Is.stance)) !== 0
const isFiniteCue = (is: number) => (is & (Is.finite | Is.base)) !== 0 && isCue(is)

/** Behind the quotation: *X said*, *said X*, *according to X*. `strict`: it must begin right there. */
export function creditAfter(frame: Frame, strict: boolean): Credit | undefined {
  const { is, mark, at } = frame
  let start = at + 1
  while (start < is.length && between.has(mark[start]) && mark[start] !== '.') start++
  while (start < is.length && is[start] & Is.adverb && !(is[start] & Is.auxiliary)) start++
  if (start >= is.length) return undefined
  const signed = start > at + 1 && /^[—–―]$/.test(mark[start - 1]) ? signature(frame, start) : undefined
  if (signed) return { voice: signed, cue: -1, by: 'after-dash' }
  const word = frame.word(start)
  if (word === 'according' || word === 'per') {
    const voice = phraseStartingAt(frame, start + (word === 'per' ? 1 : 2))
    if (voice) return { voice, cue: start, by: 'after-according' }
  }
  if (word === 'as') start++
  // “Say the families”; the base form goes with many.
  const isSaying = is[start] & (Is.finite | (word === 'say' ? Is.base : 0))
  // ““Honest” describes Lund better”: the words are the subject.
  if (isSaying && start === at + 1 && !(is[start] & Is.core) && !frame.ended.has(at)) return undefined
  if (isSaying && isCue(is[start]) && !(is[start] & Is.capital)) {
    const voice = phraseStartingAt(frame, start + 1)
    const isSaid =
      voice &&
      ((isVoice(frame, voice) &&
        (is[start] & Is.core || word.startsWith('read') || !isPaper(frame, voice))) ||
        (is[start] & Is.core && is[voice.from] & Is.determiner))
    if (voice && isSaid && startsVoice(frame, voice)) return { voice, cue: start, by: 'after-inverted' }
    if (!voice || !strict) return undefined
  }
  for (let i = start + 1; i < is.length && i - start < 45; i++) {
    if (mark[i] === 'Q' && !(is[i - 1] & is[i + 1] & Is.capital) && !isWithin(frame, i)) return undefined
    if (
      !isFiniteCue(is[i]) ||
      is[i] & Is.capital ||
      isHearer(frame, i) ||
      isAsked(frame, i) ||
      mark[i - 1] === '-'
    )
      continue
    const isStance = (is[i] & (Is.stance | Is.speech)) === Is.stance
    if (isStance && (!strict || isLoose(frame, start, i))) continue
    if (
      is[i] & Is.base &&
      !(is[i] & Is.finite) &&
      !(isPlain(frame, i) && (is[i] & Is.core || agrees(frame, i)))
    )
      continue
    const voice = subjectOf(frame, i) ?? (strict ? nameBeforeComma(frame, start, i) : undefined)
    const led =
      voice &&
      (voice.from === start ||
        isTitled(frame, voice) ||
        (voice.from === start + 1 && is[start] & (Is.verb | Is.participle) && is[start] & Is.lower))
    if (voice && led && (isVoice(frame, voice) || (strict && is[i] & Is.core && is[start] & Is.determiner)))
      return quotedAsSaying(frame, i) ?? { voice, cue: i, by: 'after' }
  }
  return undefined
}

/** *“…,” the Review quoted Ann Lund as saying*: Lund, behind the verb at `verb`. */
function quotedAsSaying(frame: Frame, verb: number): Credit | undefined {
  if (!/^quote[ds]$/.test(frame.word(verb))) return undefined
  const voice = phraseStartingAt(frame, verb + 1)
  const isSaid = voice && frame.word(voice.to + 1) === 'as' && frame.word(voice.to + 2) === 'saying'
  return isSaid && isVoice(frame, voice) ? { voice, cue: voice.to + 2, by: 'after' } : undefined
}

/** *“…,” Ann Lund, said at a meeting*: the name between the quotation and a comma too many before the verb. */
function nameBeforeComma(frame: Frame, from: number, verb: number): Phrase | undefined {
  const { is, mark } = frame
  if (mark[verb - 1] !== ',' || !(is[verb] & Is.core)) return undefined
  const voice = phraseStartingAt(frame, from)
  return voice && voice.to === verb - 2 && is[voice.to] & Is.capital ? voice : undefined
}

/** *“Patrons,” a campaign for the museum launched in May*: an apposition with a participle, where *he smiled* would speak. */
function isLoose({ is, word }: Frame, from: number, verb: number): boolean {
  if (!/^an?$/.test(word(from))) return false
  for (let i = from; i < verb; i++)
    if ((is[i] & (Is.preposition | Is.capital)) === Is.preposition) return true
  return false
}

/** *the “Harbor” actor said*: do few words in quotation marks at `i` belong to a noun? */
function isWithin({ is, mark, ended }: Frame, i: number): boolean {
  return (
    i > 0 && mark[i - 1] === '' && (is[i - 1] & Is.determiner) !== 0 && !ended.has(i) && mark[i + 1] === ''
  )
}

/** Is the phrase one for a paper only, which is written or shared rather than speaks: *retweeted an article*? */
function isPaper({ is }: Frame, { from, to }: Phrase): boolean {
  if (!(is[from] & Is.determiner)) return false
  let i = from
  while (i < to && is[i] & (Is.determiner | Is.adverb)) i++
  while (i < to && !(is[i + 1] & Is.preposition)) i++
  return (is[i] & Is.paper) !== 0 && !(is[i] & (Is.human | Is.capital))
}

/** A base form as a finite verb: behind a plural noun, a pronoun or an auxiliary, not behind *to*. */
function isPlain({ is, mark, word }: Frame, verb: number): boolean {
  return (
    verb > 0 &&
    // “TNO’s report said”
    mark[verb - 1] !== "'s" &&
    !(is[verb - 1] & (Is.preposition | Is.possessive)) &&
    !/^(?:an?|the|this|that|no|any|each|every)$/.test(word(verb - 1))
  )
}

function startsVoice({ is }: Frame, { from, to }: Phrase): boolean {
  return !(is[from] & Is.time && !(is[from] & Is.human)) && !(is[from] & Is.preposition) && to >= from
}

/** *“…” — Ann Lund*: a name in capitals, and nothing else, up to the end or a comma. */
function signature({ is, mark }: Frame, from: number): Phrase | undefined {
  let to = from
  while (to < is.length && is[to] & Is.capital && !(is[to] & (Is.determiner | Is.pronoun))) to++
  const isName = to - from > 1 && to - from < 5 && (to === is.length || /^[,.]$/.test(mark[to]))
  return isName ? { from, to: to - 1 } : undefined
}

/** Elsewhere behind the quotation, at the end of the sentence: *…, according to X* and *…, X said*. */
export function creditAtEnd(frame: Frame): Credit | undefined {
  const { is, mark, at } = frame
  for (let i = at + 1; i < is.length; i++) {
    if (mark[i] !== '' || is[i] & Is.capital) continue
    if (is[i] & Is.hedge && frame.word(i) === 'according') {
      const voice = phraseStartingAt(frame, i + 2)
      if (voice) return { voice, cue: i, by: 'end-according' }
    }
    if (!(is[i] & Is.finite && is[i] & Is.speech) || isHearer(frame, i)) continue
    const voice = subjectOf(frame, i)
    if (voice && voice.from > at + 1 && mark[voice.from - 1] === ',' && isVoice(frame, voice))
      return { voice, cue: i, by: 'end' }
    if (mark[i - 1] === ',' && !/^t(?:ells?|old)$/.test(frame.word(i))) {
      const behind = phraseStartingAt(frame, i + 1)
      if (behind && isVoice(frame, behind) && startsVoice(frame, behind))
        return { voice: behind, cue: i, by: 'end-inverted' }
    }
  }
  return undefined
}
