/** Bring together passages of different sources that date the same event. */
import type { DateMention, Point } from '../../schema.ts'
import { type DatedSentence, dated } from './dated-sentences.ts'
import { both, indexed, joined, pairsIn, sameTime, shared } from './pairing.ts'
import { type Place, sharedNames } from './passage-features.ts'
import { sidesOf } from './sides.ts'
import type { Weights } from './weights.ts'

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Two days further apart than this, in days, are two events of one kind. */
const furthest = 10
const leastClose = 2.2
/** Of one event on two days the sentences share so many words of weight, and this share of the words of the shorter one. */
const leastWords = 3
const leastShare = 0.6

/**
 * Passages that share three names or more, both say when, and are each other's closest: those with one day make a point together, two with days close to each other differ. Indexed by pairs
 * of names, never all pairs.
 */
export function sameEvents(places: readonly Place[], weights: Weights): Point[] {
  const all = places.flatMap((place) => {
    const [date] = place.dates.filter(
      ({ precision, iso, text }) => precision === 'day' || (!iso && weekday(text) >= 0),
    )
    return date && place.names.length >= 3 ? [dated(place, date)] : []
  })
  const best = new Map<string, { pair: [DatedSentence, DatedSentence]; closeness: number }>()
  const groups = indexed(all, ({ place }) => pairsOf([...place.names].sort()), 12)
  for (const [one, other] of pairsIn(groups)) keepBest(best, one, other, weights)
  const times = new Map<[DatedSentence, DatedSentence], number>()
  for (const { pair } of best.values()) times.set(pair, (times.get(pair) ?? 0) + 1)
  const closest = [...times].flatMap(([pair, closestOf]) => (closestOf === 2 ? [pair] : []))
  const at = new Map(all.map((each, index) => [each, index]))
  const agree = closest.filter((pair) => compare(pair) === 'agree')
  const days = joined(
    all.length,
    agree.map(([one, other]): [number, number] => [at.get(one)!, at.get(other)!]),
  )
  return [
    ...closest.filter((pair) => compare(pair) === 'differ').map((pair) => point(pair, 'differ')),
    ...days.map((group) =>
      point(
        group.map((index) => all[index]),
        'agree',
      ),
    ),
  ]
}

function* pairsOf(names: string[]): Iterable<string> {
  const few = names.slice(0, 8)
  for (let i = 0; i < few.length; i++) for (let j = i + 1; j < few.length; j++) yield `${few[i]} ${few[j]}`
}

function keepBest(
  best: Map<string, { pair: [DatedSentence, DatedSentence]; closeness: number }>,
  one: DatedSentence,
  other: DatedSentence,
  weights: Weights,
) {
  if (one.place.source === other.place.source || !sameTime(one.place.source, other.place.source)) return
  const pair: [DatedSentence, DatedSentence] =
    one.place.source.id < other.place.source.id ? [one, other] : [other, one]
  const kind = compare(pair)
  if (!kind) return
  const { names, words, closeness } = weights.common(one.place, other.place)
  const sameDay = one.date.iso !== undefined && one.date.iso === other.date.iso
  if (names < 3 || (!sameDay && names + words < 4) || closeness < leastClose) return
  if (kind === 'agree' ? words < wordsNeeded(pair) : !tellsTheSame(pair)) return
  for (const each of pair) {
    const key = `${each.place.ref} ${(each === pair[0] ? pair[1] : pair[0]).place.source.id}`
    if (closeness > (best.get(key)?.closeness ?? 0)) best.set(key, { pair, closeness })
  }
}

/** A day on which something was said is another event than what it was said of, and places alone tell of more than one event a day. */
function wordsNeeded([one, other]: [DatedSentence, DatedSentence]): number {
  if (one.isSaid !== other.isSaid) return leastWords
  const [names, where] = (['names', 'where'] as const).map((name) => both(one.place[name], other.place[name]))
  const somebody = names.length > where.length
  return somebody ? 0 : 2
}

/** Do both sentences tell of one happening in so many of the same words that two days for it are worth a look? People say things every day. */
function tellsTheSame([one, other]: [DatedSentence, DatedSentence]): boolean {
  if (one.isSaid || other.isSaid || !one.isNamed || !other.isNamed) return false
  if ([...one.ranks].some(([noun, rank]) => (other.ranks.get(noun) ?? rank) !== rank)) return false
  const common = shared(one.stems, other.stems)
  return common >= leastWords && common >= leastShare * Math.min(one.stems.size, other.stems.size)
}

function point(group: readonly DatedSentence[], kind: Point['kind']): Point {
  return {
    id: '',
    kind,
    about: sharedNames(group.map(({ place }) => place)).join(', '),
    sides: sidesOf(group, ({ date }) => date.text),
    by: 'same-event',
  }
}

/** Equal days agree, days close to each other differ; a weekday whose date is not known agrees with a date on that weekday, and says nothing else. One weekday in two weeks is two days. */
function compare([{ date: one }, { date: other }]: [DatedSentence, DatedSentence]):
  | Point['kind']
  | undefined {
  if (one.iso && other.iso) {
    const days = Math.abs(dayOf(one.iso) - dayOf(other.iso))
    if (days > 0 && weekday(one.text) >= 0 && weekday(one.text) === weekday(other.text)) return undefined
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

function weekday(text: DateMention['text']): number {
  const lower = text.toLowerCase()
  return dayNames.findIndex((name) => lower.includes(name))
}
