/** The pages of a source as its editor has them, piece by piece, ready to be set. */
import type { Source } from '../schema.ts'
import { blocksOf } from './blocks.ts'
import { paged, type Rendered } from './paged.ts'
import { pageBody } from './store.ts'

export type { Block } from './blocks.ts'

/** The source shown last: its pages come one after the other. */
let last: { source: Source; rendered: Rendered } | undefined

/** The page of `source` in `content/sources/`. Throws where there is none. */
export function rendered(source: Source): Rendered {
  if (last?.source === source && !import.meta.env.DEV) return last.rendered
  last = { source, rendered: paged(blocksOf(source, pageBody(source.id))) }
  return last.rendered
}
