/** Titles and labels of a picture: what they quote, and the numbers in them, must stand in what the picture cites. */
import type { AuthoredElement } from '../../data.ts'
import { even, placesOf } from '../../lib/even.ts'
import { type Cited, listed } from '../claim.ts'
import { vetQuotations } from '../quotations.ts'
import type { Run } from '../run.ts'

/** Check `title` and `label` of the elements of one picture against the passages in it. A publication day of a source may be named. */
export function vetTexts(run: Run, elements: readonly AuthoredElement[], cited: readonly Cited[]): void {
  if (!cited.length) return
  const known = [
    ...cited.map((one) => run.ground.even(one).text),
    ...cited.map(({ source }) => (source.published?.iso ?? '').slice(0, 10).replace(/-0?/g, ' ')),
  ]
  for (const { attributes, at } of elements)
    for (const text of [attributes.title, attributes.label]) {
      if (!text) continue
      const quotes = [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(([, words]) => ({ ...at, text: words }))
      const claim = { ...at, text, figures: [], dates: [], names: [], quotes }
      for (const finding of vetQuotations(claim, cited, run.ground)) run.say({ ...finding, at }, true)
      for (const [number] of text.matchAll(/\d(?:[\d.,]*\d)?/g)) {
        if (known.some((words) => placesOf(words, even(number).text).length)) continue
        run.say(
          {
            rule: 'figure-not-in-passage',
            reason: `Unexpected \`${number}\` in “${text}”, expected it in ${listed(cited)}`,
            at,
            actual: number,
          },
          true,
        )
      }
    }
}
