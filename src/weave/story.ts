/** What the sources of one story have, so that it can be asked of one of them whether another has it as well. */
import type { Figure, Source } from '../schema.ts'
import { type Place, rareStems } from './passage-features.ts'
import { namesOf } from './stories.ts'

/** Others have it in other words where a passage of theirs has this share of the words of weight. */
const shareToldElsewhere = 0.5
/** A stem that more passages of a story have tells none of them from the others. */
const mostPlaces = 200

/** What the sources of a story have; each question is put for one of them, and answered for the others. */
export class Story {
  /** What is had → the one source that has it; empty where several do. */
  private readonly owners = new Map<string, string>()
  private readonly stems = new Map<string, Place[]>()

  constructor(sources: readonly Source[], places: readonly Place[]) {
    for (const source of sources) {
      for (const name of namesOf(source)) this.add(`@${name}`, source.id)
      for (const figure of source.figures) this.add(keyOf(figure), source.id)
      for (const { iso } of [...source.dates, ...(source.published ? [source.published] : [])])
        if (iso) {
          this.add(iso.slice(0, 10), source.id)
          this.add(`~${iso.slice(5, 10)}`, source.id)
        }
    }
    for (const place of places) {
      for (const digits of place.passage.text.match(/\d+/g) ?? []) this.add(`#${digits}`, place.source.id)
      for (const stem of rareStems(place.passage.text)) {
        const held = this.stems.get(stem)
        if (!held) this.stems.set(stem, [place])
        else if (held.length <= mostPlaces) held.push(place)
      }
    }
  }

  /** Has another source `key`: a name with `@`, digits with `#`, a figure’s key, a day, a day of whatever year with `~`? */
  has(key: string, { id }: Source): boolean {
    const owner = this.owners.get(key)
    return owner !== undefined && owner !== id
  }

  /** How many of these stems do others use? */
  known(stems: ReadonlySet<string>, source: Source): number {
    return [...stems].filter((stem) => this.stems.get(stem)?.some((place) => place.source !== source)).length
  }

  /** Does one passage of the others have most of these stems? */
  tells(stems: ReadonlySet<string>, source: Source): boolean {
    const count = new Map<Place, number>()
    for (const stem of stems)
      for (const place of this.stems.get(stem) ?? [])
        if (place.source !== source) count.set(place, (count.get(place) ?? 0) + 1)
    return [...count.values()].some((each) => each >= shareToldElsewhere * stems.size)
  }

  private add(key: string, id: string) {
    const owner = this.owners.get(key)
    this.owners.set(key, owner === undefined || owner === id ? id : '')
  }
}

/** A figure by value and unit; half is 50 per cent. */
export function keyOf({ low, high, unit }: Figure): string {
  return unit === 'fraction' ? `percent ${(low ?? 0) * 100} ${(high ?? 0) * 100}` : `${unit} ${low} ${high}`
}
