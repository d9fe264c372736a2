/** What all pictures of editors have in common: a frame with title, drawing, chips and the same again as a table. */
import type { Picture, PictureCell, Source } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml, voiceOf } from './chips.ts'
import { escapeHtml } from './html.ts'

/** What a picture needs of its surroundings to be drawn. */
export interface Easel {
  source: (id: string) => Source
  label: (id: string) => string
  /** A table stands beside the picture already. */
  bare?: boolean
}

/** A drawing: elements of an `<svg>`, its description in words, and what stands below it, as HTML. */
export interface Drawing {
  /** Attributes of the `<svg>` that give its size. */
  size: string
  /** Between title and drawing. */
  above?: string
  svg: string
  /** The same in words, for those who do not see it. */
  desc: string
  /** Sentences on how to read it. */
  key: string[]
  /** The same in full, and what it is called. */
  table: string
  tableName: string
}

/** The beginning of all ids in a picture; unique on a page that has the bodies of several. */
export function pictureId({ page, number }: Pick<Picture, 'page' | 'number'>): string {
  return `pic-${page.replaceAll('/', '-')}-${number}`
}

/** HTML of a whole picture; `chips` are of its passages; `bare` leaves the table out. */
export function frameHtml(
  picture: Picture,
  title: string,
  drawing: Drawing,
  chips: string,
  bare = false,
): string {
  const id = pictureId(picture)
  const { size, above = '', svg, desc, key, table, tableName } = drawing
  return (
    `<figure class="pic p-${picture.kind}" id="${id}" data-pagefind-ignore><figcaption>${escapeHtml(title)}</figcaption>${above}` +
    `<svg ${size} role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(desc)}</desc>${svg}</svg>` +
    (chips ? `<p class="by">${chips}</p>` : '') +
    (key.length ? `<p class="pickey">${key.map(escapeHtml).join(' ')}</p>` : '') +
    (bare ? '</figure>' : `<details class="fold"><summary>${tableName}</summary>${table}</details></figure>`)
  )
}

/** The chip of a cell; empty where it cites nothing. */
export function cellChip({ cited }: PictureCell, { source, label }: Easel, bare = false): string {
  if (!cited) return ''
  const voice = voiceOf(source(cited.source), cited)
  return chipHtml(`${cited.source}#${cited.passage}`, label(cited.source), voice, bare)
}

/** Chips of several cells, each once. */
export function cellChips(cells: readonly PictureCell[], easel: Easel): string {
  return [...new Set(cells.map((cell) => cellChip(cell, easel)))].join('')
}

/** A value with its hedge: `around half`. */
export function shownValue({ figure, words: said }: PictureCell): string {
  if (!figure) return said ?? words().pictures.silent
  const { hedge, text } = figure
  return hedge && !text.toLowerCase().includes(hedge.toLowerCase()) ? `${hedge} ${text}` : text
}

/** How the end of a value is drawn: `soft` for “around”, `open` where it is a least only, `most` where it is a most only. */
export function endOf({ figure }: PictureCell): 'hard' | 'soft' | 'open' | 'most' {
  if (!figure) return 'hard'
  const { low, high, hedge } = figure
  if (high === undefined) return 'open'
  if (low === undefined) return 'most'
  return hedge || low !== high ? 'soft' : 'hard'
}

/** A gradient that lets the last part of a shape fade. */
export function fade(id: string): string {
  return `<linearGradient id="${id}"><stop offset=".62" stop-color="currentColor"/><stop offset="1" stop-color="currentColor" stop-opacity=".08"/></linearGradient>`
}

/** `text` in as few lines of at most about `width` characters as hold it, of about the same length. */
export function linesOf(text: string, width: number): string[] {
  const lines = filled(text, width)
  for (let room = width - 1; lines.length > 1 && room > 0; room--) {
    const narrower = filled(text, room)
    if (narrower.length > lines.length) return filled(text, room + 1)
  }
  return lines
}

function filled(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!
    if (last && last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}

/** Rows of a table with value and passage. */
export function tableHtml(rows: Picture['rows'], easel: Easel): string {
  const body = rows
    .map(
      ({ label, cells: [cell] }) =>
        `<tr><th scope="row">${escapeHtml(label)}</th><td data-l="${words().pictures.value}">${escapeHtml(shownValue(cell!))}</td><td>${cellChip(cell!, easel, true)}</td></tr>`,
    )
    .join('')
  return (
    `<table class="stack"><thead><tr><th scope="col">${words().pictures.what}</th><th scope="col">${words().pictures.value}</th>` +
    `<th scope="col">${words().pictures.passage}</th></tr></thead><tbody>${body}</tbody></table>`
  )
}
