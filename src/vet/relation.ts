/** Does a cited passage speak of what the statement says at all? It must share something, and not far less than another passage of its source. */
import { type Cited, type Claim, type Finding, refOf, touches } from './claim.ts'
import { contentOf } from './content-words.ts'
import { sameValue } from './figures.ts'
import type { Ground } from './ground.ts'

/** A passage that shares at most `few` is doubtful where another shares `more` besides. */
const few = 1
const more = 3

/** A passage is doubtful where another in its place would add so many telling words to what the rest of the cited passages have. */
const gain = 2

/** A word that stands in a greater share of a source's passages tells none of them from the others. */
const commonShare = 1 / 8

/**
 * Check that each passage that `claim` cites shares a word, a figure, a date or a name with it, and one that few others of its source have, and that no other passage would fit
 * better in its place. A sentence on several passages may speak of them in other words than theirs.
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
      doubtful(claim, words, one, cited, ground),
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

function doubtful(
  claim: Claim,
  words: ReadonlySet<string>,
  one: Cited,
  cited: readonly Cited[],
  ground: Ground,
): Finding | undefined {
  const counts = ground.counts(one.source)
  const most = Math.max(2, one.source.passages.length * commonShare)
  const rare = (all: ReadonlySet<string>) =>
    new Set([...all].filter((word) => (counts.get(word) ?? 0) <= most))
  const some = shared({ ...claim, names: [] }, rare(words), one, ground) > 0
  const better = some ? fitterThan(one, rare(plainWords(claim)), cited, ground) : undefined
  if (some && !better) return undefined
  const why = better
    ? `\`${refOf(better)}\` shares more telling words with the statement`
    : 'it shares no telling word with the statement'
  return {
    rule: 'passage-doubtful',
    reason: `Unexpected citation of \`${refOf(one)}\` without words, expected those that matter: ${why}`,
    at: { start: claim.start, end: claim.end },
    actual: refOf(one),
    ...(better && { expected: [refOf(better)] }),
  }
}

/** Words outside names and dates, which are checked by themselves. */
function plainWords({ text, start, names, dates }: Claim): ReadonlySet<string> {
  const apart = [...names, ...dates]
  const plain = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(
    ({ index, 0: word }) => !touches({ start: start + index, end: start + index + word.length }, apart),
  )
  return contentOf(plain.map(([word]) => word).join(' '))
}

/** The passage of the same source that is not cited and has the most of those `words` that the other cited passages lack, if it has by far more of them than `one`. */
function fitterThan(
  one: Cited,
  words: ReadonlySet<string>,
  cited: readonly Cited[],
  ground: Ground,
): Cited | undefined {
  const others = cited.filter((other) => other !== one)
  const open = [...words].filter((word) => !others.some((other) => ground.content(other).has(word)))
  const has = (passage: Cited) => {
    const content = ground.content(passage)
    return open.filter((word) => content.has(word)).length
  }
  let most = has(one) + gain - 1
  let best: Cited | undefined
  if (open.length <= most) return undefined
  for (const passage of one.source.passages) {
    const other = { source: one.source, passage }
    if (cited.some((known) => refOf(known) === refOf(other))) continue
    const count = has(other)
    if (count > most) [most, best] = [count, other]
  }
  return best
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
