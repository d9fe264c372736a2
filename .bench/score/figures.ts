/** Figures: the English specifications of Recognizers-Text for currency, per cent and dimension. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../../src/schema.ts'
import { tagDates } from '../../src/tag/dates.ts'
import { tagFigures } from '../../src/tag/figures.ts'
import { scores, tagged } from '../bare.ts'

interface Result {
  Text: string
  Start: number
  End: number
  Resolution: { value: string | null; unit?: string; isoCurrency?: string; subtype?: string }
}

interface Case {
  Input: string
  Results: Result[]
}

type Kind = 'currency' | 'percent' | 'dimension'

const files: Record<Kind, string> = {
  currency: 'NumberWithUnit/English/CurrencyModel.json',
  percent: 'Number/English/PercentModel.json',
  dimension: 'NumberWithUnit/English/DimensionModel.json',
}

/** Their unit names for ours. What they leave open (`Dollar`, `Pound`) we settle; both are taken. */
const money: Record<string, string> = {
  Dollar: 'USD',
  Pound: 'GBP',
  Euro: 'EUR',
  Bitcoin: 'BTC',
  Franc: 'franc',
  Rupee: 'rupee',
  Sen: 'sen',
  'Finnish markka': 'FIM',
  Peseta: 'ESP',
  'Netherlands guilder': 'NLG',
}

/** Parts of a currency: our value is in the whole. */
const hundredths: Record<string, [unit: string, divisor: number]> = {
  Cent: ['USD', 100],
  Pence: ['GBP', 100],
  Penny: ['GBP', 100],
  Satoshi: ['BTC', 1e8],
}

const measures: Record<string, string> = {
  Pound: 'lb',
  Milliliter: 'ml',
  Inch: 'inch',
  Mile: 'mile',
  Barrel: 'barrel',
  Foot: 'foot',
  Ounce: 'ounce',
  Acre: 'acre',
  Gallon: 'gallon',
  'Cubic foot': 'cubic-foot',
  'Square meter': 'm2',
  Ton: 'ton',
  'Metric ton': 'tonne',
  Bit: 'bit',
  'Mile per hour': 'mph',
  Meter: 'm',
  Kilometer: 'km',
  Millimeter: 'mm',
  'Square kilometer': 'km2',
  Decimeter: 'dm',
  Megabit: 'Mb',
  Megabyte: 'MB',
  Picometer: 'pm',
  Tablespoon: 'tablespoon',
  Teaspoon: 'teaspoon',
  Cup: 'cup',
  'Kilometer per hour': 'km/h',
  'Meter per millisecond': 'm/millisecond',
  'Centimeter per millisecond': 'cm/millisecond',
  'Kilometer per millisecond': 'km/millisecond',
  Kilogram: 'kg',
  Microgram: 'ug',
  Gram: 'g',
  Degree: 'deg',
  Radian: 'rad',
  Turn: 'turn',
  Dram: 'dram',
}

const scale = /^(?:[A-Z]{3}|franc|rupee|sen|peso|krone|crown|dinar|shilling)$/
const time =
  /^(?:second|minute|hour|day|week|month|year|decade|century|millisecond|celsius|fahrenheit|kelvin)$/
const other = /^(?:count|fraction|percent|percentage-point|basis-point)$/

/** Which of their models a figure of ours would belong to. */
function kindOf({ unit }: Figure): Kind | undefined {
  if (unit === 'percent') return 'percent'
  if (scale.test(unit)) return 'currency'
  if (time.test(unit) || other.test(unit)) return undefined
  return unit === 'degree' ? undefined : 'dimension'
}

/** Same words (a range counts by its end), same value, same unit. */
function same(kind: Kind, figure: Figure, { Text, Resolution }: Result): boolean {
  const written = figure.text.toLowerCase()
  const ours = figure.high ?? figure.low
  const range = figure.low !== undefined && figure.high !== undefined && figure.low !== figure.high
  if (!(written === Text.toLowerCase() || (range && written.endsWith(Text.toLowerCase())))) return false
  const { value, unit = '', isoCurrency } = Resolution
  const wanted = Number(String(value).replace('%', ''))
  const close = (number: number) => ours !== undefined && Math.abs(ours - number) <= Math.abs(number) * 1e-9
  if (kind === 'percent') return close(wanted)
  if (kind === 'dimension') {
    const name = measures[unit]
    return close(wanted) && (figure.unit === name || (name === 'ton' && figure.unit === 'tonne'))
  }
  const part = hundredths[unit]
  if (part) return figure.unit === part[0] && close(wanted / part[1])
  return close(wanted) && figure.unit === (isoCurrency ?? money[unit])
}

/** Counts for one model; mistakes go to `trail`. Results without a value (`dollar`) are no figures. */
export function measure(
  dir: string,
  kind: Kind,
  trail?: (line: string) => void,
): { right: number; found: number; gold: number } {
  const total = { right: 0, found: 0, gold: 0 }
  const json = readFileSync(join(dir, 'Recognizers-Text/Specs', files[kind]), 'utf8').replace(/^\ufeff/, '')
  for (const { Input, Results } of JSON.parse(json) as Case[]) {
    const wanted = Results.filter(
      ({ Resolution }) => Resolution?.value !== null && Resolution?.value !== 'null',
    )
    const valueless = Results.filter((result) => !wanted.includes(result))
    const figures = (tagged(Input, [tagDates, tagFigures]).data.figures ?? []).filter(
      (figure) => kindOf(figure) === kind,
    )
    total.gold += wanted.length
    const left = [...wanted]
    for (const figure of figures) {
      const at = left.findIndex((result) => same(kind, figure, result))
      if (at >= 0) left.splice(at, 1)
      else if (valueless.some(({ Text }) => Text.toLowerCase() === figure.text.toLowerCase())) continue
      total.found++
      if (at >= 0) total.right++
      else
        trail?.(
          `EXTRA ${figure.text} ${figure.low}–${figure.high} ${figure.unit} | ${Input.slice(Math.max(0, figure.start - 60), figure.end + 40)}`,
        )
    }
    for (const result of left)
      trail?.(
        `MISSED ${result.Text} ${JSON.stringify(result.Resolution)} | ${Input.slice(Math.max(0, result.Start - 60), result.End + 40)}`,
      )
  }
  return total
}

export default {
  id: 'figures',
  set: 'Recognizers-Text',
  measure: 'F1 of words, value and unit: currency, per cent, dimension',
  offTheShelf: '0.977 / 1.000 / 0.927 (their own JavaScript)',
  goal: '0.970',
  needs: 'Recognizers-Text/Specs/NumberWithUnit/English',
  run(dir: string) {
    return (['currency', 'percent', 'dimension'] as const).map((kind) => {
      const { right, found, gold } = measure(dir, kind)
      return { measure: kind, ours: scores(right, found, gold).f1 }
    })
  },
}
