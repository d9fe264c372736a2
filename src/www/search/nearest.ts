/** What comes nearest to a question of which no page has all the words. */
import { tellingWords } from './query.ts'

/** Questions are cut to so many telling words: each more doubles the work. */
const most = 6
/** Fewer words than these are no question any more. */
const least = 2

export interface Tried {
  words: string
  total: number
  /** Score of the best page; 0 where there is none. */
  best: number
}

/**
 * The words of a question of which some page has all: as many as can be, and of as many the ones whose best page scores highest.
 * `attempt` looks words up. Undefined where no two of them stand together.
 */
export async function nearest<T extends Tried>(
  words: string,
  attempt: (words: string) => Promise<T>,
): Promise<T | undefined> {
  const telling = tellingWords(words).slice(0, most)
  for (let size = telling.length - 1; size >= least; size--) {
    const tried = await Promise.all(choices(telling, size).map((some) => attempt(some.join(' '))))
    const found = tried.filter(({ total }) => total > 0).sort((a, b) => b.best - a.best)
    if (found[0]) return found[0]
  }
  return undefined
}

/** All choices of `size` words, in their order. */
function choices(words: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return words.flatMap((word, i) => choices(words.slice(i + 1), size - 1).map((rest) => [word, ...rest]))
}
