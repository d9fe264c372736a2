/** How a source is called where space is short, and where its page is. */
import type { SiteIndex, SourceCard } from '../../schema.ts'
import { momentWords } from './moment.ts'
import { pageHref } from './pages.ts'

const labels = new WeakMap<SiteIndex, Map<string, string>>()

/** Longest label in characters; a longer one is cut at a word. Of those that begin alike twice as much is shown. */
const longest = 32

/**
 * The short name of a source, unique on the site where it can be: its publisher, with the day where one publisher has
 * several sources and the title where it has several on that day, else its title, else the words that it opens with, else its id.
 */
export function sourceLabel(site: SiteIndex, id: string): string {
  const map = labels.get(site) ?? label(site.sources)
  labels.set(site, map)
  return map.get(id) ?? id
}

function label(cards: readonly SourceCard[]): Map<string, string> {
  const byPublisher = Map.groupBy(cards, ({ publisher }) => publisher?.value)
  const named = cards.map((card) => {
    const publisher = card.publisher?.value
    const name = (room: number): string => {
      if (!publisher) return titleIn(card, room)
      if (byPublisher.get(publisher)!.length === 1) return cut(publisher, room)
      if (!card.published) return listed(press(publisher, room - least), (left) => titleIn(card, left), room)
      const day = momentWords(card.published.iso, 'brief')
      const dated = `${press(publisher, longest - day.length - 2)}, ${day}`
      return room > longest ? listed(dated, (left) => titleIn(card, left), room) : dated
    }
    return { card, name }
  })
  const alike = Map.groupBy(named, ({ name }) => name(longest))
  return new Map(
    named.map(({ card, name }) => {
      const short = name(longest)
      return [card.id, alike.get(short)!.length > 1 ? name(longest * 2) : short]
    }),
  )
}

/** Characters that a title gets beside a publisher at least. */
const least = 12

function listed(first: string, second: (room: number) => string, room: number): string {
  return `${first}, ${second(room - first.length - 2)}`
}

/** A publisher in `room` characters: before it is cut, its article goes. */
function press(publisher: string, room: number): string {
  return cut(publisher.length > room ? publisher.replace(/^The (?=\S)/, '') : publisher, room)
}

/** The title in `room` characters; for one that was made of the opening words (`weave/openings.ts`) these, in quotation marks. */
function titleIn(card: SourceCard, room: number): string {
  if (!isUntitled(card)) return cut(card.title.value, room)
  const opening = /“(.+)”$/u.exec(card.title.value)?.[1]
  return opening ? `“${cut(opening, room - 2)}”` : cut(card.id, room)
}

/** The capture states no title; the one it has was made from what is known. */
export function isUntitled({ title }: Pick<SourceCard, 'title'>): boolean {
  return title.certainty === 'implied' && (title.by === 'none-stated' || title.by === 'file-name')
}

/** `text`, or its beginning up to a word's end and an ellipsis; of what has no spaces, as ids, up to a hyphen. Blanks behind words that an excerpt leaves out count as one. */
export function cut(text: string, length: number): string {
  const line = text.replace(/\s{2,}/g, ' ')
  if (line.length <= length) return line
  const head = line.slice(0, length - 1)
  const space = Math.max(head.lastIndexOf(' '), head.includes(' ') ? -1 : head.lastIndexOf('-'))
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\s,;:–…-]+$/u, '')}…`
}

/** `newser-2025-02-21#p24` → its source, its passage, and the address of its place. */
export function passagePlace(ref: string): { source: string; passage: string; href: string } {
  const hash = ref.lastIndexOf('#')
  const source = ref.slice(0, hash)
  const passage = ref.slice(hash + 1)
  return { source, passage, href: passageHref(source, passage) }
}

/** Passages on one page of a source: a longer one goes on at `/sources/<id>/page/2/`. */
const passagesOnPage = 500

/** Number of the page of its source on which a passage stands; ids count the passages. */
export function passagePage(passage: string): number {
  return Math.max(1, Math.ceil(Number(passage.slice(1)) / passagesOnPage))
}

/** Address of a passage; from a page of its own source, where `on` is that page's number, as short as it can be. */
export function passageHref(source: string, passage: string, on?: number): string {
  const page = passagePage(passage)
  return `${page === on ? '' : pageHref(`/sources/${source}/`, page)}#${passage}`
}

/** `p24` → `¶24`. */
export function pilcrow(passage: string): string {
  return `¶${passage.replace(/^p/, '')}`
}
