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

/** A drawing and what stands below it, as HTML. Words are text beside the drawing, so that they wrap at any size of letters. */
export interface Drawing {
  drawn: string
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
  const { drawn, key, table, tableName } = drawing
  return (
    `<figure class="pic p-${picture.kind}" id="${id}" data-pagefind-ignore><figcaption>${escapeHtml(title)}</figcaption>${drawn}` +
    (chips ? `<p class="by">${chips}</p>` : '') +
    (key.length ? `<p class="pickey">${key.map(escapeHtml).join(' ')}</p>` : '') +
    (bare ? '</figure>' : `<details class="fold"><summary>${tableName}</summary>${table}</details></figure>`)
  )
}

/** A drawing that has its words inside: `size` are attributes, `desc` says the same to those who do not see it. */
export function svgHtml(picture: Picture, title: string, size: string, desc: string, svg: string): string {
  const id = pictureId(picture)
  return (
    `<svg ${size} role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapeHtml(title)}</title>` +
    `<desc id="${id}-d">${escapeHtml(desc)}</desc>${svg}</svg>`
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
