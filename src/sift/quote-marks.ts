/** Pair quotation marks. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Pair quotation marks. */
export const siftQuoteMarks: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
