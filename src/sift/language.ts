/** Find the language of a capture: declared, else by its letters and commonest words. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Piece, Root } from '../schema.ts'
import { languageOf } from './language/words.ts'

/** Steps that know English only. */
const english = ['chains', 'names', 'speakers', 'terms']

/** Pieces longer than this are running text, which tells more than menus. */
const running = 80

/** As much text as is looked at, in UTF-16 code units. */
const sample = 20_000

/**
 * Set `file.data.lang`: the sidecar's word, else what the text shows, else what the markup states, else `und`. The text wins over the markup,
 * because templates state one language for all that is put into them. `file.data.skipped` names the steps that are not attempted.
 */
export const siftLanguage: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { sidecar, stated } = file.data
  const text = String(file.value)
  const seen = sidecar?.lang
    ? undefined
    : (languageOf(sampled(text, tree.children, running)) ?? languageOf(sampled(text, tree.children, 0)))
  const lang = sidecar?.lang ?? seen ?? stated?.lang?.[0]?.value ?? 'und'
  file.data.lang = canonical(lang)
  if (!/^(?:en|und)\b/.test(file.data.lang)) file.data.skipped = [...english]
}

/** The first pieces of more than `least` characters. */
function sampled(text: string, pieces: readonly Piece[], least: number): string {
  const chosen = pieces.slice(0, 2000).filter(({ start, end }) => end - start > least)
  let found = ''
  for (const { start, end } of chosen) {
    if (found.length >= sample) break
    found += `${text.slice(start, Math.min(end, start + sample))}\n`
  }
  return found
}

/** `EN-us` → `en-US`: language lower case, script titled, region upper case. */
function canonical(tag: string): string {
  const [language, ...rest] = tag.split(/[-_]/)
  const parts = rest.map((part) =>
    part.length === 4
      ? part[0].toUpperCase() + part.slice(1).toLowerCase()
      : part.length === 2
        ? part.toUpperCase()
        : part.toLowerCase(),
  )
  return [language.toLowerCase(), ...parts].join('-')
}
