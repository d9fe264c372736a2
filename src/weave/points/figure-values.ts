/** Whether the values of two figures can both be right. */
import type { Figure } from '../../schema.ts'

/** A figure that is hedged with *about* may be off by this part. */
const vague = 0.15

/** Can the two figures not both be right? A bound leaves all beyond it open, *about* some, and *1.2 billion* is 1.23 billion. */
export function areApart(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ low, high, hedge }) => {
    const loose = hedge && low === high && low !== undefined ? low * vague : 0
    return {
      low: (low ?? -Infinity) - loose,
      high: (high ?? Infinity) + loose,
    }
  })
  return (a.high < b.low || b.high < a.low) && !isRounded(one, other) && !isRounded(other, one)
}

/** Is one the other, with fewer digits? Two such that are whole numbers of two digits and less are two. */
function isRounded({ low, high }: Figure, { low: exact, high: end }: Figure): boolean {
  if (low === undefined || low !== high || exact === undefined || exact !== end || low === 0) return false
  const unit = unitOf(low)
  return unitOf(exact) < unit && Math.abs(exact - low) <= unit / 2 && Math.abs(exact - low) < 0.05 * low
}

/** The place of the last digit that is not nought: 100 for 1,200, 0.1 for 1.2. */
function unitOf(value: number): number {
  let unit = 1
  if (!Number.isInteger(value)) {
    for (let digits = 0; digits < 4 && !Number.isInteger(Math.round((value / unit) * 1e6) / 1e6); digits++)
      unit /= 10
    return unit
  }
  while (value % (unit * 10) === 0 && unit < value) unit *= 10
  return unit
}
