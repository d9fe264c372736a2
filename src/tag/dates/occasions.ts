/** What a date is told of as its attribute: `the Nov. 8 election`. */
import type { View } from './view.ts'

/** Occasions that are set long before; of these one speaks as of the nearest, whatever the sentence tells. */
const set =
  /^(?:ballot|caucus|caucuses|deadline|election|elections|poll|polls|primaries|primary|referendum|showdown|vote)$/

/** Does such an occasion stand behind the date that ends before token `to`: `the Nov. 8 U.S. presidential election`? */
export function isOccasion(view: View, to: number): boolean {
  for (let i = to; i < to + 7; i++) {
    const word = view.word(i)
    if (set.test(word)) return true
    if (
      !/^(?:[A-Z]?[a-z]+|[A-Z]|\.)$/.test(word) ||
      /^(?:after|and|at|but|for|he|in|of|on|she|that|the|they|to|when|with)$/.test(word)
    )
      return false
  }
  return false
}
