/** Find category path, headline, deck, byline, publisher and date of publication. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find category path, headline, deck, byline, publisher and date of publication. */
export const siftMasthead: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
