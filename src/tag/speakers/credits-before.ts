/** Find who is said to speak a quotation in what stands before it in its sentence. */
import { antecedentOf } from '../grammar/antecedents.ts'
import type { Frame, Phrase } from '../grammar/frame.ts'
import { isNounHere, mainSubject, subjectBefore, subjectOf } from '../grammar/subjects.ts'
import { isVoice, phraseEndingAt, phraseStartingAt } from '../grammar/voice-phrases.ts'
import { Is } from '../grammar/word-classes.ts'
import {
  absoluteBefore,
  agentOf,
  agrees,
  invertedAt,
  isPassive,
  isSaid,
  quotedBefore,
  reportedSubject,
} from './cues.ts'

/** A voice and the item of its cue in a frame; the cue is −1 where a colon is all there is. */
export interface Credit {
  voice: Phrase
  cue: number
  /** The way it was found, in kebab-case. */
  by: string
}

const isCue = (is: number) => (is & (Is.speech | Is.stance)) !== 0

/** Before the quotation: the nearest cue on whose subject it hangs. */
export function creditBefore(frame: Frame): Credit | undefined {
  const { is, mark, at } = frame
  let weak: Credit | undefined
  for (let i = at - 1; i >= 0; i--) {
    const what = is[i]
    if (mark[i] !== '') continue
    if (what & Is.hedge && frame.word(i) === 'according') {
      const voice = phraseStartingAt(frame, i + 2)
      if (voice && voice.to < at) return { voice, cue: i, by: 'before-according' }
    }
    if (what === Is.lower && isInWords(frame, i)) {
      const voice = phraseStartingAt(frame, i + 2)
      if (voice && voice.to < at && isVoice(frame, voice)) return { voice, cue: i, by: 'before-words' }
    }
    if (!isCue(what) || (what & Is.capital && i > 0)) continue
    const credit = creditOfCue(frame, i)
    if (credit === null) return undefined
    if (!credit || isClosed(frame, credit)) continue
    const subject = frame.word(credit.voice.from)
    if (what & Is.speech && isOfPaper(frame, credit)) return withAntecedent(frame, credit)
    const thing =
      (is[credit.voice.from] & Is.relative && subject !== 'who') || (subject === 'it' && !(what & Is.core))
    if (what & Is.speech && !thing) return saidOfOneself(frame, credit)
    const isThing = is[at - 1] & Is.article && /^an?$/.test(frame.word(at - 1)) && !(what & Is.speech)
    if (credit.by !== 'before-base' && credit.by !== 'before-agent' && !isThing)
      weak ??= { ...credit, by: `${credit.by}-stance` }
    if (mark[at - 1] === ':' && weak && !isInside(frame, weak.voice)) return weak
  }
  return (weak && withAntecedent(frame, weak)) ?? creditByColon(frame)
}

/** *the levy, which Lund says will double, would add “…”*: does a comma close the clause of the cue before the quotation? */
function isClosed({ is, mark, at }: Frame, { voice: { from }, cue }: Credit): boolean {
  if (from < 2 || mark[from - 2] !== ',' || !(is[from - 1] & Is.relative)) return false
  const comma = mark.indexOf(',', cue)
  return comma > 0 && comma < at - 1
}

/** *in the words of one trader*, by *words* at `i`. */
function isInWords({ is, word }: Frame, i: number): boolean {
  if (i < 2 || !(is[i - 1] & Is.article) || word(i) !== 'words') return false
  return word(i - 2) === 'in' && word(i - 1) === 'the' && word(i + 1) === 'of'
}

/** Does the voice belong to a clause inside the sentence: *a workplace where everyone knew each other*? */
function isInside({ is, mark }: Frame, { from }: Phrase): boolean {
  return from > 1 && mark[from - 1] === '' && (is[from - 1] & (Is.relative | Is.subordinator)) !== 0
}

/** *a letter that accuses them of “…”*: does the relative that speaks stand right behind a paper? */
function isOfPaper({ is, mark, word }: Frame, { voice: { from }, cue }: Credit): boolean {
  if (!/^(?:that|which)$/.test(word(from)) || from < 1) return false
  const noun = mark[from - 1] === ',' ? from - 2 : from - 1
  return (
    (is[noun] & Is.lower) !== 0 && (is[noun] & Is.paper || (is[noun] & Is.human && is[cue] & Is.core)) !== 0
  )
}

