/** Read the noun phrase that names a voice: leftwards from where it ends, or rightwards from where it begins. */
import type { Frame, Phrase } from './frame.ts'
import { Is } from './word-classes.ts'

/** Items that a phrase can have. */
const longest = 30

const isNominal = (is: number) => (is & (Is.human | Is.paper | Is.title)) !== 0

const noNoun =
  Is.pronoun |
  Is.auxiliary |
  Is.subordinator |
  Is.conjunction |
  Is.relative |
  Is.preposition |
  Is.finite |
  Is.ing |
  Is.base |
  Is.verb |
  Is.adverb |
  Is.determiner
const noName = Is.pronoun | Is.subordinator | Is.conjunction | Is.relative | Is.preposition | Is.possessive

/** Forms in *-ing* that stand before an office: *the Rovers sporting director*, *Lund’s running mate*. */
const adjuncts =
  /^(?:acting|advertising|arresting|attending|banking|broadcasting|commanding|consulting|coordinating|dealing|engineering|fishing|founding|fundraising|gambling|governing|housing|investigating|leading|lending|managing|manufacturing|marketing|mining|monitoring|operating|planning|polling|presiding|publishing|racing|ruling|running|sailing|shipping|sporting|staffing|streaming|tracking|trading|training)$/

/** May item `i` belong to a noun phrase as noun, name or adjective? */
function isNoun(frame: Frame, i: number): boolean {
  const { is, mark, word } = frame
  if (mark[i] === '#') return true
  if (mark[i]) return false
  if (is[i] & Is.capital) return !(is[i] & noName) || (is[i] & (Is.time | Is.human)) !== 0
  if (
    is[i] & (Is.ing | Is.base) &&
    i > 0 &&
    mark[i - 1] === "'s" &&
    mark[i + 1] !== '-' &&
    !(is[i - 2] & Is.pronoun)
  )
    return true
  if (is[i] & Is.ing && i > 0 && is[i - 1] & Is.article) return true
  // “the state's premier”
  if (
    mark[i + 1] === "'s" &&
    is[i] & (Is.base | Is.verb) &&
    !(is[i] & (Is.pronoun | Is.relative)) &&
    word(i) !== 'let'
  )
    return true
  if (is[i] & Is.ing && isNominal(is[i + 1]) && adjuncts.test(word(i))) return true
  // “according to new modelling”
  const isStudy = /^(?:modell?ing|polling|reporting)$/.test(word(i)) && is[i - 1] === Is.lower
  if (isStudy && word(i - 3) === 'according') return true
  if (is[i] & (Is.finite | Is.base) && word(i - 1) === 'the' && /^(?:deal|plan|talk)s$/.test(word(i)))
    return true
  if (isBehindArticle(frame, i)) return true
  return (
    isNominal(is[i]) || !(is[i] & noNoun) || isTank(frame, i) || isPapers(frame, i) || isOfState(frame, i)
  )
}

/** *officials familiar with the plan*: what stands behind an article at `i` is no verb, but what it is *of* makes the phrase. */
function isBehindArticle({ is, word }: Frame, i: number): boolean {
  if (!(is[i] & Is.base) || i === 0 || !(is[i - 1] & Is.article && is[i - 1] & Is.lower)) return false
  return !/^(?:from|of)$/.test(word(i + 1))
}

/** *the state Division of Revenue*, *Odisha state disaster manager*: *state* at `i` is no verb between an article or a name and what it belongs to. */
function isOfState({ is, mark, word }: Frame, i: number): boolean {
  if (word(i) !== 'state' || mark[i + 1] !== '') return false
  if (is[i - 1] & Is.article && is[i + 1] & Is.capital) return true
  const next = is[i + 1] & ~(Is.human | Is.title)
  return (is[i - 1] & (Is.article | Is.capital)) !== 0 && next === Is.lower
}

/** Plurals for papers that are forms of verbs too. */
const papers = /^(?:accounts|claims|estimates|figures|notes|polls|projects|records|reports|rules|views)$/

