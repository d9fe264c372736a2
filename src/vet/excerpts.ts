/** How much of a source with `rights: excerpt` one piece of evidence shows. */
import type { Source, Statement } from '../schema.ts'
import type { Finding } from './claim.ts'

/** Words in one piece of evidence: above the first number a warning, above the second an error. */
const [many, most] = [40, 80]

/** Citations of `statements` that would show too much; `at` is in the page's file. */
export function vetExcerpts(
  statements: readonly Statement[],
  sources: readonly Source[],
): (Finding & { page: string })[] {
  const cut = new Map(
    sources.filter(({ rights }) => rights === 'excerpt').map((source) => [source.id, source]),
  )
  if (!cut.size) return []
  const findings: (Finding & { page: string })[] = []
  for (const { page, citations } of statements)
    for (const { source, passage: id, start, end, at } of citations) {
      const passage = cut.get(source)?.passages.find((passage) => passage.id === id)
      const words = passage?.text.slice(start - passage.start, end - passage.start).match(/\S+/g)?.length ?? 0
      if (words <= many) continue
      findings.push({
        page,
        rule: words > most ? 'excerpt-over' : 'excerpt-long',
        reason: `Unexpected ${words} words of \`${source}#${id}\`, of which excerpts are shown, expected at most ${words > most ? most : many}`,
        at,
        actual: String(words),
      })
    }
  return findings
}
