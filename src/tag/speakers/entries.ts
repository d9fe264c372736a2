/** Which entries of `file.data.quotations` a pair of quotation marks has. */
import type { QuoteMarks } from '../../data.ts'
import type { Quotation } from '../../schema.ts'

/** The entries that each pair of marks has: one, or one for each passage that it goes through. Both lists are in order. Linear. */
export function entriesOf(marks: QuoteMarks[], quotations: Quotation[]): Map<QuoteMarks, Quotation[]> {
  const found = new Map<QuoteMarks, Quotation[]>()
  const open: QuoteMarks[] = []
  let next = 0
  for (const quotation of quotations) {
    for (; next < marks.length && marks[next].start <= quotation.start; next++) {
      while (open.length && open[open.length - 1].end < marks[next].start) open.pop()
      open.push(marks[next])
    }
    while (open.length && open[open.length - 1].end < quotation.end) open.pop()
    const mark = open.at(-1)
    if (!mark) continue
    const held = found.get(mark)
    if (held) held.push(quotation)
    else found.set(mark, [quotation])
  }
  return found
}
