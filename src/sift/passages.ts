/** Number the passages: a sentence, or the sentences that one quotation spans. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Number the passages: a sentence, or the sentences that one quotation spans. */
export const siftPassages: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
