/** What became of captures that were replaced, for the record that feeds are made from. */
import { even } from '../lib/even.ts'
import type { Change, Source, Statement } from '../schema.ts'

/** A capture that took the place of another one; `before` has the former passages by id. */
export interface Replacement {
  source: Source
  former: string
  before: ReadonlyMap<string, string>
}

/** Passages that an entry names; the others are counted. */
const named = 6

/**
 * `known` with an entry for each of `replaced` that has none yet. Who saves a capture several times on the same day gets one entry, from the first
 * state to the last; none where the last is the first again. Dates are those of the captures: there is no clock here.
 */
export function weaveChanges(
  known: readonly Change[],
  replaced: readonly Replacement[],
  statements: readonly Statement[],
): Change[] {
  const changes = [...known]
  for (const { source, former, before } of replaced) {
    if (changes.some((change) => change.source === source.id && change.to === source.sha256)) continue
    const date = source.published?.iso.match(/^\d{4}-\d\d-\d\d/)?.[0]
    const at = changes.findLastIndex((change) => change.source === source.id)
    const last = changes[at]
    const goesOn = last?.to === former && last.date === date
    const moved = movedOf(source, before)
    const bearing = statements.filter(({ citations }) =>
      citations.some(({ source: id, passage }) => id === source.id && moved.has(passage)),
    )
    const said = [...new Set([...(goesOn ? (last.passages?.split(', ') ?? []) : []), ...moved.values()])]
    const refs = bearing.map(({ page, id }) => `${page}#${id}`)
    const change: Change = {
      source: source.id,
      ...(date && { date }),
      from: goesOn ? last.from : former,
      to: source.sha256,
      ...(said.length && { passages: listed(said) }),
      ...(refs.length && { statements: [...new Set([...(goesOn ? (last.statements ?? []) : []), ...refs])] }),
    }
    if (goesOn) changes.splice(at, 1)
    if (change.from !== change.to) changes.push(change)
  }
  return changes
}

/** Passages of `source` that are new, stand elsewhere or read differently, and of the former ones those that are gone: what to say of each, by id. */
function movedOf({ passages }: Source, before: ReadonlyMap<string, string>): Map<string, string> {
  const was = new Map([...before].map(([id, text]) => [even(text).text, id]))
  const now = new Map(passages.map(({ id, text }) => [even(text).text, id]))
  const moved = new Map<string, string>()
  for (const { id, text } of passages) {
    const words = even(text).text
    const former = was.get(words)
    if (former === id) continue
    if (former) moved.set(id, `${former} is ${id} now`)
    else moved.set(id, before.has(id) ? `${id} reads differently` : `${id} is new`)
  }
  for (const [words, id] of was) if (!now.has(words) && !moved.has(id)) moved.set(id, `${id} is gone`)
  return moved
}

function listed(parts: readonly string[]): string {
  const rest = parts.length - named
  return [...parts.slice(0, named), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ')
}
