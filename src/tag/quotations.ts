/** Tell spoken quotations from titles, scare quotes and headings. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Tell spoken quotations from titles, scare quotes and headings. */
export const tagQuotations: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
