/** Words by which a text holds a statement at arm’s length. */

/** How a word can hedge: wherever it stands; behind a form of *be* (*is believed to*); as a noun; as a verb that does not vouch. */
export const Hedging = { adverb: 1, participle: 2, noun: 4, verb: 8 } as const

const lists: [number, string][] = [
  [
    Hedging.adverb,
    'allegedly apparently ostensibly presumably purportedly reportedly reputedly seemingly supposedly',
  ],
  [
    Hedging.participle,
    'alleged assumed believed claimed considered estimated expected feared presumed reported reputed rumored rumoured said suspected thought understood',
  ],
  [Hedging.noun, 'rumor rumors rumour rumours unconfirmed unverified'],
  [
    Hedging.verb,
    'allege alleged alleges believe believed believes claim claimed claims insinuated insinuates maintained maintains speculate speculated speculates suspect suspected suspects',
  ],
]

/** *if true*, *if confirmed*: what may stand behind *if*. */
export const afterIf = new Set(['accurate', 'confirmed', 'correct', 'true', 'verified'])

const bits = new Map<string, number>()
for (const [bit, list] of lists)
  for (const word of list.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)

/** All words that may hedge. */
export const hedgeWords: string[] = [...bits.keys(), ...afterIf]

/** How a word in lower case can hedge, as bits of `Hedging`; 0 for most words. */
export function hedgeOf(word: string): number {
  return bits.get(word) ?? 0
}
