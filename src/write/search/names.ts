/** Names by all ways in which they are written, so that each way finds the others. */
import { spelling } from '../../lib/spelling.ts'
import type { Variant } from '../../lib/variants.ts'
import type { NamesFile, SiteIndex } from '../../schema.ts'
import type { Names } from './searched-page.ts'

/** One way of writing, and the words to be found by as well. */
interface Form {
  words: string[]
  extra: string[]
}

/** Forms at most, those of the names mentioned most: every page is gone through for them. */
const most = 2000
const formsOfOne = 8
const capitalised = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}\p{N}.’'-]*/uy

/**
 * A finder for the names of `site` and of its editor. “Wall Street Journal” has the words of “WSJ” and the other way round;
 * “Mike Waltz” has “Michael”. A short form (“Waltz”) does not have the full name: it may be somebody else’s.
 */
export function searchNames(
  site: Pick<SiteIndex, 'people' | 'organisations' | 'places' | 'names'>,
  editor: NamesFile,
): Names {
  const groups = new Map<string, Set<string>>()
  const all = [site.people, site.organisations, site.places, site.names].flat()
  all.sort((a, b) => b.count - a.count)
  for (const { name, aliases } of all) if (aliases.length) groups.set(name, new Set(aliases))
  for (const { name, aliases = [] } of editor)
    groups.set(name, new Set([...(groups.get(name) ?? []), ...aliases]))
  const byFirst = new Map<string, Form[]>()
  let count = 0
  for (const [name, aliases] of groups) {
    const forms = [name, ...[...aliases].slice(0, formsOfOne)].map((form) => form.split(/\s+/))
    for (const words of forms) {
      const extra = [...new Set(forms.flatMap((other) => wordsLacking(words, other)))]
      if (!extra.length || !/^\p{Lu}/u.test(words[0]!) || ++count > most) continue
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, extra }])
    }
  }
  // How often a name is mentioned chooses among names, and changes nothing of those chosen.
  for (const forms of byFirst.values()) forms.sort(byWords)
  const find: Names = (text) => (byFirst.size ? formsIn(text, byFirst) : [])
  find.forms = new Map([...byFirst].map(([word, forms]) => [word, JSON.stringify(forms)]))
  return find
}

function byWords({ words: a }: Form, { words: b }: Form): number {
  const [left, right] = [a.join(' '), b.join(' ')]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Words of `other` to be hidden where `own` stands: all where they share none, the differing one where they are as long. */
function wordsLacking(own: readonly string[], other: readonly string[]): string[] {
  const known = new Set(own.map(spelling))
  const lacking = other.filter((word) => !known.has(spelling(word)))
  const apart = lacking.length === other.length
  return apart || own.length === other.length
    ? lacking.filter((word) => word.length > 1 && !/^the$/i.test(word))
    : []
}

function formsIn(text: string, byFirst: ReadonlyMap<string, readonly Form[]>): Variant[] {
  const found: Variant[] = []
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginName(text, at)) continue
    capitalised.lastIndex = at
    const match = capitalised.exec(text)?.[0]
    if (!match) continue
    const index = at
    at += match.length - 1
    const word = match.replace(/(?:[’']s?|[.-])$/, '')
    for (const { words, extra } of byFirst.get(word) ?? []) {
      const rest = words.slice(1).join(' ')
      const end = index + word.length + (rest ? rest.length + 1 : 0)
      if (rest && text.slice(index + word.length + 1, end) !== rest) continue
      if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue
      found.push({ start: index, end, words: extra })
    }
  }
  return found
}

/** Is there a capital at `at` that begins a word, for all that ASCII can tell? Tells most places of all pages apart without a pattern. */
function mayBeginName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 65 || (code > 90 && code < 128)) return false
  const before = text.charCodeAt(at - 1) | 32
  return !(before >= 97 && before <= 122)
}
