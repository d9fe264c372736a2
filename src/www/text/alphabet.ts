/** Topics, names and terms from A to Z. */
import type { EntityKind, SiteIndex } from '../../schema.ts'
import { entityHref, hasPage } from './entities.ts'

export interface Letter {
  letter: string
  id: string
  rows: { label: string; places: Place[] }[]
}

/** A page that a label leads to; one label may be a name and a term. */
interface Place {
  href: string
  kind: EntityKind | 'topic' | 'term'
}

/** Entries at most; the most mentioned are kept, so that the page stays small on a large site. */
const most = 400

export function alphabet(site: SiteIndex, quoted: ReadonlySet<string>): Letter[] {
  const topics = site.topics.map((topic) => ({
    label: topic.title,
    href: `/topics/${topic.id}/`,
    kind: 'topic' as const,
    size: topic.passages.length,
  }))
  const names = [site.people, site.organisations, site.places, site.names]
    .flat()
    .filter((entity) => hasPage(site, entity, quoted))
    .map((entity) => ({
      label: entity.name,
      href: entityHref(entity),
      kind: entity.kind,
      size: entity.passages.length,
    }))
  const terms = (site.authored ?? [])
    .filter((page) => page.kind === 'term')
    .map(({ id, title }) => ({ label: title, href: `/terms/#term-${id}`, kind: 'term' as const, size: 1 }))
  const kept = [...topics, ...names, ...terms]
    .sort((a, b) => b.size - a.size || order(a.label, b.label))
    .slice(0, most)
  const letters = new Map<string, Letter>()
  for (const { label, href, kind } of kept.sort((a, b) =>
    order(a.label.toLowerCase(), b.label.toLowerCase()),
  )) {
    const letter = initial(label)
    const held = letters.get(letter) ?? { letter, id: `az-${letter.codePointAt(0)!.toString(36)}`, rows: [] }
    letters.set(letter, held)
    const last = held.rows.at(-1)
    if (last?.label.toLowerCase() === label.toLowerCase()) last.places.push({ href, kind })
    else held.rows.push({ label, places: [{ href, kind }] })
  }
  return [...letters.values()].sort((a, b) => order(a.letter, b.letter))
}

/** First letter, without its accent; `#` for what begins with none. */
function initial(label: string): string {
  const letter = /\p{L}/u.exec(label.normalize('NFD'))?.[0]
  return letter ? letter.toUpperCase() : '#'
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
