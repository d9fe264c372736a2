/** The timeline as a drawing: a lane for each source, dots for days, bars for stretches. */

import { words } from '../words.ts'
import { type Day, dayClass } from './days.ts'
import { escapeHtml } from './html.ts'
import { calendar, dayWords, monthName, weekdayName } from './moment.ts'

export interface Lane {
  label: string
  /** Its days, each with what belongs to this lane. */
  days: readonly Day[]
}

export interface Picture {
  svg: string
  /** Entries that lie too far off to be drawn. */
  left: number
}

const width = 1034
const rowHeight = 52
const top = 26
/** Rough width of a letter of the label face at 14 units. */
const letter = 6.1

/** `days` in order. With more than six lanes the days of all are drawn in one. Null where there is nothing to draw. */
export function picture(days: readonly Day[], lanes: readonly Lane[]): Picture | null {
  const { dates, timeline: say } = words()
  const drawn = near(days.filter((day) => day.last - day.first < 100))
  if (drawn.length < 2) return null
  const first = Math.min(...drawn.map((day) => day.first))
  const last = Math.max(...drawn.map((day) => day.last))
  const scale = scaleOf(first, last)
  const isos = new Set(drawn.map((day) => day.iso))
  const held = lanes
    .map(({ label, days }) => ({ label, days: days.filter((day) => isos.has(day.iso)) }))
    .filter((lane) => lane.days.length > 0)
  const crowded = held.length > 6
  const shown = crowded ? [{ label: say.allSources, days: drawn }] : held
  const base = crowded ? 86 : top
  const height = base - top + shown.length * rowHeight
  const rows = crowded
    ? heap(drawn, base, scale)
    : shown.map((lane, i) => laneSvg(lane.days, base + i * rowHeight, scale)).join('')
  const labels = shown
    .map((lane, i) => `<text y="${base - 8 + i * rowHeight}">${escapeHtml(lane.label)}</text>`)
    .join('')
  const bases = shown.map((_, i) => `M0 ${base + i * rowHeight}h${width}`).join('')
  const from = dayWords(first)
  const to = dayWords(last)
  const svg =
    `<svg class="tl" viewBox="0 0 ${width} ${height + 32}" role="img" aria-labelledby="tl-t tl-d"><title id="tl-t">${say.title(dates.span(from, to))}</title>` +
    `<desc id="tl-d">${escapeHtml(say.lanes(shown.length, shown.map((lane) => lane.label).join(', ')))}</desc>` +
    `${weekends(scale, height)}<path d="${scale.ticks.map((tick) => `M${tick.x} 0V${height}`).join('')}"/><path class="base" d="${bases}"/><g class="lane">${labels}</g>${rows}` +
    `<g class="day">${scale.ticks.map((tick) => `<text x="${tick.x}" y="${height + 25}">${tick.label}</text>`).join('')}</g></svg>`
  return { svg, left: days.length - drawn.length }
}

/** The days without those far off, which would press all others together. */
function near(days: readonly Day[]): Day[] {
  const kept = [...days]
  for (;;) {
    if (kept.length < 4) return kept
    const all = kept.at(-1)!.last - kept[0]!.first
    const late = kept.at(-1)!.last - kept[1]!.first
    const early = kept.at(-2)!.last - kept[0]!.first
    if (all > 62 && late < all * 0.6 && late <= early) kept.shift()
    else if (all > 62 && early < all * 0.6) kept.pop()
    else return kept
  }
}

interface Scale {
  first: number
  last: number
  /** Centre of a day. */
  x: (day: number) => number
  /** Width of a day. */
  unit: number
  ticks: { x: number; label: string }[]
}

function scaleOf(first: number, last: number): Scale {
  const from = 120
  const unit = (width - from - 20) / (last - first + 1)
  const x = (day: number) => round(from + (day - first + 0.5) * unit)
  const ticks: Scale['ticks'] = []
  const days = last - first + 1
  const every = days <= 14 ? 1 : days <= 31 ? 2 : 0
  let taken = -Infinity
  for (let day = first; day <= last; day++) {
    const { year, month, day: date, weekday } = calendar(day)
    let label = ''
    if (every) {
      if ((day - first) % every === 0) label = `${weekdayName(weekday, 'short')} ${date}`
    } else if (date === 1 && (days <= 800 || month === 1)) {
      label = days <= 800 ? `${monthName(month, 'short')}${month === 1 ? ` ${year}` : ''}` : String(year)
    }
    if (!label || x(day) - taken < label.length * letter + 14) continue
    ticks.push({ x: x(day), label })
    taken = x(day)
  }
  return { first, last, x, unit, ticks }
}

function weekends({ first, last, x, unit }: Scale, height: number): string {
  if (last - first > 31) return ''
  let path = ''
  for (let day = first; day <= last; day++) {
    const { weekday } = calendar(day)
    if (weekday === 0 || weekday === 6)
      path += `M${round(x(day) - unit / 2)} 0h${round(unit)}v${height}h-${round(unit)}z`
  }
  return path && `<path class="we" d="${path}"/>`
}

/** With many sources: how often each stretch of days is spoken of, as bars. */
function heap(days: readonly Day[], y: number, { first, last, x }: Scale): string {
  const bins = Math.min(110, last - first + 1)
  const sums = new Float64Array(bins)
  for (const day of days) {
    const at = Math.floor(((day.first - first) / (last - first + 1)) * bins)
    if (day.last === day.first) sums[at]! += day.items.length + day.published.length
  }
  const largest = Math.max(1, ...sums)
  const left = x(first)
  const step = (x(last) - left) / Math.max(1, bins - 1)
  let path = ''
  sums.forEach((sum, i) => {
    if (sum === 0) return
    const height = Math.max(2, round((sum / largest) * 72))
    path += `M${round(left + i * step - step * 0.4)} ${y}v-${height}h${round(step * 0.8)}v${height}z`
  })
  return `<path class="heap" d="${path}"/>`
}

function laneSvg(days: readonly Day[], y: number, { x, unit }: Scale): string {
  let bars = ''
  let stated = ''
  let worked = ''
  let words = ''
  let free = 0
  for (const day of days) {
    const kind = dayClass(day)
    const at = x(day.first)
    if (kind === 'r') bars += `M${round(at - unit / 2)} ${y}H${round(x(day.last) + unit / 2)}`
    else if (kind === 'w') worked += `<circle cx="${at}" cy="${y}" r="6"/>`
    else stated += `<circle cx="${at}" cy="${y}" r="7"/>`
    const label = labelOf(day)
    const start = kind === 'r' ? at - unit / 2 : at - 7
    if (label && start >= free && start + label.length * letter <= width) {
      words += `<text x="${round(start)}" y="${y + 22}">${escapeHtml(label)}</text>`
      free = start + label.length * letter + 16
    }
  }
  return (
    (bars && `<path class="span" d="${bars}"/>`) +
    (stated && `<g class="ev-d">${stated}</g>`) +
    (worked && `<g class="ev-w">${worked}</g>`) +
    (words && `<g class="tx">${words}</g>`)
  )
}

/** The words by which a source gives the day: “last Friday”. */
function labelOf({ items: [first], published }: Day): string {
  const said = first?.item.text
  if (said && said.length <= 24) return words().quoted(said)
  return published.length > 0 ? words().timeline.issued : ''
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
