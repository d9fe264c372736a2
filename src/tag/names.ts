/** Find names of people, organisations and places, with roles. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find names of people, organisations and places, with roles. */
export const tagNames: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
