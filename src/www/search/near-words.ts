/** What a reader who mistyped may have meant: words of the site, which are loaded only then. */
import { inLatin, spelling } from '../../lib/spelling.ts'
import { distance, tolerance } from './distance.ts'
import { base } from './engine.ts'

let loading: Promise<string[]> | undefined

/** The site's commonest words, `pagefind/words.json`; none where they cannot be had. */
export function siteWords(): Promise<string[]> {
  loading ??= fetch(new URL('pagefind/words.json', base))
    .then((answer) => (answer.ok ? answer.json() : { words: [] }))
    .then(({ words }: { words: string[] }) => words)
    .catch(() => [])
  return loading
}

/** The word of `all` that is nearest to `typed`, the commonest of those as near; undefined where none is near. */
export function nearestWord(typed: string, all: readonly string[]): string | undefined {
  const wanted = inLatin(typed) ?? spelling(typed)
  const most = tolerance(wanted)
  let best: { word: string; far: number } | undefined
  for (const word of all) {
    const other = spelling(word)
    // A wrong first letter is rarer than any other fault.
    const far = distance(wanted, other, most) + (other[0] === wanted[0] ? 0 : 0.5)
    if (far <= most && (!best || far < best.far)) best = { word, far }
    if (best?.far === 0) break
  }
  return best?.word
}
