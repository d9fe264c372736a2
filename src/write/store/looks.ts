/** First looks: sources of saved seeds, for live preview to show in place of those in the store until the pipeline has run over all. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordText } from '../../lib/record.ts'
import type { Looks, Source } from '../../schema.ts'
import { putFile } from '../file.ts'
import { cardOf, storeFolder } from '../store.ts'
import { digestOfText } from './sources.ts'

/** Below the store: a file for each source, and one that names them. */
const folder = 'looks'

/** The looks of one project. */
export class LookShelf {
  private readonly folder: string
  private readonly looks: Looks = { cards: [], moved: {} }

  constructor(root: string) {
    this.folder = join(root, storeFolder, folder)
    this.clear()
  }

  /** Show `source`; `moved` has those of its passages that it has in the store too, with their ids there. */
  put(source: Source, moved: Looks['moved'][string]): void {
    const text = recordText(source)
    putFile(join(this.folder, `${source.id}.json`), text)
    const card = cardOf(source, digestOfText(text))
    this.looks.cards = [...this.looks.cards.filter(({ id }) => id !== source.id), card]
    this.looks.moved[source.id] = moved
    putFile(join(this.folder, 'looks.json'), JSON.stringify(this.looks))
  }

  /** Show the store again. */
  clear(): void {
    this.looks.cards = []
    this.looks.moved = {}
    for (const name of list(this.folder)) rmSync(join(this.folder, name), { force: true })
  }
}

function list(folder: string): string[] {
  try {
    // The list goes first: a source that it names is there.
    return readdirSync(folder).sort((a, b) => Number(b === 'looks.json') - Number(a === 'looks.json'))
  } catch {
    return []
  }
}
