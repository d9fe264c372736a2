/** Cut the reading text into words, once, for the steps behind. */
import type { Plugin } from 'unified'
import { words } from '../lib/words.ts'
import type { Root } from '../schema.ts'

/** Cut the reading text into words, once, for the steps behind: `file.data.words`. */
export const tagWords: Plugin<[], Root> = () => (_tree, file) => {
  file.data.words = words(String(file.value))
}
