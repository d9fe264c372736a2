/** Figures of one unit as bars on one scale. */
import type { Picture, PictureCell } from '../../schema.ts'
import { words } from '../words.ts'
import { escapeHtml } from './html.ts'
import {
  cellChips,
  type Easel,
  endOf,
  fade,
  frameHtml,
  linesOf,
  pictureId,
  shownValue,
  tableHtml,
} from './picture-frame.ts'

/** Characters of a label on one line: as many as a narrow phone has room for. */
const narrow = 40
/** Of a value, which is set larger. */
const narrowValue = 25

/** HTML of `<FigureBars>`. Lengths are shares of the width, heights in `rem`: letters stay as large as all others. */
export function barsHtml(picture: Picture, easel: Easel): string {
  const cells = picture.rows.map((row) => row.cells[0]!)
  const ends = new Set(cells.map(endOf))
  const most = Math.max(...cells.map(sizeOf))
  const room = ends.has('open') ? 90 : 100
  const id = `${pictureId(picture)}-f`
  let y = 0
  let svg = ends.has('soft') ? `<defs>${fade(id)}</defs>` : ''
  for (const row of picture.rows) {
    const cell = row.cells[0]!
    for (const line of linesOf(shownValue(cell), narrowValue)) {
      y += 1.75
      svg += `<text class="v" y="${y}rem">${escapeHtml(line)}</text>`
    }
    for (const line of row.label ? linesOf(row.label, narrow) : []) {
      y += 1.3
      svg += `<text y="${y}rem">${escapeHtml(line)}</text>`
    }
    svg += barSvg(cell, y + 0.5, most > 0 ? (Math.max(0, sizeOf(cell)) / most) * room : 0, `url(#${id})`)
    y += 2.5
  }
  const desc = picture.rows
    .map((row) => `${row.label && `${row.label}: `}${shownValue(row.cells[0]!)}.`)
    .join(' ')
  const key = [
    words().pictures.scale,
    ends.has('soft') && words().pictures.soft,
    ends.has('open') && words().pictures.open,
    ends.has('most') && words().pictures.hollow,
  ].filter((line) => line !== false)
  return frameHtml(
    picture,
    picture.title,
    {
      size: `width="100%" height="${y}rem"`,
      svg,
      desc,
      key,
      table: tableHtml(picture.rows, easel),
      tableName: words().pictures.table,
    },
    cellChips(cells, easel),
    easel.bare,
  )
}

function sizeOf({ figure }: PictureCell): number {
  return figure?.low ?? figure?.high ?? 0
}

/** Three layers, as everywhere on the site; `width` in per cent. */
function barSvg(cell: PictureCell, y: number, width: number, soft: string): string {
  const end = endOf(cell)
  const shown = Math.max(0.6, Math.round(width * 10) / 10)
  if (end === 'most') return `<rect class="empty" x="1" y="${y}rem" width="${shown}%" height="1.125rem"/>`
  const fill = end === 'soft' ? ` fill="${soft}"` : ''
  const layers = [
    [0, 0.5],
    [0.6875, 0.125],
    [1, 0.125],
  ]
    .map(([down, height]) => `<rect y="${y + down!}rem" width="${shown}%" height="${height}rem"${fill}/>`)
    .join('')
  if (end !== 'open') return layers
  const dashes = [0.25, 0.75, 1.0625].map(
    (down) =>
      `<line x1="${shown}%" x2="${Math.min(100, shown + 9)}%" y1="${y + down}rem" y2="${y + down}rem"/>`,
  )
  return `${layers}<g class="on">${dashes.join('')}</g>`
}
