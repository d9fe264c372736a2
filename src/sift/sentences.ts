/** Cut the body into sentences. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Cut the body into sentences. */
export const siftSentences: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
