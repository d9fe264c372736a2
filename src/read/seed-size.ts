/** How long a seed is. */
import { statSync } from 'node:fs'

/** Bytes of the file at `path`; none where it cannot be seen, so that reading it says why. */
export function seedSize(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
