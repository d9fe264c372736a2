/** A document whose paragraphs are its passages, tagged by the given steps alone: for sets that carry text without a page around it. */
import type { Plugin } from 'unified'
import { unified } from 'unified'
import { VFile } from 'vfile'
import '../src/data.ts'
import type { Moment, Root } from '../src/schema.ts'
import { tagWords } from '../src/tag/words.ts'

/** Run `steps` on `text`, published on the day `published` (ISO) where that is known. */
export function tagged(text: string, steps: Plugin<[], Root>[], published?: string): VFile {
  const file = new VFile({ value: text })
  file.data.lang = 'en'
  file.data.passages = [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(({ 0: found, index }, at) => {
    return { id: `p${at + 1}`, start: index, end: index + found.length, text: found, role: 'body' as const }
  })
  if (published)
    file.data.published = {
      iso: published,
      precision: 'day',
      certainty: 'stated',
      by: 'set',
    } satisfies Moment
  const run = unified().use(tagWords)
  for (const step of steps) run.use(step)
  run.runSync({ type: 'root', children: [] }, file)
  return file
}

/** Precision, recall and F1 as `0.000`. */
export function scores(
  right: number,
  found: number,
  gold: number,
): { precision: string; recall: string; f1: string } {
  const show = (value: number) => (Number.isFinite(value) ? value : 0).toFixed(3)
  return {
    precision: show(right / found),
    recall: show(right / gold),
    f1: show((2 * right) / (found + gold)),
  }
}
