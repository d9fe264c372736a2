/** Find dates and work out the day, week or month that they name. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'

/** Find dates and work out the day, week or month that they name. */
export const tagDates: Plugin<[], Root> = () => (_tree: Root, _file: VFile) => undefined
