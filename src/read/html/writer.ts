/** Who wrote a page, where no statement for machines says so: the link or the microdata of its byline. */
import { namesWriter } from './attributes.ts'
import type { Statement } from './tree.ts'

/** The one person that the page names so; of several, some wrote the other stories that it leads to. */
export function writerOf(statements: readonly Statement[]): string | undefined {
  const names = new Set<string>()
  for (const { name, attributes, text } of statements) {
    if (name === 'meta' || name === 'link' || !namesWriter(attributes)) continue
    const value = text
      .slice(0, 200)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^by:? /i, '')
    if (value) names.add(value)
  }
  const [only] = names
  return names.size === 1 && person.test(only) && !nobody.test(only) ? only : undefined
}

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}"
const particle = '(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|van|von|y|zu)'
/** `Jane Roe`, `Rosa de la Vega`; not *See full bio*. */
const person = RegExp(`^${name}(?: (?:${name}|${particle})){0,3} ${name}$`, 'u')
const nobody =
  /\b(?:staff|team|desk|editors?|editorial|newsroom|admin|agency|agencies|reporters?|press|news)\b/i
