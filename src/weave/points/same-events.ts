/** Bring together passages of different sources that date the same event. */
import type { DateMention, Point } from '../../schema.ts'
import { DatedSentence } from './dated-sentences.ts'
import type { Matters } from './matters.ts'
import { both, indexed, joined, likely, pairsIn, sameTime, shared } from './pairing.ts'
import { type Place, sharedNames } from './passage-features.ts'
import { sidesOf, wordsNear } from './sides.ts'
import type { Weights } from './weights.ts'

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Two days further apart than this, in days, are two events of one kind. */
const furthest = 10
const leastClose = 2.2
/** Of one event on two days the sentences share so many words of weight, and this share of the words of the shorter one. */
const leastWords = 3
const leastShare = 0.6
/** In reports of one matter names count as words do, and there are so many of either, so many of them words, and this share of the sentence with fewer. */
const ofMatter = { all: 3, words: 2, share: 0.5 }
/** A name that more dated passages have, or a pair of them, ties none together. */
const most = 12
/** What is so on the day of a report is so on others. */
const isNow = /^(?:now|today|tonight)\b/i
/** What a word that is not rare weighs. */
const little = 0.1
/** What begins and what ends are two, and so is what is put off. */
const turns =
  /\b(?:adjourn|again|after|before|clos|deadline|delay|end|extend|finish|later|move|postpon|previous|reopen|resum|since|until)/iu

/**
 * Passages that say when: those that share three names or more, or, in reports of one matter, enough names and words, and are each other's closest. Those with one day make a point together, two with
 * days close to each other differ, and so do two months. Indexed by names, never all pairs of many.
 */
export function sameEvents(places: readonly Place[], weights: Weights, matters: Matters): Point[] {
  const all = places.flatMap((place) => {
    const date = place.dates.find(
      ({ precision, iso, text }) => precision === 'day' || (!iso && weekday(text) >= 0),
    )
    const told = date ?? place.dates.find(({ precision, iso }) => precision === 'month' && iso)
    return told ? [new DatedSentence(place, told)] : []
  })
  const best = new Map<string, { pair: [DatedSentence, DatedSentence]; closeness: number }>()
  const named = all.filter(({ place, date }) => place.names.length >= 3 && date.precision !== 'month')
  for (const [one, other] of pairsIn(indexed(named, ({ place }) => pairsOf([...place.names].sort()), most)))
    keepBest(best, one, other, weights)
  for (const [one, other] of pairsIn(likely(all, ({ place }) => place.names, most)))
    keepRetold(best, one, other, weights, matters)
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
  put(best, pair, closeness)
}

/** Keep a pair of reports of one matter that tell of one thing in enough of the same names and words, and of which neither gives the other's date as well. */
function keepRetold(
  best: Map<string, { pair: [DatedSentence, DatedSentence]; closeness: number }>,
  one: DatedSentence,
  other: DatedSentence,
  weights: Weights,
  matters: Matters,
) {
  if (one.place.source === other.place.source || one.date.precision !== other.date.precision) return
  const pair: [DatedSentence, DatedSentence] =
    one.place.source.id < other.place.source.id ? [one, other] : [other, one]
  if (!matters.areOne(pair[0].place.told, pair[1].place.told)) return
  const kind = compare(pair)
  if (!kind || !areRetold(pair)) return
  if (kind === 'differ' && pair.some(({ date }) => isNow.test(date.text))) return
  if (kind === 'differ' && (isGiven(one, other) || isGiven(other, one) || areTurned(pair))) return
  const { closeness } = weights.common(one.place, other.place)
  put(best, pair, closeness + shared(one.stems, other.stems) * little)
}

function areRetold([one, other]: [DatedSentence, DatedSentence]): boolean {
  if (!one.isNamed || !other.isNamed || one.isSaid || other.isSaid) return false
  if ([...one.ranks].some(([noun, rank]) => (other.ranks.get(noun) ?? rank) !== rank)) return false
  const words = shared(one.stems, other.stems)
  const all = words + both(one.place.names, other.place.names).length
  const size = Math.min(...[one, other].map(({ stems, place }) => stems.size + place.names.length))
  return words >= ofMatter.words && all >= ofMatter.all && all >= ofMatter.share * size
}

/** Does the report of `other` give this date as well? */
function isGiven({ date: { iso } }: DatedSentence, { place: { source } }: DatedSentence): boolean {
  return source.dates.some((each) => each.iso?.slice(0, iso!.length) === iso)
}

/** Does one tell of how it ends, or was put off, and the other not? */
function areTurned(pair: [DatedSentence, DatedSentence]): boolean {
  const [one, other] = pair.map(({ place }) => (place.passage.text.match(turns) ?? [''])[0].toLowerCase())
  return one !== other
}

function put(
  best: Map<string, { pair: [DatedSentence, DatedSentence]; closeness: number }>,
  pair: [DatedSentence, DatedSentence],
  closeness: number,
) {
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
    about:
      kind === 'differ'
        ? [datesOf(group), aboutOf(group)].filter(Boolean).join(': ')
        : aboutOf(group) || datesOf(group),
    sides: sidesOf(group, ({ date }) => date.text),
    by: 'same-event',
  }
}

/** The names that all have; one is told more of by the words that all have. */
function aboutOf(group: readonly DatedSentence[]): string {
  const names = sharedNames(group.map(({ place }) => place))
  if (names.length > 1) return names.join(', ')
  const words = wordsNear(group.map(({ place, date }) => ({ place, span: date })))
  return [...names, ...words].join(', ')
}

function datesOf(group: readonly DatedSentence[]): string {
  return [...new Set(group.map(({ date }) => date.text))].join(' / ')
}

/** Equal days agree, days close to each other differ; a weekday whose date is not known agrees with a date on that weekday, and says nothing else. One weekday in two weeks is two days. */
function compare([{ date: one }, { date: other }]: [DatedSentence, DatedSentence]):
  | Point['kind']
  | undefined {
  if (one.iso && other.iso) {
    if (one.precision === 'month') return one.iso === other.iso ? 'agree' : 'differ'
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
