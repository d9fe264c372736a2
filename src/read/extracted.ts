/** What was extracted from a seed before, kept under the hash of all that it follows from. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extracted } from '../schema.ts'

/** Where extractions lie, below the root of a project. */
export const extractedFolder = 'node_modules/.cache/lode/extracted'

/**
 * The key of a seed: SHA-256 over its bytes, its sidecar's and `version` (a hash of the code that extracts); absent where the seed
 * cannot be read, so that reading it again says why.
 */
export function seedKey(path: string, version: string): string | undefined {
  const hash = createHash('sha256').update(version)
  try {
    hash.update(readFileSync(path))
  } catch {
    return undefined
  }
  try {
    hash.update('\0sidecar\0').update(readFileSync(path.replace(/\.[^./\\]+$/, '.yaml')))
  } catch {
    // A seed without a sidecar is the usual case.
  }
  return hash.digest('hex')
}

/** The extraction kept for a source, if its key is still the same. */
export function readExtracted(root: string, id: string, key: string): Extracted | undefined {
  try {
    const kept: { key: string; extracted: Extracted } = JSON.parse(
      readFileSync(join(root, extractedFolder, `${id}.json`), 'utf8'),
    )
    return kept.key === key ? kept.extracted : undefined
  } catch {
    return undefined
  }
}
