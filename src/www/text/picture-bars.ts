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
  pictureId,
  shownValue,
  tableHtml,
} from './picture-frame.ts'

/** HTML of `<FigureBars>`: value, what it is of, and a bar whose length is a share of the width. */
export function barsHtml(picture: Picture, easel: Easel): string {
  const cells = picture.rows.map((row) => row.cells[0]!)
  const ends = new Set(cells.map(endOf))
  const most = Math.max(...cells.map(sizeOf))
  const room = ends.has('open') ? 90 : 100
  const id = `${pictureId(picture)}-f`
  const bars = picture.rows.map(({ label, cells: [cell] }, index) => {
    const share = most > 0 ? Math.max(0, sizeOf(cell!)) / most : 0
    const of = words().pictures.longest(Math.round(share * 100))
    const gradient = index === 0 && ends.has('soft') ? `<defs>${fade(id)}</defs>` : ''
    return (
      `<dt>${escapeHtml(shownValue(cell!))}</dt>${label && `<dd>${escapeHtml(label)}</dd>`}` +
      `<dd><svg role="img"><title>${of}</title>${gradient}${barSvg(cell!, share * room, `url(#${id})`)}</svg></dd>`
    )
  })
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
      drawn: `<dl class="bars">${bars.join('')}</dl>`,
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
function barSvg(cell: PictureCell, width: number, soft: string): string {
  const end = endOf(cell)
  const shown = Math.max(0.6, Math.round(width * 10) / 10)
  if (end === 'most') return `<rect class="empty" x="1" width="${shown}%" height="100%"/>`
  const fill = end === 'soft' ? ` fill="${soft}"` : ''
  const layers = [
    [0, 0.5],
    [0.6875, 0.125],
    [1, 0.125],
  ]
    .map(([y, height]) => `<rect${y ? ` y="${y}rem"` : ''} width="${shown}%" height="${height}rem"${fill}/>`)
    .join('')
  if (end !== 'open') return layers
  const dashes = [0.25, 0.75, 1.0625].map(
    (y) => `<line x1="${shown}%" x2="${Math.min(100, shown + 9)}%" y1="${y}rem" y2="${y}rem"/>`,
  )
  return `${layers}<g class="on">${dashes.join('')}</g>`
}