/** *local news reports*, *court records show*, *the explanatory notes*: a plural at `i` that takes no object is no verb. */
function isPapers({ is, mark, word }: Frame, i: number): boolean {
  const isPlural = papers.test(word(i))
  const to = word(i - 1) === 'to' ? i - 1 : i - 2
  if (isPlural && word(to) === 'to' && word(to - 1) === 'according') return true
  if (isPlural && /^(?:confirm|find|indicate|reveal|say|show|suggest)$/.test(word(i + 1))) return true
  if (
    !/^(?:accounts|claims|comments|estimates|notes|remarks|reports)$/.test(word(i)) ||
    is[i - 1] & Is.capital
  )
    return false
  const next = i + 1
  if (next < is.length && mark[next] === '' && !/^(?:by|for|from|in|of|on)$/.test(word(next))) return false
  return /^(?:local|media|news|press)$/.test(word(i - 1)) || (is[i - 2] & Is.determiner) !== 0
}

/** *think tank*, *think-tank*: the first word at `i` is no verb. */
function isTank({ word, mark }: Frame, i: number): boolean {
  return word(i) === 'think' && /^tanks?$/.test(word(mark[i + 1] === '-' ? i + 2 : i + 1))
}

const joins = new Set(['-', "'s", '&', '/', '.', '–', "'", '’'])

/** The item before a parenthesis that ends at `i` (`(R-Ky.)`); `i` where none does. */
function beforeParenthesis({ mark }: Frame, i: number): number {
  if (mark[i] !== ')') return i
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (mark[j] === '(') return j - 1
  return i
}

/** The noun phrase whose last item is `last`, prepositional attributes included; `undefined` where none ends there. */
export function phraseEndingAt(frame: Frame, last: number): Phrase | undefined {
  const { is } = frame
  const to = beforeParenthesis(frame, last)
  if (to < 0) return undefined
  if (is[to] & Is.pronoun && !(is[to] & Is.capital && isNominal(is[to]))) return { from: to, to }
  let from = to + 1
  for (let i = to; i >= 0 && to - i < longest; i--) {
    const skipped = beforeParenthesis(frame, i)
    if (skipped !== i) {
      i = skipped + 1
      continue
    }
    const step = stepLeft(frame, i, from, to)
    if (step === 'stop') break
    if (step !== 'pass') from = i
    if (step === 'last') break
    if (step === 'take' && is[i] & Is.determiner && i > 0 && is[i - 1] & Is.conjunction) i--
  }
  return from > to ? undefined : { from, to }
}

/** What item `i` does to the phrase `from` … `to` on its right: belongs to it, joins it to what stands before, begins it, or does not belong to it. */
function stepLeft(frame: Frame, i: number, from: number, to: number): 'take' | 'pass' | 'last' | 'stop' {
  const { is, mark } = frame
  const what = is[i]
  const begun = from <= to
  if (isNoun(frame, i) || (mark[i] === 'Q' && begun && i !== frame.at && !frame.ended.has(i))) return 'take'
  if (joins.has(mark[i]) && i > 0 && (is[i - 1] || mark[i - 1] === '#')) return 'pass'
  if (what & Is.relative && what & Is.determiner && begun) return 'stop'
  if (what & Is.determiner && !(what & Is.relative)) {
    if (i > 0 && is[i - 1] & Is.conjunction && (isSharedAttribute(frame, i - 1) || isOnesOwn(frame, i)))
      return 'take'
    const goesOn = i > 0 && (is[i - 1] & (Is.preposition | Is.determiner) || mark[i - 1] === '#')
    return goesOn ? 'take' : 'last'
  }
  if (!begun || i === 0) return 'stop'
  if (what & Is.preposition && !(what & Is.subordinator)) {
    // “Editor-in-Chief”
    if (isPrivyOf(frame, i - 1) || (mark[i - 1] === '-' && mark[i + 1] === '-')) return 'pass'
    return isNoun(frame, i - 1) || mark[i - 1] === ')' || is[i - 1] & Is.determiner ? 'pass' : 'stop'
  }
  if (isPrivyOf(frame, i)) return 'take'
  // “the country's first premier”
  if (
    /^(?:first|only|second|third)$/.test(frame.word(i)) &&
    (mark[i - 1] === "'s" || is[i - 1] & Is.determiner)
  )
    return 'take'
  // “A visibly shaken Lund”
  if (what & Is.adverb && !(what & Is.auxiliary) && is[i - 1] & Is.article && mark[i + 1] === '')
    return 'take'
  if (what & Is.conjunction && isCoordinated(frame, i, from, to)) return 'pass'
  return isAttribute(frame, i) ? 'take' : 'stop'
}

