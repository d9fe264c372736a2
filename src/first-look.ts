/** The page of a saved seed at once: what is brought together over all sources follows when the pipeline has run, which takes minutes where they are many. */
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { extractionVersion, withMessages } from './captures.ts'
import { readSettings } from './read/pages.ts'
import { seedOf } from './read/seeds.ts'
import { storedSource } from './read/stored.ts'
import { newRecord } from './records.ts'
import type { Looks, Source } from './schema.ts'
import { writeDraft } from './write/drafts.ts'
import type { LookShelf } from './write/store/looks.ts'
import { storeFolder } from './write/store.ts'

/**
 * Extract the seeds that the files `paths` are or belong to, draft their pages, and put them on `shelf`. Names and topics are those of the last run. Returns the files that are in
 * error, with their messages. Left to the run are seeds that are gone, and those shown in excerpts: which words of them rest on what is not known here.
 */
export function firstLook(root: string, paths: readonly string[], shelf: LookShelf): VFile[] {
  const seeds = new Set(paths.flatMap((path) => seedOf(path) ?? []))
  if (!seeds.size) return []
  const { rights } = readSettings(join(root, 'content')).found
  const options = { root, version: extractionVersion(), write: true }
  const faults: VFile[] = []
  for (const seed of seeds) {
    const { source, messages, rejected } = newRecord(seed, options)
    if (rejected) faults.push(withMessages(seed, messages))
    else if ((source.rights ?? rights) !== 'excerpt') {
      const before = storedSource(join(root, storeFolder), source.id)
      if (before) named(source, before)
      writeDraft(root, source)
      shelf.put(source, movedFrom(before, source))
    }
  }
  return faults
}

/** Give the names of `source` the ids that they had `before`. */
function named(source: Source, before: Source): void {
  const refs = new Map(before.mentions.map(({ kind, text, ref }) => [`${kind} ${text}`, ref]))
  for (const mention of source.mentions) {
    const ref = refs.get(`${mention.kind} ${mention.text}`)
    if (ref) mention.ref = ref
  }
  const speakers = new Map<string, string | undefined>()
  for (const { speaker } of before.quotations)
    if (speaker && 'name' in speaker) speakers.set(speaker.name, speaker.ref)
  for (const { speaker } of source.quotations) {
    const ref = speaker && 'name' in speaker && speakers.get(speaker.name)
    if (ref) speaker.ref = ref
  }
}

/** Passages of `source` whose words it had `before`, by id, with their ids then: what is known of a passage goes with its words. */
function movedFrom(before: Source | undefined, source: Source): Looks['moved'][string] {
  const known = new Map<string, string[]>()
  for (const { id, text } of before?.passages ?? []) known.set(text, [...(known.get(text) ?? []), id])
  const moved: Record<string, string> = {}
  for (const { id, text } of source.passages) {
    const then = known.get(text)?.shift()
    if (then) moved[id] = then
  }
  return moved
}
