/** Find terms that may be topics. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find terms that may be topics. */
export const tagTerms: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