/** Does *and* at `i` join two names, two nouns for people, or what an office before a name is for? */
function isCoordinated(frame: Frame, i: number, from: number, to: number): boolean {
  const { is } = frame
  return (
    (is[i - 1] & is[from] & Is.capital) !== 0 ||
    (isNominal(is[i - 1]) && (isNominal(is[to]) || isNominal(is[from]))) ||
    ((is[to] & Is.capital) !== 0 && is[from] === Is.lower && isOfOffice(frame, i - 1))
  )
}

/** *minister of mines and energy Tom Lund*: do the plain nouns that end at `last` stand behind an office and *of*? */
function isOfOffice(frame: Frame, last: number): boolean {
  let i = last
  while (i > 0 && last - i < 4 && frame.is[i] === Is.lower) i--
  return i > 0 && i < last && /^(?:for|of)$/.test(frame.word(i)) && (frame.is[i - 1] & Is.title) !== 0
}

/** *Lund and her team*: does the possessive at `i` stand behind a name and *and*? */
function isOnesOwn({ is, word }: Frame, i: number): boolean {
  return (
    i > 1 &&
    (is[i] & Is.possessive) !== 0 &&
    word(i - 1) === 'and' &&
    (is[i - 2] & Is.capital) !== 0 &&
    !(is[i - 2] & Is.time)
  )
}

/** Does *and* at `i` join what hangs on one noun: *sources from Ukraine and the US*? */
function isSharedAttribute(frame: Frame, i: number): boolean {
  const { is } = frame
  for (let j = i - 1; j > 0 && i - j < 7; j--) {
    if (is[j] & Is.preposition && is[j] & Is.lower)
      return (is[j - 1] & Is.human) !== 0 && !(is[j] & Is.subordinator)
    if (!isNoun(frame, j) && !(is[j] & Is.determiner)) return false
  }
  return false
}

/** May a base form be a noun behind this: *White House press secretary*, *study lead author*? */
function isAdjunctBehind(before: number, mark: string): boolean {
  return (before & (Is.capital | Is.paper | Is.article)) !== 0 || mark === 'Q' || mark === ','
}

/** Is the verb form at `i` an adjective: *a retired judge*, *the New York-based group*? */
function isAttribute({ is, mark }: Frame, i: number): boolean {
  if (!(is[i] & (Is.verb | Is.participle | Is.ing | Is.base)) || is[i] & Is.capital) return false
  if (is[i] & Is.ing && isNominal(is[i + 1]) && is[i + 1] & Is.lower && mark[i - 1] === '') return true
  if (
    is[i] & Is.base &&
    is[i + 1] & Is.title &&
    is[i + 1] & Is.lower &&
    isAdjunctBehind(is[i - 1], mark[i - 1])
  )
    return true
  return mark[i - 1] === '-' || (mark[i - 1] === '' && (is[i - 1] & Is.determiner) !== 0)
}

/** The noun phrase that begins with item `from`, up to a comma, a stop, a verb or a relative; `undefined` where none does. */
export function phraseStartingAt(frame: Frame, from: number): Phrase | undefined {
  const { is } = frame
  const size = is.length
  if (from >= size) return undefined
  const counts =
    frame.word(from) === 'one' &&
    from + 1 < size &&
    (frame.word(from + 1) === 'of' || isNoun(frame, from + 1))
  if (is[from] & Is.pronoun && !(is[from] & Is.capital && isNominal(is[from])) && !counts)
    return { from, to: from }
  let to = counts ? from : from - 1
  for (let i = to + 1; i < size && i - from < longest; i++) {
    if (isNoun(frame, i)) to = i
    else if (!(to === i - 1 && isNominal(is[to]) && isPrivy(frame, i)) && !goesOn(frame, i, from, to)) break
  }
  if (to < from && isCounted(frame, from)) return { from, to: from + 1 }
  if (to < from && /^(?:another|many|most|others|several|some)$/.test(frame.word(from)))
    return { from, to: from }
  return to < from ? undefined : { from, to }
}