/** *a hat that says “…”*: the hat. */
function withAntecedent(frame: Frame, credit: Credit): Credit | undefined {
  const { from } = credit.voice
  if (!(frame.is[from] & Is.relative) || frame.word(from) === 'who') return credit
  const voice = antecedentOf(frame, from)
  return voice && { ...credit, voice }
}

/** Behind such a verb stands what something is called. */
const naming = /^(?:call|describ|dub|label|term)/

/** *Smith said he asked “…”*: Smith, where the cue's own subject is a pronoun right behind another cue. */
function saidOfOneself(frame: Frame, credit: Credit): Credit {
  const { is, mark } = frame
  const { from } = credit.voice
  // “Lund stated what Berg said on the pier “was untrue””
  const what = frame.word(from) === 'what' ? from : from - 1
  if (frame.word(what) === 'what' && what > 1 && !naming.test(frame.word(credit.cue))) {
    const told = is[what - 1] & Is.finite && is[what - 1] & Is.speech ? subjectOf(frame, what - 1) : undefined
    if (told && isVoice(frame, told)) return { ...credit, voice: told, cue: what - 1 }
  }
  if (!/^(?:s?he|they|it)$/.test(frame.word(from))) return credit
  let i = from - 1
  if (frame.word(i) === 'what') {
    const voice = mainSubject(frame, i)
    return voice ? { ...credit, voice } : credit
  }
  while (i > 0 && (frame.word(i) === 'that' || (is[i] & Is.adverb && is[i] & Is.lower))) i--
  if (i <= 0 || mark[i] || !(is[i] & Is.finite) || !(is[i] & Is.speech)) return credit
  const voice = subjectOf(frame, i)
  const one = voice && voice.to >= voice.from && is[voice.to] & (Is.capital | Is.pronoun)
  return one ? { ...credit, voice } : credit
}

/** *Smith in 2012: “…”*, *more from Jones: “…”*: the phrase before a colon, where no verb says more. */
function creditByColon(frame: Frame): Credit | undefined {
  const { is, mark, at } = frame
  if (mark[at - 1] !== ':') return undefined
  let to = at - 2
  while (to > 0 && (mark[to] === '#' || is[to] & Is.time || (is[to] & Is.preposition && to < at - 2))) to--
  const voice = to >= 0 ? phraseEndingAt(frame, to) : undefined
  return voice && isVoice(frame, voice) && !(is[voice.from] & Is.time)
    ? { voice, cue: -1, by: 'colon' }
    : undefined
}

/** Passives that say who speaks by their subject (*was quoted as saying*); and those that are somebody else’s words to the subject. */
const passiveSpeaker = /^(?:caught|heard|overheard|quoted|recorded|seen)$/
const passiveHearer = /^(?:accused|asked|expected|forced|pressed|questioned|supposed|told)$/
const hearing = /^(?:heard?|hears|learn(?:s|ed|t)?)$/

