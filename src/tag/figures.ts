/** Find quantities, with value, unit, hedge and what they are of. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find quantities, with value, unit, hedge and what they are of. */
export const tagFigures: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
