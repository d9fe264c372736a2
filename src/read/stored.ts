/** Read the store of a built site again: sources as they are shown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecord } from '../lib/record.ts'
import type { SiteIndex, Source } from '../schema.ts'

/** Sources of the store in `folder`; those read last are kept, `room` UTF-16 code units of text in all. Throws where there is none of that id. */
export function storedSources(folder: string, room = 24_000_000): (id: string) => Source {
  const recent = new Map<string, { source: Source; length: number }>()
  let held = 0
  return (id) => {
    const known = recent.get(id)
    if (known) {
      recent.delete(id)
      recent.set(id, known)
      return known.source
    }
    const text = storedText(folder, id)
    const found = { source: readRecord<Source>(text), length: text.length }
    recent.set(id, found)
    held += found.length
    for (const [old, { length }] of recent) {
      if (held <= room || old === id) break
      recent.delete(old)
      held -= length
    }
    return found.source
  }
}

/** The index of the site in the store in `folder`; absent where there is none. */
export function storedIndex(folder: string): SiteIndex | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** The source of that id in the store in `folder`; absent where there is none. */
export function storedSource(folder: string, id: string): Source | undefined {
  try {
    return readRecord<Source>(storedText(folder, id))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A source as it lies in the store in `folder`: JSON, an entry of `/corpus.json`. Throws where there is none of that id. */
export function storedText(folder: string, id: string): string {
  return readFileSync(join(folder, 'sources', `${id}.json`), 'utf8')
}

/** What stands below the front matter of a page of `content`; empty where there is no such page. */
export function authoredBody(content: string, page: string): string {
  for (const ending of ['.mdx', '.md'])
    try {
      const text = readFileSync(join(content, page + ending), 'utf8')
      return text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .replace(/^---\n[\s\S]*?\n---[^\n]*\n?/, '')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  return ''
}
