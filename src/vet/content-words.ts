/** Words that carry meaning, cut to their stems, so that a statement and a passage can be seen to speak of the same thing. */
import { singular } from '../lib/singular.ts'

/** Words that stand in any sentence. */
const common = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does for from get got had has have he her him his how i if in into is it its
  just like made make many may might more most much must my no nor not of on one only or other our out over said same say says she should so some such than that the their them then there these they
  this those through to told too under until up upon us very was we were what when where which while who whom whose why will with without would you your never nobody none nothing cannot isn don didn won
  reportedly apparently believed claim claims around nearly almost according`.split(/\s+/),
)

/** Stems of the words of `text` that carry meaning: lower case, singular, without the endings of verbs. */
export function contentOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < 3 || common.has(word)) continue
    const one = singular(word)
    found.add(one.length > 4 ? one.replace(/(?:ing|ed|e)$/, '') : one.replace(/(?<=\p{L}{3})e$/u, ''))
  }
  return found
}
