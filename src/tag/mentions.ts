/** Names of one capture as mentions, with provisional ids that `weave/people.ts` rewrites over all sources. */
import type { VFile } from 'vfile'
import { slug } from '../lib/slug.ts'
import type { Mention } from '../schema.ts'

/** Mentions of people, organisations and places, in reading order; `ref` is the slug of the fullest name in this capture. Names outside all passages are left out. */
export function mentions(file: VFile): Mention[] {
  const { names = [], passages = [] } = file.data
  const found: Mention[] = []
  let at = 0
  for (const { start, end, text, kind, full, role, demonym } of names) {
    while (at < passages.length && passages[at].end < end) at++
    const ref = slug(full)
    if (at === passages.length || passages[at].start > start || !ref) continue
    found.push({
      passage: passages[at].id,
      start,
      end,
      text,
      kind,
      ref,
      ...(role && { role }),
      ...(demonym && { demonym }),
    })
  }
  return found
}
