/** Find headings, run-in ones included. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find headings, run-in ones included. */
export const siftHeadings: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
