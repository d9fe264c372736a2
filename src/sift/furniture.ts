/** Label what is not the story: navigation, share lines, calls to subscribe, teasers for other stories. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Label what is not the story: navigation, share lines, calls to subscribe, teasers for other stories. */
export const siftFurniture: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
