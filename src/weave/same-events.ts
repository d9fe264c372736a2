/** Bring together passages of different sources that date the same event. */
import type { DateMention, Point } from '../schema.ts'
import { indexed, type Place, sameTime, type Weights } from './passage-features.ts'

interface Dated {
  place: Place
  date: DateMention
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Two days further apart than this, in days, are two events of one kind. */
const furthest = 10
const leastClose = 2.2

/** Pairs of passages that share three names or more, both say when, and are each other's closest; indexed by pairs of names, never all pairs. */
export function sameEvents(places: readonly Place[], weights: Weights): Point[] {
  const dated = places.flatMap((place) => {
    const [date] = place.dates.filter(
      ({ precision, iso, text }) => precision === 'day' || (!iso && weekday(text) >= 0),
    )
    return date && place.names.size >= 3 ? [{ place, date }] : []
  })
  const best = new Map<string, { pair: [Dated, Dated]; closeness: number }>()
  for (const group of indexed(dated, ({ place }) => pairsOf([...place.names].sort()), 12)) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) keepBest(best, group[i], group[j], weights)
    }
  }
  const times = new Map<[Dated, Dated], number>()
  for (const { pair } of best.values()) times.set(pair, (times.get(pair) ?? 0) + 1)
  return [...times].flatMap(([pair, closestOf]) => (closestOf === 2 ? (point(pair) ?? []) : []))
}

function* pairsOf(names: string[]): Iterable<string> {
  const few = names.slice(0, 8)
  for (let i = 0; i < few.length; i++) for (let j = i + 1; j < few.length; j++) yield `${few[i]} ${few[j]}`
}

function keepBest(
  best: Map<string, { pair: [Dated, Dated]; closeness: number }>,
  one: Dated,
  other: Dated,
  weights: Weights,
) {
  if (one.place.source === other.place.source || !sameTime(one.place.source, other.place.source)) return
  const { names, words, closeness } = weights.common(one.place, other.place)
  const sameDay = one.date.iso !== undefined && one.date.iso === other.date.iso
  if (names < 3 || (!sameDay && names + words < 4) || closeness < leastClose) return
  const pair: [Dated, Dated] = one.place.source.id < other.place.source.id ? [one, other] : [other, one]
  for (const each of pair) {
    const key = `${each.place.ref} ${(each === pair[0] ? pair[1] : pair[0]).place.source.id}`
    if (closeness > (best.get(key)?.closeness ?? 0)) best.set(key, { pair, closeness })
  }
}

function point(pair: [Dated, Dated]): Point | undefined {
  const kind = compare(pair[0].date, pair[1].date)
  if (!kind) return undefined
  const names = [...pair[0].place.names].filter((name) => pair[1].place.names.has(name)).sort()
  return {
    id: '',
    kind,
    about: names.map((name) => mentionOf(pair[0].place, name)).join(', '),
    sides: pair.map(({ place, date }) => ({
      source: place.source.id,
      passages: [place.ref],
      words: date.text,
    })),
    by: 'same-event',
  }
}

function mentionOf({ source, passage }: Place, ref: string): string {
  return source.mentions.find((mention) => mention.ref === ref && mention.passage === passage.id)?.text ?? ref
}

/** Equal days agree, days close to each other differ; a weekday whose date is not known agrees with a date on that weekday, and says nothing else. */
function compare(one: DateMention, other: DateMention): Point['kind'] | undefined {
  if (one.iso && other.iso) {
    const days = Math.abs(dayOf(one.iso) - dayOf(other.iso))
    return days === 0 ? 'agree' : days <= furthest ? 'differ' : undefined
  }
  const [known, open] = one.iso ? [one, other] : [other, one]
  if (!known.iso || open.iso) return undefined
  return (((dayOf(known.iso) + 4) % 7) + 7) % 7 === weekday(open.text) ? 'agree' : undefined
}

/** Days since 1 January 1970. */
function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}

function weekday(text: string): number {
  const lower = text.toLowerCase()
  return dayNames.findIndex((name) => lower.includes(name))
}