/** *a person close to the president*, *people familiar with the matter*, *two people briefed on the plans*: what makes a voice worth citing. */
function isPrivy({ word }: Frame, i: number): boolean {
  return privy.test(word(i)) && /^(?:about|at|by|in|of|on|to|with)$/.test(word(i + 1))
}

/** Does what makes a voice worth citing stand at `i`, right behind its noun? */
function isPrivyOf(frame: Frame, i: number): boolean {
  return i > 0 && isNominal(frame.is[i - 1]) && isPrivy(frame, i)
}

const privy =
  /^(?:acquainted|aware|briefed|close|connected|familiar|involved|knowledgeable|loyal|present|privy)$/

/** May a noun phrase from `from`, whose last noun so far is `to`, go on behind item `i`, which is no noun? */
function goesOn(frame: Frame, i: number, from: number, to: number): boolean {
  const { is, mark } = frame
  const what = is[i]
  const begun = to >= from
  const next = i + 1 < is.length ? is[i + 1] : 0
  if (mark[i] === '.') return to === i - 1 && begun && (next & Is.capital) !== 0
  if (mark[i]) return begun && /^(?:[-–&'’/]|'s)$/.test(mark[i])
  if (begun && mark[i - 1] === '-' && what & (Is.participle | Is.verb) && isNoun(frame, i + 1)) return true
  if (
    what & Is.base &&
    begun &&
    next & Is.title &&
    next & Is.lower &&
    isAdjunctBehind(is[i - 1], mark[i - 1])
  )
    return true
  if (what & Is.determiner)
    return i === from || (is[i - 1] & (Is.preposition | Is.determiner | Is.conjunction)) !== 0
  if (!begun)
    return (
      ((what & (Is.participle | Is.verb | Is.ing | Is.adverb)) !== 0 &&
        (i > from || (next !== 0 && !(next & noNoun)) || isNominal(next))) ||
      ((what & Is.base) !== 0 && i === from && isNominal(next))
    )
  if (what & Is.preposition && !(what & Is.subordinator))
    return next !== 0 && !(next & (Is.time | (noNoun & ~Is.determiner)))
  if (what & Is.conjunction && (sharesName(frame, i, from) || isOnesOwn(frame, i + 1))) return true
  return (
    (what & Is.conjunction & next) === 0 &&
    (what & Is.conjunction) !== 0 &&
    (next & is[to] & Is.capital) !== 0
  )
}

/** *JPL scientist and study co-author Anna Lund*: do two callings without an article, joined by *and* at `i`, stand before one name? */
function sharesName(frame: Frame, i: number, from: number): boolean {
  const { is, word } = frame
  if (is[from] & Is.determiner || !isNominal(is[i - 1]) || word(i - 1).endsWith('s')) return false
  let last = i
  while (last - i < 6 && last + 1 < is.length && !(is[last + 1] & Is.capital) && isAdjunct(frame, last + 1))
    last++
  return last > i && last + 1 < is.length && (is[last + 1] & Is.capital) !== 0 && isNominal(is[last])
}

function isAdjunct(frame: Frame, i: number): boolean {
  if (frame.mark[i] === '-') return true
  const base = (frame.is[i] & Is.base) !== 0 && !frame.mark[i]
  return (isNoun(frame, i) || base) && !frame.word(i).endsWith('s')
}

/** *the two*, who were named before: does this stand at `i`? */
function isCounted({ word }: Frame, i: number): boolean {
  return word(i) === 'the' && /^(?:former|four|latter|three|two)$/.test(word(i + 1))
}

/** Does the phrase name or describe somebody or something that can speak? Names, pronouns, nouns for people and papers do. */
export function isVoice(frame: Frame, { from, to }: Phrase): boolean {
  const { is, mark } = frame
  if (to === from + 1 && isCounted(frame, from)) return true
  if (
    from === to &&
    mark[from] === '' &&
    is[from] & (Is.determiner | Is.relative) &&
    !(is[from] & Is.article && !(is[from] & Is.relative))
  )
    return true
  for (let i = from; i <= to; i++) {
    if (mark[i] === '' && is[i] & (Is.human | Is.paper | Is.pronoun | Is.title)) return true
    if (
      is[i] & Is.capital &&
      !(is[i] & Is.time) &&
      (i > 0 || !(is[i] & (Is.determiner | Is.preposition | Is.adverb)))
    )
      return true
  }
  return false
}
