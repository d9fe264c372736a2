/** Where quoted words stand in passages, both sides made even. */
import { even, placesOf } from '../lib/even.ts'
import type { Span } from '../schema.ts'
import { type Cited, listed } from './claim.ts'
import type { Ground } from './ground.ts'

/** Words made even; commas and stops of the sentence around them may stand inside the marks, of an inner quotation as well, as is customary in American English; an ellipsis at either end says only that there is more. */
export function wantedOf(words: string): string {
  const text = even(words).text.replace(/^\[?\.{3}\]?\s*/, '')
  let end = text.length
  while (end && ",.' ".includes(text[end - 1])) end--
  return text.slice(0, end)
}

/** Where `wanted` stands in a passage, both made even; parts joined by an ellipsis in their order. */
export function placeIn(text: string, wanted: string): Span | undefined {
  const whole = placesOf(text, wanted)[0]
  if (whole !== undefined) return { start: whole, end: whole + wanted.length }
  const parts = partsOf(wanted)
  if (parts.length < 2) return undefined
  let at = 0
  let start: number | undefined
  for (const part of parts) {
    const place = placesOf(text, part).find((place) => place >= at)
    if (place === undefined) return undefined
    start ??= place
    at = place + part.length
  }
  return { start: start!, end: at }
}

/** What an ellipsis joins. */
function partsOf(wanted: string): string[] {
  return wanted
    .split(/\[?\.\.\.\]?/)
    .map((part) => part.trim().replace(/^[,;]\s*|[,;]$/g, ''))
    .filter(Boolean)
}

/** A place in a passage made even as one in the reading text of its source. */
export function spanIn(cited: Cited, { start, end }: Span, ground: Ground): Span {
  const { from } = ground.even(cited)
  return { start: cited.passage.start + from[start], end: cited.passage.start + from[end - 1] + 1 }
}

/** Where the two parts of words put together come from; nothing if they were not. */
export function assembled(wanted: string, cited: readonly Cited[], ground: Ground): string | undefined {
  const parts = partsOf(wanted)
  const split = parts.length > 1 ? parts : halves(wanted, cited, ground)
  if (!split) return undefined
  const holders = split.map((part) => cited.filter((one) => placesOf(ground.even(one).text, part).length))
  if (holders.some((list) => !list.length)) return undefined
  if (parts.length < 2) {
    const both = holders[0].find((one) => holders[1].includes(one))
    const text = both && ground.even(both).text
    if (text !== undefined && placesOf(text, split[0])[0] < (placesOf(text, split[1]).at(-1) ?? -1))
      return undefined
  }
  return listed([...new Set(holders.map((list) => list[0]))])
}

/** The longest beginning that stands somewhere, and the rest, of two words or more each. */
function halves(wanted: string, cited: readonly Cited[], ground: Ground): [string, string] | undefined {
  const breaks = [...wanted.matchAll(/[\s,;:.!?-]+/g)].map(({ index, 0: mark }) => [
    index,
    index + mark.length,
  ])
  for (const [end, start] of breaks.reverse()) {
    const [head, tail] = [wanted.slice(0, end), wanted.slice(start)]
    if (!/\S\s\S/.test(tail) || !/\S\s\S/.test(head)) continue
    if (cited.some((one) => placesOf(ground.even(one).text, head).length)) return [head, tail]
  }
  return undefined
}
