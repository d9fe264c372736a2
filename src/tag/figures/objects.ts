/** What a figure is of, in the text's own words: `600,000 [followers]`, `50% of [mining revenue]`, `half [the country's deposits]`. */
import { Kind } from '../../lib/words.ts'
import { type Lexemes, written } from '../lexemes.ts'
import { counting, determiners, ends, isPlural, lower, phrase } from './phrases.ts'

/**
 * What the figure that ends before token `i` is of. A part may stand directly before its whole (`half the country's deposits`);
 * an attributive figure stands before its noun (`a 50 percent stake`).
 */
export function objectBehind(
  lex: Lexemes,
  i: number,
  end: number,
  kind: 'money' | 'part' | 'measure',
  attributive: boolean,
): string | undefined {
  if (i >= end) return undefined
  let at = i
  const word = written(lex, at)
  if (
    (word === "'" || word === '’' || lex.words.kind[at] === Kind.clitic) &&
    written(lex, at + 1) === 'worth'
  )
    at++
  if (written(lex, at) === 'worth') at++
  if (written(lex, at) === 'of') return phrase(lex, at + 1, end, 4, false)?.text
  if (at > i) return undefined
  // `5% a year` is a rate.
  if (
    /^an?$/.test(word) &&
    /^(?:second|minute|hour|day|week|month|quarter|year|decade)$/.test(written(lex, at + 1))
  )
    return undefined
  if (kind === 'part' && determiners.has(word) && word !== 'this' && word !== 'that')
    return phrase(lex, at, end, 4, false)?.text
  if (kind === 'money' && word === 'in' && lower(lex, at + 1) && !determiners.has(written(lex, at + 1))) {
    if (counting(lex, at + 1)) return undefined
    const found = extended(lex, at + 1, end, 'for')
    // “In fixing up the hall”: what was done.
    if (found?.endsWith('ing') && !found.includes(' ') && doing.test(written(lex, at + 2))) return undefined
    // “At $48 in premarket trading”: where the price was paid.
    return found && notOfSums.test(found) ? undefined : found
  }
  // “The three months ended Dec. 31”.
  if (kind === 'measure' && /^end(?:ed|ing)$/.test(word)) return undefined
  // “The $2 billion that analysts expected”, “the $2 billion the firm raised”: a clause.
  if (attributive && lower(lex, at)) {
    if (determiners.has(word)) return undefined
    // “A 35% share of the fees.”
    if (/^(?:chunk|cut|portion|share|slice)$/.test(word) && written(lex, at + 1) === 'of')
      return phrase(lex, at + 2, end, 4, false)?.text ?? word
    const found = extended(lex, at, end, 'in')
    // “The 93-year-old finishes his term”: a verb.
    return found === word && word.endsWith('s') && goesWithVerb(lex, i) ? undefined : found
  }
  return kind === 'money' ? plainPlural(lex, at, end) : undefined
}

/** Where, when and at what a sum was paid: *in premarket trading*, *in quarter ended June 30*. */
const notOfSums =
  /(?:^| )(?:dealings|deals|fact|fiscal|half|months?|part|period|quarters?|recent|return|total|trade|trading|weeks?|years?)$/

const doing = /^(?:an?|down|her|his|its|off|out|the|their|up)$/

/** Is the word at token `i` a verb: `the 93-year-old finishes his term`, `the 22-year-old runs 80 miles`? */
function goesWithVerb(lex: Lexemes, i: number): boolean {
  const next = written(lex, i + 1)
  if (determiners.has(next)) return true
  const isPerson = written(lex, i - 1) === 'old' && /^[Tt]he$/.test(written(lex, i - 6))
  return isPerson && (lex.words.kind[i + 1] === Kind.number || /^(?:at|for|in|on|with)$/.test(next))
}

/** `received $250,000 fines`: one plural noun directly behind, and no subject of a verb. */
function plainPlural(lex: Lexemes, i: number, end: number): string | undefined {
  const word = written(lex, i)
  if (!lower(lex, i) || word === 'dollars' || word === 'others' || ends.has(word) || !isPlural(word))
    return undefined
  return i + 1 >= end ||
    lex.words.kind[i + 1] === Kind.mark ||
    /^(?:and|for|from|in|on|to)$/.test(written(lex, i + 1))
    ? word
    : undefined
}

/** A phrase, with a second one behind `link`: `stake in minerals`, `compensation for earlier aid`. */
function extended(lex: Lexemes, i: number, end: number, link: string): string | undefined {
  const first = phrase(lex, i, end, 3, false)
  if (!first || first.to + 1 >= end || written(lex, first.to) !== link || !lower(lex, first.to + 1))
    return first?.text
  const dated = /^(?:earlier|past|later|future)$/.test(written(lex, first.to + 1))
  const second = phrase(lex, first.to + (dated ? 2 : 1), end, 3, false)
  // “Fines for breaking the law.”
  const isDone = second && second.to === first.to + 2 && written(lex, first.to + 1).endsWith('ing')
  return second && !isDone ? lex.text.slice(lex.words.start[i], lex.words.end[second.to - 1]) : first.text
}
