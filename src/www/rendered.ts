/** The page of a source as its editor has it, piece by piece, ready to be set. */
import type { Source } from '../schema.ts'
import { type Block, blocksOf } from './blocks.ts'
import { pageBody } from './store.ts'

export type { Block } from './blocks.ts'

/** The blocks of `source`'s page in `content/sources/`. Throws where there is none. */
export function rendered(source: Source): Block[] {
  return blocksOf(source, pageBody(source.id))
}
