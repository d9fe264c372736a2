/** A figure as a key: equal figures meet under it. */
import type { Figure } from '../../schema.ts'

/** A figure by value and unit; half is 50 per cent. */
export function keyOf({ low, high, unit }: Figure): string {
  return unit === 'fraction' ? `percent ${(low ?? 0) * 100} ${(high ?? 0) * 100}` : `${unit} ${low} ${high}`
}
