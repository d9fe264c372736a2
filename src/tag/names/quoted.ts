/** Names that are titles of works, or what somebody is called for once. */
import type { Span } from '../../schema.ts'
import type { Found } from './links.ts'

/** Leave out what fills a pair of quotation marks and stands nowhere else: *“Marriage Story”* is a film, *the “Mini Mike”* nobody’s name. */
export function withoutTitles(
  text: string,
  marks: readonly Span[],
  found: readonly Found[],
): readonly Found[] {
  const ends = new Map(marks.map(({ start, end }) => [start, end]))
  const fills = ({ start, end }: Found) => {
    const close = ends.get(text.startsWith('The ', start - 4) ? start - 4 : start)
    return close !== undefined && close >= end && /^[,.!?]?$/.test(text.slice(end, Math.min(close, end + 2)))
  }
  if (!found.some(fills)) return found
  const elsewhere = new Set(found.filter((name) => !fills(name)).map(({ keys }) => keys.join(' ')))
  return found.filter((name) => !fills(name) || elsewhere.has(name.keys.join(' ')))
}
