/** The pages of a source as its editor has them, piece by piece, ready to be set. */
import { createHash } from 'node:crypto'
import { draftVersion } from '../lib/source-pieces.ts'
import type { Source } from '../schema.ts'
import { blocksOf } from './blocks.ts'
import { paged, type Rendered } from './paged.ts'
import { pageFile } from './store.ts'

export type { Block } from './blocks.ts'

/** The source shown last: its pages come one after the other. */
let last: { source: Source; rendered: Rendered } | undefined

/** The page of `source` in `content/sources/`. Throws where there is none. */
export function rendered(source: Source): Rendered {
  if (last?.source === source && !import.meta.env.DEV) return last.rendered
  const { head, body } = parts(pageFile(source.id))
  const drafted = !source.excerpt && isDraft(head, body, source)
  last = { source, rendered: paged(blocksOf(source, drafted ? undefined : body)) }
  return last.rendered
}

function parts(text: string): { head: string; body: string } {
  const plain = text.replaceAll('\r\n', '\n')
  const head = /^\ufeff?---\n[\s\S]*?\n---\n\s*/.exec(plain)?.[0] ?? ''
  return { head, body: plain.slice(head.length) }
}

/** Is `body` what is drafted of `source`, by the marks that its draft was given? */
function isDraft(head: string, body: string, { sha256 }: Source): boolean {
  const [, drafted, , seed, version] =
    /^draft:\n {2}body: (\w+)\n {2}head: (\w+)\n {2}seed: (\w+)\n {2}version: (\d+)\n/m.exec(head) ?? []
  return (
    seed === sha256 &&
    version === String(draftVersion) &&
    drafted === createHash('sha256').update(body).digest('hex')
  )
}
