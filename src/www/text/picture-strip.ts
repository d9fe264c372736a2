/** A slice of the timeline: a lane for each source, dots for days, bars for stretches. */
import type { Picture, Topic } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml, voiceOf } from './chips.ts'
import { type Day, dayClass } from './days.ts'
import { escapeHtml } from './html.ts'
import { bounds, calendar, dayWords, momentWords, monthName } from './moment.ts'
import { sentenceOf } from './passage.ts'
import { type Easel, frameHtml, svgHtml } from './picture-frame.ts'
import { cut } from './sources.ts'
import { passageOf } from './within.ts'

/** More lanes than these are drawn as one. */
const lanesMost = 5
/** Days with a label: as many as a phone has room for. */
const labelsMost = 6
const lane = 2.75

/** HTML of `<TimelineStrip>` with `days`, which lie between its ends; empty where there is none. */
export function stripHtml(picture: Picture, days: readonly Day[], easel: Easel): string {
  if (days.length === 0) return ''
  const first = Math.min(...days.map((day) => day.first))
  const last = Math.max(...days.map((day) => day.last))
  const ids = [
    ...new Set(days.flatMap((day) => [...day.items.map(({ source }) => source), ...day.published])),
  ]
  const lanes = ids.length > lanesMost ? [undefined] : ids
  const unit = 100 / (last - first + 1)
  const x = (day: number) => Math.round((day - first + 0.5) * unit * 100) / 100
  const rows = lanes.map((id, i) => {
    const y = i * lane + 2
    const label =
      id === undefined ? '' : `<text class="n" y="${i * lane + 1}rem">${escapeHtml(easel.label(id))}</text>`
    return `${label}<line class="base" x2="100%" y1="${y}rem" y2="${y}rem"/>${marksSvg(days, id, y, x, unit)}`
  })
  const height = lanes.length * lane + 1.5
  const from = dayWords(first)
  const to = dayWords(last)
  const title = picture.title || words().pictures.strip(from, to)
  const table = days
    .map(
      (day) => `<li><span class="when">${momentWords(day.iso, 'long')}</span>${entryHtml(day, easel)}</li>`,
    )
    .join('')
  const desc = `${words().pictures.lanes(lanes.length)}, ${words().dates.span(from, to)}: ${days.map((day) => momentWords(day.iso)).join(', ')}.`
  const drawing = rows.join('') + ticksSvg(first, last, height - 0.25, x)
  return frameHtml(
    picture,
    title,
    {
      drawn: svgHtml(picture, title, `width="100%" height="${height}rem"`, desc, drawing),
      key: [],
      table: `<ol class="said">${table}</ol>`,
      tableName: words().pictures.days,
    },
    '',
  )
}

/** Days between the ends of a strip, inclusive, with those entries only that belong to `topic`, where there is one. */
export function daysWithin(
  days: readonly Day[],
  { from, to }: { from: string; to: string },
  topic: Pick<Topic, 'passages'> | undefined,
): Day[] {
  const [start, end] = [bounds(from), bounds(to)]
  if (!start || !end) return []
  const of = topic && new Set(topic.passages)
  return days
    .filter((day) => day.first >= start.first && day.last <= end.last)
    .map((day) => ({
      ...day,
      items: day.items.filter(({ source, item }) => !of || of.has(`${source}#${item.passage}`)),
      published: of ? [] : day.published,
    }))
    .filter((day) => day.items.length + day.published.length > 0)
}

function marksSvg(
  days: readonly Day[],
  lane: string | undefined,
  y: number,
  x: (day: number) => number,
  unit: number,
): string {
  let html = ''
  for (const day of days) {
    const items = day.items.filter(({ source }) => lane === undefined || source === lane)
    const issued = day.published.some((id) => lane === undefined || id === lane)
    if (items.length === 0 && !issued) continue
    const kind = dayClass(day)
    if (kind === 'r')
      html += `<line class="span" x1="${Math.max(0, x(day.first) - unit / 2)}%" x2="${x(day.last) + unit / 2}%" y1="${y}rem" y2="${y}rem"/>`
    else {
      const sure = issued || items.some(({ item }) => item.certainty === 'stated')
      html += `<circle class="${sure ? 'dot' : 'dot w'}" cx="${x(day.first)}%" cy="${y}rem" r="0.4rem"/>`
    }
  }
  return html
}

function ticksSvg(first: number, last: number, y: number, x: (day: number) => number): string {
  const step = Math.max(1, Math.ceil((last - first + 1) / labelsMost))
  let html = ''
  for (let day = first; day <= last; day += step) {
    const { month, day: date } = calendar(day)
    html += `<text class="t" x="${x(day)}%" y="${y}rem">${date} ${monthName(month, 'short')}</text>`
  }
  return html
}

function entryHtml(day: Day, { source, label }: Easel): string {
  const [dated] = day.items
  if (!dated)
    return `<p>${day.published.map((id) => `<a href="/sources/${id}/">${escapeHtml(label(id))}</a>`).join(', ')}</p>`
  const from = source(dated.source)
  const passage = passageOf(from, dated.item.passage)
  const text = passage ? escapeHtml(cut(sentenceOf(from, passage, dated.item), 140)) : ''
  const chips = [
    ...new Set(
      day.items
        .slice(0, 6)
        .map(({ source: id, item }) =>
          chipHtml(`${id}#${item.passage}`, label(id), voiceOf(source(id), item)),
        ),
    ),
  ]
  return `<p>${text}</p><p class="by">${chips.join('')}</p>`
}
