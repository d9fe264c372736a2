/** A source with its gist, for steps that ask of every passage. */
import type { PointGist, Source } from '../../schema.ts'

/** A passage that more sources than this print is a notice of the outlet. */
const mostCopies = 2

const none: ReadonlySet<number> = new Set()

/** A source, and what its gist says of its passages, which go by their indices. */
export class Told {
  readonly source: Source
  readonly gist: PointGist
  /** Passages that are notes, which several sources carry word by word. */
  readonly copies: ReadonlySet<number>
  #stems: string[] | undefined
  #digits: string[] | undefined

  constructor(source: Source, gist: PointGist, copied: ReadonlySet<number>) {
    this.source = source
    this.gist = gist
    this.copies = copied.size
      ? new Set(gist.prints.flatMap((print, at) => (copied.has(print) ? [at] : [])))
      : none
  }

  /** Rare stems of a passage. */
  stemsOf(passage: number): string[] {
    this.#stems ??= this.gist.stems.split('\n')
    return wordsOf(this.#stems[passage])
  }

  /** Digits in a passage. */
  digitsOf(passage: number): string[] {
    this.#digits ??= this.gist.digits.split('\n')
    return wordsOf(this.#digits[passage])
  }

  /** Is there a passage of that index that is no copy? */
  has(passage: number): boolean {
    return passage >= 0 && passage < this.gist.prints.length && !this.copies.has(passage)
  }

  /** Passages that are no copies. */
  *passages(): Iterable<number> {
    for (let at = 0; at < this.gist.prints.length; at++) if (!this.copies.has(at)) yield at
  }
}

function wordsOf(line: string): string[] {
  return line ? line.split(' ') : []
}

/** All sources, each with its gist, which is asked for once. */
export function toldBy(sources: readonly Source[], gistOf: (source: Source) => PointGist): Told[] {
  const gists = sources.map(gistOf)
  const copied = copiesOf(gists)
  return sources.map((source, at) => new Told(source, gists[at], copied))
}

/** Prints that stand too often. */
function copiesOf(gists: readonly PointGist[]): ReadonlySet<number> {
  const all = new Float64Array(gists.reduce((sum, { prints }) => sum + prints.length, 0))
  let length = 0
  for (const { prints } of gists) for (const print of prints) all[length++] = print
  all.sort()
  const found = new Set<number>()
  for (let at = mostCopies; at < length; at++) if (all[at] === all[at - mostCopies]) found.add(all[at])
  return found
}
