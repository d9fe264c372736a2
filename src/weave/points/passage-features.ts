/** What passages of different sources can be brought together by: names, figures, dates, quotations. */
import type {
  DateMention,
  Figure,
  Mention,
  Passage,
  PassageRef,
  Quotation,
  Source,
  Toll,
} from '../../schema.ts'
import { both } from './pairing.ts'
import type { Told } from './told.ts'

/** What most passages have of most things: one of each, because an archive has half a million passages. */
const nothing: never[] = []
const unknown = new Map<Figure, Toll>()

/** A passage with what stands in it. */
export class Place {
  readonly told: Told
  /** Index of the passage in its source. */
  readonly at: number
  /** Ids of people, organisations and places; lists, because a passage has few, and a set takes four times the memory. */
  names: readonly string[] = nothing
  /** Those of them that are places. */
  where: readonly string[] = nothing
  figures: Figure[] = nothing
  /** What became of those whom they count. */
  tolls: Map<Figure, Toll> = unknown
  dates: DateMention[] = nothing
  quotations: Quotation[] = nothing
  /** The passage before it, copies left out, where something stands in that. */
  before: Place | undefined
  #stems: ReadonlySet<string> | undefined

  constructor(told: Told, at: number) {
    this.told = told
    this.at = at
  }

  get source(): Source {
    return this.told.source
  }

  /** Its words. They are read from the source, so they are not to be asked of every place. */
  get passage(): Passage {
    return this.source.passages[this.at]
  }

  get id(): string {
    return `p${this.at + 1}`
  }

  get ref(): PassageRef {
    return `${this.source.id}#${this.id}`
  }

  /** Rare stems of its words. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.told.stemsOf(this.at))
    return this.#stems
  }
}

/** Names that all passages have, or, where there is none, the first and some other, as the first one prints them; in the order of their refs. */
export function sharedNames([first, ...rest]: readonly Place[]): string[] {
  const all = rest.reduce((names, place) => both(names, place.names), [...first.names])
  const some = () =>
    both(
      first.names,
      rest.flatMap(({ names }) => names),
    )
  return (all.length ? all : some()).sort().map((ref) => mentionOf(first, ref))
}

function mentionOf({ source, id }: Place, ref: string): string {
  return source.mentions.find((mention) => mention.ref === ref && mention.passage === id)?.text ?? ref
}

/** Every passage in which something stands, but for notes that several sources carry word by word. */
export function places(told: readonly Told[]): Place[] {
  return told.flatMap(placesOf)
}

function placesOf(told: Told): Place[] {
  const { mentions, figures, dates, quotations } = told.source
  const own: (Place | undefined)[] = []
  const placeOf = (passage: string) => {
    const at = Number(passage.slice(1)) - 1
    own[at] ??= told.has(at) ? new Place(told, at) : undefined
    return own[at]
  }
  for (const [place, named] of namesIn(mentions, placeOf)) {
    place.names = [...named.keys()]
    place.where = place.names.filter((name) => named.get(name))
  }
  put('figures', figures, placeOf)
  for (const [index, toll] of Object.entries(told.gist.tolls)) {
    const figure = figures[Number(index)]
    const place = placeOf(figure.passage)
    if (place) place.tolls = place.tolls.size ? place.tolls.set(figure, toll) : new Map([[figure, toll]])
  }
  put('dates', dates, placeOf)
  put('quotations', quotations, placeOf)
  let before: Place | undefined
  const found: Place[] = []
  for (const at of told.passages()) {
    const place = own[at]
    if (place) {
      place.before = before
      found.push(place)
    }
    before = place
  }
  return found
}

/** For each passage the names in it, and which of them are places. */
function namesIn(
  mentions: readonly Mention[],
  placeOf: (passage: string) => Place | undefined,
): Map<Place, Map<string, boolean>> {
  const found = new Map<Place, Map<string, boolean>>()
  for (const { kind, ref, passage } of mentions) {
    const place = kind === 'topic' || kind === 'term' ? undefined : placeOf(passage)
    if (!place) continue
    const named = found.get(place) ?? new Map<string, boolean>()
    found.set(place, named.set(ref, kind === 'place' || (named.get(ref) ?? false)))
  }
  return found
}

function put<Name extends 'figures' | 'dates' | 'quotations'>(
  name: Name,
  found: readonly (Place[Name][number] & { passage: string })[],
  placeOf: (passage: string) => Record<Name, unknown[]> | undefined,
) {
  for (const one of found) {
    const place = placeOf(one.passage)
    if (place?.[name].length) place[name].push(one)
    else if (place) place[name] = [one]
  }
}
