/** Values worked out by the editor: does the formula give what the page shows? */
import type { Figure } from '../schema.ts'
import type { Claim } from './claim.ts'
import { daysOf } from './days.ts'
import type { Value } from './formula.ts'

/** Days of a unit of time, for differences of dates. */
const daysIn: Record<string, number> = { day: 1, week: 7, hour: 1 / 24 }

/**
 * Does `value` agree with what stands in `claim`? A figure must be equal; a hedged one (“about five”) may be rounded to the digits that it shows. Percentages
 * may be given by a ratio. `undefined` where the words have neither figure nor date.
 */
export function agrees(
  value: Value,
  claim: Pick<Claim, 'figures' | 'dates'>,
  text: string,
): boolean | undefined {
  const shown = value.kind === 'number' ? (claim.figures.length ? claim.figures : numerals(text)) : []
  const dates = value.kind === 'day' ? claim.dates : []
  if (!shown.length && !dates.length) return undefined
  if (dates.some(({ iso }) => iso && daysOf(iso)?.first === value.value && daysOf(iso)?.last === value.value))
    return true
  return shown.some(({ low, high, unit, hedge }) => {
    const figure = low ?? high
    if (figure === undefined) return false
    const results = [
      value.value,
      value.value / (daysIn[unit] ?? 1),
      ...(unit === 'percent' ? [value.value * 100] : []),
    ]
    return results.some(
      (result) => Math.abs(result - figure) <= (hedge ? half(figure) : 1e-9 * Math.abs(figure)),
    )
  })
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const multiples: Record<string, number> = {
  half: 0.5,
  once: 1,
  twice: 2,
  double: 2,
  doubled: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
}

/** Bare numbers in `text`, which need not be figures for others: “14”, “twice”, “six days later”. */
function numerals(text: string): Pick<Figure, 'low' | 'high' | 'unit' | 'hedge'>[] {
  const hedge = /\b(?:about|almost|around|nearly|roughly|some)\b/i.exec(text)?.[0] ?? null
  const unit = /\b(day|week|hour)s?\b/i.exec(text)?.[1].toLowerCase() ?? 'count'
  return [...text.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/g)].flatMap(([word]) => {
    const number = /^\d/.test(word)
      ? Number(word.replaceAll(',', ''))
      : words.includes(word)
        ? words.indexOf(word)
        : multiples[word]
    return number === undefined ? [] : [{ low: number, high: number, unit, hedge }]
  })
}

/** Half of the last digit that is shown: 0.5 for 5, 50 for 1,200. */
function half(figure: number): number {
  const digits = Number(figure.toPrecision(12)).toString().replace(/e.*$/, '')
  const decimals = /\.(\d+)$/.exec(digits)?.[1].length ?? 0
  const zeros = decimals ? 0 : (/0*$/.exec(BigInt(Math.round(Math.abs(figure))).toString())?.[0].length ?? 0)
  return 0.5 * 10 ** (zeros - decimals) * (1 + 1e-9)
}
