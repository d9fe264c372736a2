/** Find who told whom: chains of quotations, and statements that rest on others. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find who told whom: chains of quotations, and statements that rest on others. */
export const tagChains: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
