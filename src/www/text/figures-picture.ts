/** Pictures of figures that were found: which of them can be drawn, and on what. */
import type { Figure, Picture, PictureCell } from '../../schema.ts'
import type { From } from '../survey.ts'
import { words } from '../words.ts'

/** Bars and shares of a picture at most: more are in the table. */
const most = { bars: 6, shares: 4 }

/** Pictures for a group of figures of one kind, numbered from `first`: the commonest currency as bars, shares one by one. Only figures with a value. */
export function figuresPicture(figures: readonly From<Figure>[], first: number): Picture[] {
  const valued = figures.filter(({ item }) => item.low !== undefined || item.high !== undefined)
  const money = valued.filter(({ item }) => /^[A-Z]{3}$/.test(item.unit))
  const shares = valued.filter(({ item }) => item.unit === 'percent' || item.unit === 'fraction')
  const units = [...Map.groupBy(money, ({ item }) => item.unit)].sort((a, b) => b[1].length - a[1].length)
  const [unit, same] = units[0] ?? ['', []]
  const rows = same.slice(0, most.bars).map((from) => ({ label: labelOf(from.item), cells: [cellOf(from)] }))
  const bars: Picture[] =
    rows.length > 1
      ? [{ page: 'figures', number: first, kind: 'bars', title: words().figures.sums(unit), rows }]
      : []
  const tenths = shares
    .filter(({ item }) => (item.high ?? item.low)! * (item.unit === 'fraction' ? 100 : 1) <= 100)
    .slice(0, most.shares)
    .map((from, i): Picture => {
      const label = labelOf(from.item)
      return {
        page: 'figures',
        number: first + 1 + i,
        kind: 'share',
        title: '',
        rows: [{ label, cells: [cellOf(from)] }],
      }
    })
  return [...bars, ...tenths]
}

/** What a source says that it is of; nothing where it does not say. */
function labelOf({ of }: Figure): string {
  return of ?? ''
}

function cellOf({ source, item }: From<Figure>): PictureCell {
  const { passage, start, end, text, low, high, unit, hedge } = item
  const scale = unit === 'fraction' ? 100 : 1
  return {
    label: '',
    cited: { source, passage, start, end },
    figure: {
      text,
      hedge,
      unit: unit === 'fraction' ? 'percent' : unit,
      ...(low !== undefined && { low: low * scale }),
      ...(high !== undefined && { high: high * scale }),
    },
  }
}
