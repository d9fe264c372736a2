/** Find the words of a phrase where they stand apart. */
import type { Term } from '../schema.ts'
import type { Outline, Stat } from './phrase-counts.ts'

/** How far apart two words of a phrase may stand and still mean it, in UTF-16 code units. */
const reach = 90
/** Two words of a phrase that stand near each other in a sentence mean it too: *guarantees of security*. */
export function near(sources: readonly Outline[], terms: (id: string) => readonly Term[], likely: Stat[]) {
  const partners = new Map<string, Stat[]>()
  for (const stat of likely) {
    if (stat.words.length !== 2) continue
    const [first] = stat.words
    partners.set(first, [...(partners.get(first) ?? []), stat])
  }
  let passage = 0
  sources.forEach((source, index) => {
    const own = terms(source.id)
    const { passages } = source
    let at = 0
    own.forEach((term, i) => {
      while (at < passages.length && passages[at].end <= term.start) at++
      for (const word of term.key.split(' ')) {
        for (const stat of partners.get(word) ?? []) {
          if (meets(own, i, stat.words[1], passages[at]) && !stat.places.has(passage + at)) {
            stat.places.add(passage + at)
            stat.origins.add(index)
            stat.passages = stat.places.size
            stat.sources = stat.origins.size
          }
        }
      }
    })
    passage += passages.length
  })
}

/** Does `word` stand in another phrase close to phrase `i`, in the same passage? */
function meets(
  terms: readonly Term[],
  i: number,
  word: string,
  passage?: { start: number; end: number },
): boolean {
  if (!passage) return false
  for (const step of [-1, 1]) {
    for (let at = i + step; at >= 0 && at < terms.length; at += step) {
      const other = terms[at]
      const gap = step > 0 ? other.start - terms[i].end : terms[i].start - other.end
      if (gap > reach || other.start < passage.start || other.start >= passage.end) break
      if (other.key === word || other.key.endsWith(` ${word}`) || other.key.startsWith(`${word} `))
        return true
    }
  }
  return false
}
