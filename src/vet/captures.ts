/** A capture was replaced: what became of the passages that statements rest on? */
import { even } from '../lib/even.ts'
import type { Source, Statement, StatementCitation } from '../schema.ts'
import type { Finding } from './claim.ts'
import type { Ground } from './ground.ts'
import { nearest } from './nearest.ts'

/** A capture before and after. Texts of passages by id, as the page drafted from the former capture has them. */
export interface Replaced {
  source: Source
  before: ReadonlyMap<string, string>
}

/** A citation to be rewritten; `at` is in the page's file. */
export interface Rewriting {
  statement: Statement
  citation: StatementCitation
  /** The passage that has the words now. */
  passage: string
}

/** From which share of former words on a passage counts as the same in other words; what it says is checked anew in any case. */
const alike = 0.6

/** What became of the citations of `statements` into replaced captures. Those with words that matter are checked by their words. */
export function vetCaptures(
  statements: readonly Statement[],
  replaced: ReadonlyMap<string, Replaced>,
  ground: Ground,
): { findings: (Finding & { page: string })[]; rewritings: Rewriting[] } {
  const findings: (Finding & { page: string })[] = []
  const rewritings: Rewriting[] = []
  const texts = new Map<string, string[]>()
  for (const statement of statements)
    for (const citation of statement.citations) {
      const one = replaced.get(citation.source)
      const was = one?.before.get(citation.passage)
      if (!one || was === undefined || citation.words) continue
      const now = texts.get(one.source.id) ?? one.source.passages.map(({ text }) => even(text).text)
      texts.set(one.source.id, now)
      const wanted = even(was).text
      const index = one.source.passages.findIndex(({ id }) => id === citation.passage)
      if (now[index] === wanted) continue
      const homes = now.flatMap((text, i) => (text === wanted ? [one.source.passages[i].id] : []))
      if (homes.length === 1) rewritings.push({ statement, citation, passage: homes[0] })
      findings.push({ page: statement.page, ...finding(citation, was, homes, one.source, ground) })
    }
  return { findings, rewritings }
}

function finding(
  { source: id, passage, at }: StatementCitation,
  was: string,
  homes: readonly string[],
  source: Source,
  ground: Ground,
): Finding {
  const ref = `${id}#${passage}`
  const base = { at, actual: ref }
  if (homes.length)
    return {
      ...base,
      rule: 'citation-moved',
      reason: `Unexpected \`${ref}\`, expected ${homes.map((home) => `\`${id}#${home}\``).join(' or ')}, where its words are since the capture was replaced`,
      expected: homes.map((home) => `${id}#${home}`),
    }
  const same = ground.passage(id, passage)
  if (same && kept(was, same.passage.text) >= alike)
    return {
      ...base,
      rule: 'citation-changed',
      reason: `Unexpected change of \`${ref}\` since the capture was replaced, expected “${short(was)}”, found “${short(same.passage.text)}”`,
      expected: [was],
    }
  const near = nearest(
    even(was).text,
    source.passages.map((one) => ({ source, passage: one })),
    ground,
  )
  const hint = near
    ? `; the nearest is \`${id}#${near.cited.passage.id}\`: “${short(near.cited.passage.text)}”`
    : ''
  return {
    ...base,
    rule: 'citation-lost',
    reason: `Unexpected \`${ref}\`, expected “${short(was)}”, which the replaced capture no longer has${hint}`,
    ...(near && { expected: [`${id}#${near.cited.passage.id}`] }),
  }
}

/** Share of the words of `was` that `now` has. */
function kept(was: string, now: string): number {
  const words = was.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const there = new Set(now.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return words.length ? words.filter((word) => there.has(word)).length / words.length : 0
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text)
