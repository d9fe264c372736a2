/** Find the noun of which a clause without commas says more, between a subject and its verb: *people who know Smith say*. */
import type { Frame, Phrase } from './frame.ts'
import { isVoice, phraseEndingAt } from './voice-phrases.ts'
import { Is } from './word-classes.ts'

/** Items that such a clause can have before its last noun. */
const longest = 24

/** Verbs whose object can be a clause of its own: *officials who think Smith said so*. */
const clausal = /^(?:believe[ds]?|fear(?:ed|s)?|hope[ds]?|kn[eo]ws?|th(?:ink|inks|ought))$/

/** The phrase before the relative pronoun at `at`; the name of whom it says what she is: *Lund, the mayor of Tarn, who …*. */
export function antecedentOf(frame: Frame, at: number): Phrase | undefined {
  const { is, mark, word } = frame
  const end = mark[at - 1] === ',' ? at - 2 : at - 1
  const phrase = end < 0 ? undefined : phraseEndingAt(frame, end)
  if (!phrase || end === at - 1 || phrase.from < 2) return phrase
  if (mark[phrase.from - 1] !== ',' || !(is[phrase.from] & Is.determiner)) return phrase
  const named = phraseEndingAt(frame, phrase.from - 2)
  const isName = named && is[named.to] & Is.capital && !(is[named.to] & Is.time)
  return isName && !/^(?:at|in|near)$/.test(word(named.from - 1)) ? named : phrase
}

/**
 * The noun that governs the clause which ends with `phrase`: *A spokesman who asked not to be named because of company policy*, *The authors of research published in the
 * Harbour Journal*; `phrase` itself where it hangs on nothing.
 */
export function outOfClause(frame: Frame, phrase: Phrase): Phrase {
  const { is, mark, word } = frame
  const before = phrase.from - 1
  if (before < 1 || !hangs(frame, before)) return phrase
  for (let i = before; i > 0 && before - i < longest; i--) {
    if (mark[i] && !/^(?:[-–'’.Q#]|'s)$/.test(mark[i])) return phrase
    if (is[i] & Is.capital || mark[i]) continue
    if (i === before && (is[i] & Is.core || clausal.test(word(i)))) return phrase
    if (is[i] & Is.relative && /^(?:that|who)$/.test(word(i)) && i < before) {
      const noun = leadsOn(frame, i + 1) ? phraseEndingAt(frame, i - 1) : undefined
      return noun && isVoice(frame, noun) ? noun : phrase
    }
    if (isReduced(frame, i)) {
      const noun = phraseEndingAt(frame, i - 1)
      return noun && isVoice(frame, noun) ? outOfClause(frame, noun) : phrase
    }
  }
  return phrase
}

/** The noun of which a clause that ends with a verb at `last` says more: *two aides who asked not to be named*, *sources who were not allowed to speak*. */
export function beforeClause(frame: Frame, last: number): Phrase | undefined {
  const { is, mark } = frame
  if (mark[last] || !(is[last] & (Is.participle | Is.base | Is.verb))) return undefined
  return beforeWho(frame, last)
}

/** The noun before the *who* of the clause that item `last` ends, a preposition whose noun is a time: *a mechanic who worked there until June*. */
export function beforeWho(frame: Frame, last: number): Phrase | undefined {
  const { mark, word } = frame
  for (let i = last - 1; i > 0 && last - i < longest; i--) {
    if (mark[i] && !/^(?:[-–'’#]|'s|'t|n't)$/.test(mark[i])) return undefined
    if (word(i) !== 'who') continue
    const noun = phraseEndingAt(frame, i - 1)
    return noun && leadsOn(frame, i + 1) && isVoice(frame, noun) ? noun : undefined
  }
  return undefined
}

/** Does what stands at `i` take an object, so that a phrase behind it is no subject? */
function hangs({ is, mark }: Frame, i: number): boolean {
  if (mark[i] || is[i] & (Is.conjunction | Is.subordinator | Is.relative | Is.capital)) return false
  return (is[i] & (Is.preposition | Is.verb | Is.finite | Is.base | Is.ing | Is.participle)) !== 0
}

/** Does a verb follow the relative, at `i`, so that the relative is the subject of its clause? */
function leadsOn({ is }: Frame, i: number): boolean {
  const at = is[i] & Is.adverb && !(is[i] & Is.auxiliary) ? i + 1 : i
  return (is[at] & (Is.auxiliary | Is.finite | Is.base | Is.verb)) !== 0 && (is[at] & Is.determiner) === 0
}

/** Is the verb form at `i` that of a clause without its relative: *a letter signed by seven doctors*, *one pastor backing Lund*? */
export function isReduced({ is, mark, word }: Frame, i: number): boolean {
  if (i < 1 || mark[i] || mark[i - 1] || is[i] & (Is.core | Is.capital | Is.preposition)) return false
  const isForm = is[i] & (Is.participle | Is.ing) || (is[i] & Is.verb && !(is[i] & Is.finite))
  if (!isForm) return false
  const before = is[i - 1] & ~(Is.human | Is.paper | Is.title)
  const isMember = before === Is.capital && (is[i - 1] & Is.human) !== 0
  return before === Is.lower || (before === Is.capital && (isMember || word(i + 1) === 'by'))
}
