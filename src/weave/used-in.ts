/** Which statements rest on a passage. */
import type { PassageRef, Statement } from '../schema.ts'

/** For each passage that is cited the statements that rest on it, in the order of the pages, each once. */
export function weaveUsedIn(
  statements: readonly Statement[],
): Record<PassageRef, { page: string; statement: string }[]> {
  const found: Record<PassageRef, { page: string; statement: string }[]> = {}
  for (const { id, page, citations } of statements)
    for (const ref of new Set(citations.map(({ source, passage }) => `${source}#${passage}`))) {
      found[ref] ??= []
      found[ref].push({ page, statement: id })
    }
  return found
}
