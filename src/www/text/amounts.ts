/** The numbers that matter: those that most sources give, of something that they name. */
import type { Figure } from '../../schema.ts'
import type { From } from '../survey.ts'

export interface Amount {
  unit: string
  value: number
  /** One figure for each source that gives it, in order of sources. */
  given: From<Figure>[]
}

export interface Amounts {
  /** Of one currency, largest first; drawn on one scale. */
  money: Amount[]
  share: Amount | undefined
}

/**
 * `figures` are in order of sources. Only those with a single value; the same share of something else is another share. Ranked by sources, then whether they say of
 * what, then by mentions, then by size.
 */
export function amounts(figures: readonly From<Figure>[]): Amounts {
  const groups = new Map<string, Amount & { mentions: number }>()
  for (const figure of figures) {
    const { unit, low, high } = figure.item
    if (low === undefined || low !== high) continue
    const value = unit === 'fraction' ? low * 100 : low
    const kind = unit === 'fraction' ? 'percent' : unit
    const key =
      kind === 'percent' ? `${value} ${figure.item.of?.toLowerCase() || figure.source}` : `${kind} ${value}`
    const group = groups.get(key) ?? { unit: kind, value, given: [], mentions: 0 }
    groups.set(key, group)
    group.mentions++
    if (group.given.at(-1)?.source !== figure.source) group.given.push(figure)
  }
  const ranked = [...groups.values()].sort(
    (a, b) =>
      b.given.length - a.given.length || of(b) - of(a) || b.mentions - a.mentions || b.value - a.value,
  )
  const money = ranked.filter((group) => /^[A-Z]{3}$/.test(group.unit))
  return {
    money: money
      .filter((group) => group.unit === money[0]!.unit)
      .slice(0, 3)
      .sort((a, b) => b.value - a.value),
    share: ranked.find((group) => group.unit === 'percent' && group.value > 0 && group.value <= 100),
  }
}

function of({ given }: Amount): number {
  return given.some(({ item }) => item.of) ? 1 : 0
}

/** Whether a hedge makes the end of a bar soft. */
export function isSoft({ hedge }: Figure): boolean {
  return hedge !== null
}
