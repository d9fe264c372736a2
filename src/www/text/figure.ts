/** Figures as rows of a table: value, of what, who says so, hedge, place. */
import type { Figure } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml } from './chips.ts'
import type { Depth } from './hands.ts'
import { escapeHtml } from './html.ts'

/** A figure of the source with that id, and the voice behind it. */
export interface Told {
  source: string
  item: Figure
  voice: Depth | undefined
}

/** HTML of one row; `label` is the short name of the source. A cell without matter says so. */
export function figureRow({ source, item: figure, voice }: Told, label: string): string {
  const say = words().figures
  const caution = figure.hedge ?? voice?.hedge
  const hedge = caution ? escapeHtml(words().quoted(caution)) : `<span class="none">${say.none}</span>`
  return (
    `<tr><th scope="row">${escapeHtml(figure.text)}</th><td data-l="${say.of}">${stated(figure.of)}</td>` +
    `<td data-l="${say.who}">${stated(voice?.who)}</td><td data-l="${say.hedge}">${hedge}</td>` +
    `<td>${chipHtml(`${source}#${figure.passage}`, label, voice, true)}</td></tr>`
  )
}

function stated(text: string | undefined): string {
  return text ? escapeHtml(text) : `<span class="nil">${words().figures.unstated}</span>`
}

export type FigureKind = 'Money' | 'Shares' | 'Counts' | 'Durations' | 'Measures'

/** What kind of quantity a unit measures. */
export function figureKind(unit: string): FigureKind {
  if (/^(?:[A-Z]{3}|crown|dinar|dollar|franc|krone|peso|rupee|sen|shilling)$/.test(unit)) return 'Money'
  if (unit === 'percent' || unit === 'fraction') return 'Shares'
  if (unit === 'count') return 'Counts'
  if (/^(?:second|minute|hour|day|week|month|quarter|year|decade|century)s?$/.test(unit)) return 'Durations'
  return 'Measures'
}
