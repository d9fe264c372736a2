/** Find the language of a capture: declared, else by its letters and commonest words. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'
import { languageOf } from './language-words.ts'

/** Steps that know English only. */
const english = ['chains', 'names', 'speakers', 'terms']

/** As much text as is looked at, in UTF-16 code units. */
const sample = 20_000

/**
 * Set `file.data.lang`: the sidecar's word, else what the text shows, else what the markup states, else `und`. The text wins over the markup,
 * because templates state one language for all that is put into them. `file.data.skipped` names the steps that are not attempted.
 */
export const siftLanguage: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { sidecar, stated } = file.data
  const seen = sidecar?.lang ? undefined : languageOf(sampled(String(file.value), tree))
  const lang = sidecar?.lang ?? seen ?? stated?.lang?.[0]?.value ?? 'und'
  file.data.lang = canonical(lang)
  if (!/^(?:en|und)\b/.test(file.data.lang)) file.data.skipped = [...english]
}

/** The longest pieces of the first few hundred: running text tells more than menus. */
function sampled(text: string, tree: Root): string {
  const pieces = tree.children.slice(0, 2000)
  const long = pieces.filter(({ start, end }) => end - start > 80)
  const chosen = long.length ? long : pieces
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
