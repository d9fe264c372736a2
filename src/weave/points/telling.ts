/** Whether passages tell of one thing by the words they tell it in. */
import { shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { smallStems } from './stems.ts'

const least = 4
/** Of the words of the shorter passage. */
const leastShare = 0.4

/** Do both passages tell of it in so many of the same words? Reads both. */
export function tellTheSame(a: Place, b: Place): boolean {
  const [one, other] = [a, b].map(({ passage }) => smallStems(passage.text))
  const common = shared(one, other)
  return common >= least && common >= leastShare * Math.min(one.size, other.size)
}
