/** A list of sources, put on shelves that a reader can jump to: by year, by month, or by initial. */
import type { SourceCard } from '../../schema.ts'
import { words } from '../words.ts'
import { monthName } from './moment.ts'
import { isUntitled } from './sources.ts'

export interface Shelf {
  id: string
  label: string
  cards: SourceCard[]
}

/** Fewer sources than this stand on one shelf. */
const few = 25

/** Newest first; undated ones last, by title. One shelf without a label where there are few. */
export function shelves(cards: readonly SourceCard[]): Shelf[] {
  const sorted = [...cards].sort(order)
  if (cards.length < few) return [{ id: 'all', label: '', cards: sorted }]
  const dated = sorted.filter((card) => card.published)
  const years = new Set(dated.map((card) => card.published!.iso.slice(0, 4)))
  const named = (card: SourceCard) =>
    card.published ? byDate(card.published.iso, years.size > 1) : byInitial(nameOf(card), dated.length > 0)
  const result = new Map<string, Shelf>()
  for (const card of sorted) {
    const { id, label } = named(card)
    const shelf = result.get(id)
    if (shelf) shelf.cards.push(card)
    else result.set(id, { id, label, cards: [card] })
  }
  return [...result.values()]
}

/** What a source stands under: its title, or where it has none its publisher, or the words that it opens with. */
function nameOf(card: SourceCard): string {
  if (!isUntitled(card)) return card.title.value
  return card.publisher?.value ?? /“(.+)”$/u.exec(card.title.value)?.[1] ?? card.id
}

function byDate(iso: string, byYear: boolean): { id: string; label: string } {
  const year = iso.slice(0, 4)
  const month = /^\d{4}-(\d\d)/.exec(iso)?.[1]
  if (byYear || !month) return { id: `y${year}`, label: year }
  return { id: `m${year}-${month}`, label: `${monthName(+month)} ${year}` }
}

function byInitial(title: string, together: boolean): { id: string; label: string } {
  if (together) return { id: 'undated', label: words().sources.undated }
  const letter = /[\p{L}\p{N}]/u.exec(title)?.[0]?.toUpperCase() ?? '#'
  return { id: `i${letter.codePointAt(0)!.toString(36)}`, label: letter }
}

function order(a: SourceCard, b: SourceCard): number {
  const left = a.published?.iso ?? ''
  const right = b.published?.iso ?? ''
  if (left !== right) return left < right ? 1 : -1
  const [one, other] = [nameOf(a), nameOf(b)]
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1
}
