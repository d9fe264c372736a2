/** Tell the article from the rest of a saved page, by the markup's hints on each piece. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Tell the article from the rest of a saved page, by the markup's hints on each piece. */
export const siftArticle: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
