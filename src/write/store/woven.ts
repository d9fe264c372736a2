/** What was brought together last time, as far as it hangs on single sources: it is not worked out again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptPlaces } from '../../schema.ts'
import { putCached } from '../file.ts'

const place = 'node_modules/.cache/lode/woven.json'

/** What is kept, and the hash of the code that it follows from. */
interface Woven {
  version: string
  places: KeptPlaces
}

/** Where topics were found in the project at `root` by the code of that `version`; absent where that cannot be read. */
export function readPlaces(root: string, version: string): KeptPlaces | undefined {
  try {
    const woven: Woven = JSON.parse(readFileSync(join(root, place), 'utf8'))
    return woven.version === version ? woven.places : undefined
  } catch {
    return undefined
  }
}

/** Keep them for the next time. */
export function writePlaces(root: string, version: string, places: KeptPlaces): void {
  putCached(join(root, place), JSON.stringify({ version, places } satisfies Woven))
}