/** The credit of the cue at `i`; `null` where it is a passive without an agent: nobody is named. */
function creditOfCue(frame: Frame, i: number): Credit | undefined | null {
  const { is, at } = frame
  const what = is[i]
  const word = frame.word(i)
  if (i > 1 && frame.mark[i - 1] === '-') return undefined
  if (isAttribute(frame, i)) return undefined
  // “They fired at the wall”, not “fired back: “…””
  if (/^(?:fired?|fires|shoots?|shot)$/.test(word) && !/^(?:back|off)$/.test(frame.word(i + 1)))
    return undefined
  // “in an article titled “Safer Towns””: what the work is called is not what it says.
  if (/^(?:headlined|titled)$/.test(word) && frame.mark[i + 1] === 'Q' && i + 1 < at) return undefined
  if (what & Is.participle) {
    const agent = agentOf(frame, i)
    if (agent && (agent.to === at - 1 || (agent.to < at && frame.word(agent.to + 1) === 'as')))
      return { voice: agent, cue: i, by: 'before-agent' }
    // “Lund said the words were put “…””: what is only put or made leaves the words to the cue before.
    if (isPassive(frame, i) && !passiveSpeaker.test(word))
      return passiveHearer.test(word) || !(what & Is.speech) ? undefined : null
  }
  if (what & Is.ing && !(what & Is.finite)) return i > 0 ? creditOfParticiple(frame, i) : undefined
  if (hearing.test(word) && frame.word(i + 1) === 'from') {
    const voice = phraseStartingAt(frame, i + 2)
    return voice && { voice, cue: i, by: 'before' }
  }
  if (isNounHere(frame, i)) return undefined
  if (what & Is.finite) return creditOfFinite(frame, i)
  // “The levy would add “a heavy burden””
  if (word === 'add' && is[i - 1] & Is.auxiliary && frame.mark[at - 1] !== ':') return undefined
  if (!(what & Is.base) || i === 0 || (frame.word(i - 1) === 'to' && i < at - 5)) return undefined
  const voice = subjectOf(frame, i)
  return voice && isVoice(frame, voice) && agrees(frame, i) ? { voice, cue: i, by: 'before-base' } : undefined
}

/** *a clearly identified group*: does the participle at `i` only say which? */
function isAttribute({ is, mark, word }: Frame, i: number): boolean {
  if (!(is[i] & Is.participle) || mark[i + 1] !== '' || is[i] & Is.core) return false
  let before = i - 1
  while (before > 0 && (is[before] & Is.adverb || /ly$/.test(word(before)))) before--
  return before >= 0 && before < i - 1 && (is[before] & Is.article) !== 0
}

/** Forms in *-ing* that are nouns, or prepositions, more often. */
const nouns = /^(?:including|offering|shooting)$/

/** *is calling it*, and *…, calling it*. */
function creditOfParticiple(frame: Frame, i: number): Credit | undefined {
  const { is, mark, at } = frame
  if (mark[at - 1] === '(' && i < at - 2) return undefined
  if (is[i - 1] & Is.be || (/^'(?:s|re|m)$/.test(mark[i - 1]) && is[i - 2] & Is.pronoun)) {
    const voice = subjectOf(frame, i)
    return voice && { voice, cue: i, by: 'before-progressive' }
  }
  if (isNounHere(frame, i) || nouns.test(frame.word(i))) return undefined
  if (frame.word(i) === 'hearing' && (is[i - 1] & Is.capital || is[i + 1] & Is.preposition)) return undefined
  const voice =
    (frame.word(i - 1) === 'as' ? quotedBefore(frame, i - 2) : undefined) ??
    absoluteBefore(frame, i) ??
    reportedSubject(frame, i) ??
    reporterBefore(frame, i) ??
    subjectBefore(frame, i) ??
    phraseEndingAt(frame, i - 1)
  return voice && { voice, cue: i, by: 'before-ing' }
}

/** *…, says a report highlighting “…”*: the report, right between its own cue and the participle at `i`. */
function reporterBefore(frame: Frame, i: number): Phrase | undefined {
  const voice = phraseEndingAt(frame, i - 1)
  if (!voice || voice.from < 2 || !(frame.is[voice.from - 1] & Is.finite)) return undefined
  return invertedAt(frame, voice.from - 1) && voice
}

/** *Smith said*, and *Asked Smith:*. */
function creditOfFinite(frame: Frame, i: number): Credit | undefined {
  const { is, mark, at } = frame
  const inverted = invertedAt(frame, i)
  if (inverted) return inverted.to === at - 2 ? { voice: inverted, cue: i, by: 'before-inverted' } : undefined
  const voice = subjectOf(frame, i)
  if (voice)
    return isVoice(frame, voice) || isSaid(frame, voice, i) ? { voice, cue: i, by: 'before' } : undefined
  const behind = is[i] & Is.speech ? phraseStartingAt(frame, i + 1) : undefined
  if (!behind || behind.to >= at || !isVoice(frame, behind)) return undefined
  const isEnd = behind.to === at - 1 || /[,:—]/.test(mark[behind.to + 1] ?? '')
  return isEnd ? { voice: behind, cue: i, by: 'before-inverted' } : undefined
}
