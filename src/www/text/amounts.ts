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

/** Amounts that are drawn, at most. */
const most = 3
/** The largest may be so many times the smallest: a bar that is shorter than a hundred and twentieth of the longest is not seen. */
const widest = 120

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
  const money = ranked.filter((group) => /^[A-Z]{3}$/.test(group.unit) && group.value > 0)
  return {
    money: onOneScale(money.filter((group) => group.unit === money[0]!.unit)).sort(
      (a, b) => b.value - a.value,
    ),
    share: ranked.find((group) => group.unit === 'percent' && group.value > 0 && group.value <= 100),
  }
}

/** The first three, but for those that are too small or too large to be drawn on one scale with the ones before. */
function onOneScale(money: readonly Amount[]): Amount[] {
  const chosen: Amount[] = []
  for (const amount of money) {
    const values = [...chosen, amount].map(({ value }) => value)
    if (Math.max(...values) > widest * Math.min(...values)) continue
    if (chosen.push(amount) === most) break
  }
  return chosen
}

function of({ given }: Amount): number {
  return given.some(({ item }) => item.of) ? 1 : 0
}

/** Whether a hedge makes the end of a bar soft. */
export function isSoft({ hedge }: Figure): boolean {
  return hedge !== null
}
