/** Sources of the store, a file each, and what is known of those that were written last time. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { longLists, recordText } from '../../lib/record.ts'
import type { Extracted, Source, SourceCard } from '../../schema.ts'
import { putCached, putFile, removeFile } from '../file.ts'

const place = 'node_modules/.cache/lode/stored.json'

/** Files and cards follow from this code as well. */
const code = ['../store.ts', 'sources.ts', '../../lib/record.ts']

/** A source that was written: hash of all that its file follows from, bytes of the file, and its card. */
interface Known {
  key: string
  size: number
  card: SourceCard
}

/**
 * The files of a store, one after the other. What is known of them is removed before the first one is written, and kept once all are there: after a crash every file is
 * worked out, and compared.
 */
export class StoredSources {
  private readonly path: string
  private readonly folder: string
  private readonly write: boolean
  private readonly before: Map<string, Known>
  private readonly now: Known[] = []
  private readonly version: string
  private touched = false

  constructor(root: string, folder: string, write: boolean) {
    this.path = join(root, place)
    this.folder = folder
    this.write = write
    this.version = digestOfText(
      code.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\0'),
    )
    this.before = read(this.path, this.version)
  }

  /** Bring the file of `source` up to date, and return its card. `kept` is the record from which its long lists are. */
  put(
    source: Source,
    kept: Extracted['kept'],
    cardOf: (source: Source, digest: string) => SourceCard,
  ): SourceCard {
    const key = kept && digestOfText(`${kept.key}\0${shortText(source)}`)
    const known = this.before.get(source.id)
    const path = join(this.folder, `${source.id}.json`)
    if (known && known.key === key && sizeOf(path) === known.size) {
      this.now.push(known)
      return known.card
    }
    const text = recordText(source, kept?.textOf)
    if (this.write) this.replace(path, text)
    const card = cardOf(source, digestOfText(text))
    if (key) this.now.push({ key, size: Buffer.byteLength(text), card })
    return card
  }

  /** Keep what is known now. */
  close(): void {
    putFile(this.path, JSON.stringify({ version: this.version, known: this.now }))
  }

  private replace(path: string, text: string): void {
    if (!this.touched) removeFile(this.path)
    this.touched = true
    putCached(path, text)
  }
}

/** All of a source but its long lists. */
function shortText(source: Source): string {
  const short: Record<string, unknown> = {}
  for (const name of Object.keys(source))
    if (!(longLists as readonly string[]).includes(name)) short[name] = source[name as keyof Source]
  return JSON.stringify(short)
}

function read(path: string, version: string): Map<string, Known> {
  try {
    const kept: { version: string; known: Known[] } = JSON.parse(readFileSync(path, 'utf8'))
    return new Map(kept.version === version ? kept.known.map((known) => [known.card.id, known]) : [])
  } catch {
    return new Map()
  }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}

/** By which a card knows the text of its source. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
