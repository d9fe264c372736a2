/** What the sources of one story have, so that it can be asked of one of them whether another has it as well. */
import type { Source } from '../../schema.ts'
import { daysOf } from './gist.ts'
import { namesOf } from './stories.ts'
import type { Told } from './told.ts'

/** Others have it in other words where a passage of theirs has this share of the words of weight. */
const shareToldElsewhere = 0.5
/** A stem that more passages of a story have tells none of them from the others. */
const mostPlaces = 200

/** What the sources of a story have; each question is put for one of them, and answered for the others. */
export class Story {
  /** What is had → the one source that has it; empty where several do. */
  private readonly owners = new Map<string, string>()
  /** Passages that have a stem. */
  private readonly stems = new Map<string, { source: Source }[]>()

  constructor(told: readonly Told[]) {
    for (const one of told) {
      const { source, gist } = one
      for (const name of namesOf(source)) this.add(`@${name}`, source.id)
      for (const key of gist.holds) this.add(key, source.id)
      for (const key of source.published ? daysOf(source.published.iso) : []) this.add(key, source.id)
      for (const at of one.passages()) {
        const passage = { source }
        for (const digits of one.digitsOf(at)) this.add(`#${digits}`, source.id)
        for (const stem of one.stemsOf(at)) {
          const held = this.stems.get(stem)
          if (!held) this.stems.set(stem, [passage])
          else if (held.length <= mostPlaces) held.push(passage)
        }
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
    const count = new Map<object, number>()
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
