/** Find who speaks each quotation. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find who speaks each quotation. */
export const tagSpeakers: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
