/** Find what only one source of a story says: a spoken quotation, a figure or a dated event that no other one has. */
import type { Mention, Point } from '../../schema.ts'
import { keyOf } from './figure-key.ts'
import type { Place } from './passage-features.ts'
import { rareStems } from './stems.ts'
import { stories } from './stories.ts'
import { Story } from './story.ts'
import type { Told } from './told.ts'

/** Points that one source gets: few, so that what sources share stays in front. */
const most = 2
/** What a point must score: names of the story in its passage, what it is, how it is told. */
const least = 3
/** Words of weight that a quotation must have. */
const leastStems = 5
/** A smaller count is given to too many things. */
const leastCount = 100
/** A dated passage shorter than this, in UTF-16 code units, is a dateline. */
const shortest = 60
/** Words of a long quotation that say which one it is. */
const shownWords = 8
/** Names that say what a dated event is about. */
const mostNames = 3

interface Candidate {
  place: Place
  score: number
  about: string
  words: string
  by: 'lone-quotation' | 'lone-figure' | 'lone-event'
}

/**
 * Points of kind `one`, at most two for each source, none where no other source tells of its story; `shared` are the points found so far. Linear in the
 * passages of a story.
 */
export function lonePoints(
  told: readonly Told[],
  places: readonly Place[],
  shared: readonly Point[],
): Point[] {
  const taken = new Set(shared.flatMap(({ sides }) => sides.flatMap(({ passages }) => passages)))
  const byTold = Map.groupBy(places, (place) => place.told)
  const sources = told.map(({ source }) => source)
  return stories(sources, shared).flatMap((group) => {
    const members = group.map((at) => told[at])
    const story = new Story(members)
    return members.flatMap((one) => {
      const own = (byTold.get(one) ?? []).filter(
        ({ ref, at }) => !taken.has(ref) && !one.gist.captions.includes(at),
      )
      return chosen(own.flatMap((place) => candidates(place, story))).map(point)
    })
  })
}

function candidates(place: Place, story: Story): Candidate[] {
  const known = [...place.names].filter((name) => story.has(`@${name}`, place.source)).length
  if (!known) return []
  const base = Math.min(known, 3) + Math.min(1, 0.2 * story.known(place.stems, place.source))
  return [
    ...quotations(place, story, base),
    ...figures(place, story, base),
    ...events(place, story, base),
  ].filter(({ score }) => score >= least)
}

function quotations(place: Place, story: Story, base: number): Candidate[] {
  return place.quotations.flatMap(({ kind, speaker, text }) => {
    const stems = rareStems(text)
    if (kind !== 'speech' || !speaker || stems.size < leastStems || story.tells(stems, place.source))
      return []
    const voice = 'name' in speaker ? speaker.name : speaker.unnamed
    if (/^(?:s?he|they|it|we|who|i)$/i.test(voice)) return []
    const isKnown =
      'name' in speaker && speaker.ref !== undefined && story.has(`@${speaker.ref}`, place.source)
    return [
      {
        place,
        score: base + (isKnown ? 1.5 : 1),
        about: `${voice}: “${opening(text)}”`,
        words: `“${text}”`,
        by: 'lone-quotation' as const,
      },
    ]
  })
}

/** The first words of a quotation, all of a short one. */
function opening(text: string): string {
  const words = text.split(/\s+/)
  if (words.length <= shownWords + 3) return text.replace(/[,.]$/, '')
  return `${words
    .slice(0, shownWords)
    .join(' ')
    .replace(/[,;:.–—-]+$/, '')}…`
}

function figures(place: Place, story: Story, base: number): Candidate[] {
  return place.figures.flatMap((figure) => {
    const { low, high, unit, text, of } = figure
    const weighs =
      unit === 'percent' || /^[A-Z]{3}$/.test(unit)
        ? 1.5
        : unit === 'count' && low !== undefined && low >= leastCount
          ? 1
          : 0
    if (!weighs || !of || low === undefined || low !== high || story.has(keyOf(figure), place.source))
      return []
    if ((text.match(/\d+/g) ?? []).some((digits) => story.has(`#${digits}`, place.source))) return []
    const words = `${text} (${of})`
    return [
      {
        place,
        score: base + weighs,
        about: words,
        words,
        by: 'lone-figure' as const,
      },
    ]
  })
}

function events(place: Place, story: Story, base: number): Candidate[] {
  if (place.names.length < 2) return []
  const { source } = place
  const found = place.dates.filter(({ iso, precision }) => {
    const day = iso?.slice(0, 10)
    return (
      precision === 'day' &&
      day &&
      !story.has(day, source) &&
      !story.has(`~${day.slice(5)}`, source) &&
      day !== source.published?.iso.slice(0, 10)
    )
  })
  // Last, because it reads the passage.
  if (!found.length || place.passage.text.length < shortest) return []
  const names = namesIn(place)
    .filter((name) => story.has(`@${name.ref}`, source))
    .slice(0, mostNames)
    .map(({ text }) => text)
  return found.map(({ text }) => {
    const about = [text, names.join(', ')].filter(Boolean).join(': ')
    return { place, score: base + 1, about, words: text, by: 'lone-event' as const }
  })
}

/** The first mention of each person, organisation and place of a passage. */
function namesIn({ source, id, names }: Place): Mention[] {
  const left = new Set(names)
  return source.mentions.filter(({ ref, passage }) => passage === id && left.delete(ref))
}

/** The best of each passage, then the best of the source; of equals the first. */
function chosen(all: Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const each of all)
    if (each.score > (best.get(each.place.ref)?.score ?? 0)) best.set(each.place.ref, each)
  const abouts = new Set<string>()
  return [...best.values()]
    .map((each, at) => ({ each, at }))
    .sort((one, other) => other.each.score - one.each.score || one.at - other.at)
    .filter(({ each: { about } }) => !abouts.has(about) && abouts.add(about))
    .slice(0, most)
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each)
}

function point({ place, about, words, by }: Candidate): Point {
  return {
    id: '',
    kind: 'one',
    about,
    sides: [{ source: place.source.id, passages: [place.ref], words }],
    by,
  }
}
