/** Say where a name mixes letters that look alike: a Cyrillic *а* among Latin letters makes another name, which nobody sees. */
import type { VFile } from 'vfile'
import type { Name } from '../../data.ts'
import { raise } from '../../lib/raise.ts'

const ascii = /^[\x20-\x7e]*$/
const latin = /\p{Script=Latin}/u
const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
/** Names that are reported one by one; a hostile text has endless ones. */
const most = 20

/** Raise `name-mixed-scripts` for each name of which one word has Latin letters and letters of another script. */
export function warnOfMixedScripts(file: VFile, names: readonly Name[]): void {
  const seen = new Set<string>()
  for (const { text, start, end } of names) {
    if (ascii.test(text) || seen.size >= most || seen.has(text)) continue
    const word = text.split(/[\s-]/).find((each) => latin.test(each) && other.test(each))
    if (!word) continue
    seen.add(text)
    const odd = [...word].find((char) => other.test(char))!
    const code = odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    raise(file, 'name-mixed-scripts', `Unexpected U+${code} in \`${text}\`, expected letters of one script`, {
      at: { start, end },
      actual: text,
    })
  }
}
