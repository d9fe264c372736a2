/** The colour of links that an editor chose, on both papers of the site. */
import type { VFile } from 'vfile'
import { contrast, readableShade } from '../lib/contrast.ts'
import { raise } from '../lib/raise.ts'
import type { Settings } from '../schema.ts'

/** What links stand on, as `www/styles/tokens.css` has it: the page, and boxes on it. */
export const papers = { light: ['#fbfbf9', '#f1f2ee'], dark: ['#15191b', '#1d2224'] } as const

/** WCAG 2.2, success criterion 1.4.3. */
const least = 4.5

/** `accent` with a colour for dark paper, made from the other one where it has none. A colour that is hard to read is refused, with the nearest one that would do. */
export function readAccent(
  file: VFile,
  { light, dark }: { light: string; dark?: string },
): NonNullable<Settings['accent']> {
  const both = { light, dark: dark ?? readableShade(light, papers.dark, least) }
  for (const paper of ['light', 'dark'] as const) {
    const ratio = Math.min(...papers[paper].map((colour) => contrast(both[paper], colour)))
    if (ratio >= least) continue
    const expected = readableShade(both[paper], papers[paper], least)
    raise(
      file,
      'settings-contrast',
      `Unexpected contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1 of \`${both[paper]}\` on ${paper} paper, expected at least ${least} to 1, as \`${expected}\` has`,
      { line: lineOf(String(file.value), both[paper]), actual: both[paper], expected: [expected] },
    )
  }
  return both
}

function lineOf(text: string, words: string): number {
  return (
    Math.max(
      0,
      text
        .toLowerCase()
        .split('\n')
        .findIndex((line) => line.includes(words)),
    ) + 1
  )
}
