/** Tell where what a verb says follows it without *that*: *critics claim the plan will fail*, *the poll found broad support*. */
import type { Frame, Phrase } from './frame.ts'
import { Is } from './word-classes.ts'

/** Forms of verbs behind which such a clause is what somebody says or holds. */
const claiming = new Set(
  `acknowledge acknowledged acknowledges admit admits admitted agree agreed agrees allege alleged alleges announced announces argue argued argues assert asserted asserts believe
  believed believes boasted boasts claim claimed claims complain complained complains concede conceded concedes conclude concluded concludes confirm confirmed confirms contend contended
  contends declared declares denied denies deny estimate estimated estimates expect expected expects explained explains fear feared fears feel feels felt find finds found hinted hints
  hope hoped hopes imply implied implies indicate indicated indicates insist insisted insists joked jokes maintain maintained maintains noted notes predict predicted predicts promised
  promises recalled recalls reckon reckoned reckons reported reports revealed reveals show showed shows stated states stressed stresses suggest suggested suggests suspect suspected
  suspects testified testifies think thinks thought tweeted tweets understands vowed vows warn warned warns worried worries worry writes wrote`.split(
    /\s+/,
  ),
)

/** Words that a subject may have before its verb. */
const longest = 12
/** Forms that are plural nouns as often: *the reports Lund filed*. */
const nounLike = /^(?:claims|estimates|notes|promises|reports|shows|states|worries)$/
/** Pronouns that can only be a subject, or *it*. */
const nominative = /^(?:every(?:body|one)|he|i|it|nobody|she|some(?:body|one)|there|they|we|you)$/
/** Join what hangs on a subject to its noun. */
const within = /^(?:against|at|between|by|for|from|in|of|on|over|to|with)$/

/** Does a subject with its verb follow the verb at `cue`? Not *claim the prize that was theirs*, *fear the loss of what is left*. */
export function leadsToClause(frame: Frame, cue: number): boolean {
  const { is, mark, word } = frame
  const first = cue + 1
  if (!claiming.has(word(cue)) || mark[first] !== '') return false
  if (nominative.test(word(first)))
    return !/^f(?:elt|inds?|ound)$/.test(word(cue)) && isVerbAfterPronoun(frame, first + 1)
  if (!startsSubject(is[first])) return false
  const isPlain = (is[first] & (Is.determiner | Is.capital | Is.possessive)) === 0
  let isName = true
  for (let i = first; i < is.length && i - first <= longest; i++) {
    if (mark[i] !== '' && mark[i] !== '-' && mark[i] !== "'s" && mark[i] !== '#') return false
    const what = is[i]
    if (i === first) {
      isName = (what & Is.capital) !== 0 && !nounLike.test(word(cue))
      continue
    }
    if (what & Is.auxiliary && what & Is.lower) return !(what & (Is.determiner | Is.human))
    if (what & (Is.relative | Is.subordinator | Is.conjunction)) return false
    if (/^(?:how|what|when|where|why)$/.test(word(i))) return false
    if (what & Is.pronoun || (what & Is.preposition && (isPlain || !within.test(word(i))))) return false
    if (what & (Is.finite | Is.ing | Is.verb) && what & Is.lower && !(what & (Is.human | Is.paper)))
      return isName && !(what & Is.ing) && !(what & Is.time)
    if (!(what & Is.capital) && mark[i] === '') isName = false
  }
  return false
}

/** May a word of these classes be the first of a subject: a determiner, a name, a plain noun? */
function startsSubject(is: number): boolean {
  if (is & (Is.relative | Is.time | Is.preposition | Is.subordinator | Is.conjunction)) return false
  if (is & (Is.determiner | Is.capital | Is.possessive)) return true
  return (is & ~(Is.human | Is.paper)) === Is.lower
}

/** *they have*, *it’s*, *he never said*: does a verb stand at `at`, behind a pronoun? */
function isVerbAfterPronoun({ is, mark }: Frame, at: number): boolean {
  if (/^'(?:d|ll|m|re|s|ve)$/.test(mark[at] ?? '') || mark[at + 1] === "'t") return true
  const i = is[at] & Is.adverb && !(is[at] & Is.auxiliary) ? at + 1 : at
  return mark[i] === '' && (is[i] & (Is.auxiliary | Is.finite | Is.verb | Is.base)) !== 0 && !(is[i] & Is.ing)
}

/** Papers that look into something and find it. */
const inquiry =
  /^(?:analys[ei]s|assessments?|audits?|autopsy|census|data|documents?|estimates?|figures|filings?|findings?|investigations?|inquest|inquiry|inspections?|papers?|polls?|post-mortem|records?|reports?|research|results?|reviews?|statistics|stud(?:ies|y)|surveys?|tests?)$/
const finding = /^(?:f(?:inds?|ound)|indicate[ds]?|reveal(?:s|ed)?|show(?:s|ed)?|suggest(?:s|ed)?)$/

/** Is the verb at `cue` one by which papers find something? */
export function mayFind({ word }: Frame, cue: number): boolean {
  return finding.test(word(cue))
}

/** *the poll found broad support*, *records show three visits*: does a paper find, with the verb at `cue`, what stands right behind it? */
export function isFinding({ is, mark, word }: Frame, cue: number, { from, to }: Phrase): boolean {
  if (!finding.test(word(cue)) || mark[cue + 1] === undefined || !/^[#]?$/.test(mark[cue + 1])) return false
  if (is[cue + 1] & (Is.subordinator | Is.conjunction | Is.relative | Is.pronoun)) return false
  if (is[cue + 1] & Is.preposition || /^(?:how|its?|itself|their|what)$/.test(word(cue + 1))) return false
  for (let i = from; i <= to; i++) {
    if (i > from && is[i] & Is.preposition && !(is[i] & Is.capital)) return false
    if (inquiry.test(word(i))) return true
  }
  return false
}
