/** The noun phrases of all sources as numbers: an archive has millions of them, and few different ones. */
import type { TopicGist } from '../../schema.ts'

/** Phrases in the order of reading; phrase `i` of all has the values at `i`. */
export interface Phrases {
  /** Different normal forms, and different forms as written. */
  keys: string[]
  forms: string[]
  /** Index in these. */
  key: Int32Array
  form: Int32Array
  start: Int32Array
  end: Int32Array
  /** Number of the passage, through all sources. */
  passage: Int32Array
  /** 0 for a phrase between two passages, which counts for the second. */
  inside: Uint8Array
  /** For each source what its gist says of its passages. */
  passages: string[]
  /** Where the phrases of each source begin, and where the last ones end. */
  bounds: Int32Array
}

/** Bring together the noun phrases of `count` sources; `gistOf` is asked once for each. */
export function phrasesOf(count: number, gistOf: (source: number) => TopicGist): Phrases {
  const keys = new Numbers()
  const forms = new Numbers()
  const bounds = new Int32Array(count + 1)
  let columns = columnsFor(1 << 14)
  let length = 0
  const passages: string[] = []
  let passage = 0
  for (let source = 0; source < count; source++) {
    const gist = gistOf(source)
    const { starts, ends, at } = gist
    if (starts.length) {
      while (length + starts.length > columns.key.length) columns = grown(columns)
      const [ownKeys, ownForms] = [gist.keys.split('\n'), gist.forms.split('\n')]
      for (let i = 0; i < starts.length; i++, length++) {
        columns.key[length] = keys.of(ownKeys[i])
        columns.form[length] = forms.of(ownForms[i])
        columns.start[length] = starts[i]
        columns.end[length] = ends[i]
        columns.passage[length] = passage + (at[i] < 0 ? -1 - at[i] : at[i])
        columns.inside[length] = at[i] < 0 ? 0 : 1
      }
    }
    passages.push(gist.passages)
    passage += gist.passages.length
    bounds[source + 1] = length
  }
  return { keys: keys.values, forms: forms.values, ...columns, passages, bounds }
}

type Columns = Pick<Phrases, 'key' | 'form' | 'start' | 'end' | 'passage' | 'inside'>

function columnsFor(size: number): Columns {
  const [key, form, start, end, passage] = Array.from({ length: 5 }, () => new Int32Array(size))
  return { key, form, start, end, passage, inside: new Uint8Array(size) }
}

function grown(columns: Columns): Columns {
  const longer = columnsFor(2 * columns.key.length)
  for (const name of Object.keys(columns) as (keyof Columns)[]) longer[name].set(columns[name])
  return longer
}

/** Different texts, numbered from 0. */
class Numbers {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.values.length)
    return this.values.push(text) - 1
  }
}
