/** Tell where a clause without *that* follows a verb: *critics claim the plan will fail*. */
import type { Frame } from './frame.ts'
import { Is } from './word-classes.ts'

/** Verbs behind which such a clause is what somebody says or holds. */
const claiming =
  /^(?:admit(?:s|ted)?|argue[ds]?|believe[ds]?|claim(?:ed|s)?|conced(?:e[ds]?)|fear(?:ed|s)?|insist(?:ed|s)?|suspect(?:ed|s)?|th(?:ink|inks|ought)|warn(?:ed|s)?)$/

/** Words that a subject may have before its verb. */
const longest = 7

/** Does a plain subject with its auxiliary follow the verb at `cue`? Not *claim the prize that was theirs*, *fear the loss of what is left*. */
export function leadsToClause({ is, mark, word }: Frame, cue: number): boolean {
  const first = cue + 1
  if (!claiming.test(word(cue)) || mark[first] !== '') return false
  if (/^(?:he|she|they|we)$/.test(word(first))) return (is[first + 1] & Is.auxiliary) !== 0
  if (!(is[first] & (Is.determiner | Is.capital | Is.possessive)) || is[first] & Is.relative) return false
  for (let i = first + 1; i < is.length && i - first <= longest; i++) {
    if (mark[i] !== '' && mark[i] !== '-' && mark[i] !== "'s" && mark[i] !== '#') return false
    const what = is[i]
    if (what & Is.auxiliary && what & Is.lower) return !(what & (Is.determiner | Is.human))
    if (what & (Is.relative | Is.subordinator | Is.conjunction)) return false
    if (what & (Is.preposition | Is.pronoun) && word(i) !== 'of') return false
    if (what & (Is.finite | Is.ing) && !(what & (Is.human | Is.paper | Is.capital))) return false
  }
  return false
}
