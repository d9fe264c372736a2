/** Find the language of a capture: declared, else by its letters and commonest words. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find the language of a capture: declared, else by its letters and commonest words. */
export const siftLanguage: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
