/** What was drafted last time, so that an unchanged source with an unchanged page costs a hash and no drafting. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../schema.ts'
import { putFile } from '../file.ts'

const place = 'node_modules/.cache/lode/drafted.json'

/** Drafting follows from this code as well. */
const code = [
  'draft.ts',
  'mdx.ts',
  'source-page.ts',
  '../../lib/inert.ts',
  '../../lib/normal.ts',
  '../../lib/source-pieces.ts',
  '../../lib/vocabulary.ts',
]

/** The page of a source as it was brought up to date: hash of what its draft follows from and of the page that was right for it, and whether somebody had edited that. */
interface Known {
  key: string
  edited?: true
}

/** What was drafted last time, and this time. */
export class Drafted {
  readonly #root: string
  readonly #recordOf: (source: Source) => string | undefined
  readonly #hashOf: (path: string) => string | undefined
  readonly #before: ReadonlyMap<string, Known>
  readonly #now = new Map<string, Known>()
  readonly #code = hashOf(
    code.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\0'),
  )

  /** `recordOf` has the key of the record that holds all of a source, where there is one; `hashOf` the SHA-256 of a file of the project, where it was read in this run. */
  constructor(
    root: string,
    recordOf: (source: Source) => string | undefined = () => undefined,
    hashOf: (path: string) => string | undefined = () => undefined,
  ) {
    this.#root = root
    this.#recordOf = recordOf
    this.#hashOf = hashOf
    this.#before = known(join(root, place))
  }

  /** Is the page of `source` what was right for it last time, and `source` the same? Then it is the draft of it, or somebody edited it. */
  stateOf(source: Source): 'drafted' | 'edited' | undefined {
    const found = this.#before.get(source.id)
    const page = found && this.#pageHash(source.id)
    if (!page || found.key !== this.#keyOf(source, page)) return undefined
    return found.edited ? 'edited' : 'drafted'
  }

  /** It still is. */
  keep({ id }: Source): void {
    this.#now.set(id, this.#before.get(id)!)
  }

  /** `page` is right for `source` now. */
  note(source: Source, page: string, edited: boolean): void {
    this.#now.set(source.id, {
      key: this.#keyOf(source, createHash('sha256').update(page).digest('hex')),
      ...(edited && { edited }),
    })
  }

  /** Keep all that for the next time. */
  close(): void {
    putFile(join(this.#root, place), JSON.stringify(Object.fromEntries(this.#now)))
  }

  #pageHash(id: string): string | undefined {
    const path = `content/sources/${id}.mdx`
    try {
      return (
        this.#hashOf(path) ??
        createHash('sha256')
          .update(readFileSync(join(this.#root, path)))
          .digest('hex')
      )
    } catch {
      return undefined
    }
  }

  #keyOf(source: Source, page: string): string {
    const record = this.#recordOf(source)
    const from = record ? `${this.#code} ${record}` : hashOf(this.#code + drafting(source))
    return hashOf(`${from}\0${page}`)
  }
}

/** What is known of earlier drafts; nothing where that cannot be read. */
function known(path: string): ReadonlyMap<string, Known> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8'))))
  } catch {
    return new Map()
  }
}

/** All of a source that its draft follows from. */
function drafting(source: Source): string {
  const { id, seed, sha256, lang, title, deck, sections, passages, furniture, quotations } = source
  const spans = quotations.map(({ kind, start, end }) => [kind, start, end])
  return JSON.stringify([
    id,
    seed,
    sha256,
    lang,
    title.value,
    deck?.value,
    sections,
    passages,
    furniture,
    spans,
  ])
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
