/** Does a cited passage speak of what the statement says at all? It must share something, and not far less than another passage of its source. */
import { type Cited, type Claim, type Finding, refOf } from './claim.ts'
import { contentOf } from './content-words.ts'
import { sameValue } from './figures.ts'
import type { Ground } from './ground.ts'

/** A passage that shares at most `few` is doubtful where another shares `more` besides. */
const few = 1
const more = 3

/** A word that stands in a greater share of a source's passages tells none of them from the others. */
const commonShare = 1 / 8

/**
 * Check that each passage that `claim` cites shares a word, a figure, a date or a name with it, and one that few others of its source have. A sentence on several passages may
 * speak of them in other words than theirs.
 * A passage of which the citation gives the words (`pinned`) has been checked to the letter.
 */
export function vetRelation(
  claim: Claim,
  cited: readonly Cited[],
  pinned: (cited: Cited) => boolean,
  ground: Ground,
): Finding[] {
  const words = contentOf(claim.text)
  const open = cited.filter((one) => !pinned(one))
  const found = open.map(
    (one) =>
      (cited.length === 1 ? unrelated(claim, words, one, ground) : undefined) ??
      doubtful(claim, words, one, ground),
  )
  return found.filter((finding) => finding !== undefined)
}

function unrelated(
  claim: Claim,
  words: ReadonlySet<string>,
  one: Cited,
  ground: Ground,
): Finding | undefined {
  const count = shared(claim, words, one, ground)
  const best = count > few ? undefined : nearestOf(claim, words, one, ground)
  if (count > few || (count && (best?.count ?? 0) < count + more)) return undefined
  const hint = best && best.count > count ? `; \`${refOf(best.cited)}\` shares more` : ''
  return {
    rule: 'passage-unrelated',
    reason: `Unexpected citation of \`${refOf(one)}\`, expected a passage that speaks of the same thing${hint}`,
    at: { start: claim.start, end: claim.end },
    actual: refOf(one),
    ...(best && { expected: [refOf(best.cited)] }),
  }
}

function doubtful(claim: Claim, words: ReadonlySet<string>, one: Cited, ground: Ground): Finding | undefined {
  const counts = ground.counts(one.source)
  const most = Math.max(2, one.source.passages.length * commonShare)
  const rare = new Set([...words].filter((word) => (counts.get(word) ?? 0) <= most))
  if (shared({ ...claim, names: [] }, rare, one, ground)) return undefined
  return {
    rule: 'passage-doubtful',
    reason: `Unexpected citation of \`${refOf(one)}\` without words, expected those that matter: it shares no telling word with the statement`,
    at: { start: claim.start, end: claim.end },
    actual: refOf(one),
  }
}

function nearestOf(
  claim: Claim,
  words: ReadonlySet<string>,
  { source, passage }: Cited,
  ground: Ground,
): { cited: Cited; count: number } | undefined {
  let best: { cited: Cited; count: number } | undefined
  for (const other of source.passages) {
    if (other === passage) continue
    const cited = { source, passage: other }
    const count = shared(claim, words, cited, ground)
    if (count > (best?.count ?? 0)) best = { cited, count }
  }
  return best
}

/** How many words, figures, dates and names of the claim the passage has. */
function shared(claim: Claim, words: ReadonlySet<string>, one: Cited, ground: Ground): number {
  const { source, passage } = one
  let count = 0
  for (const word of ground.content(one)) if (words.has(word)) count++
  const here = <T extends { passage: string }>(list: readonly T[]) =>
    list.filter((item) => item.passage === passage.id)
  const figures = here(source.figures)
  count += claim.figures.filter((figure) => figures.some((other) => sameValue(figure, other))).length
  const days = new Set(here(source.dates).map(({ iso }) => iso))
  count += claim.dates.filter(({ iso }) => iso && days.has(iso)).length
  const refs = new Set(here(source.mentions).map(({ ref }) => ref))
  const text = passage.text.toLowerCase()
  count += claim.names.filter(
    ({ text: name, full }) =>
      !text.includes(name.toLowerCase()) &&
      [...ground.entities(name), ...ground.entities(full)].some(({ id }) => refs.has(id)),
  ).length
  return count
}
