/** A share of a whole in tenths. */
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
  svgHtml,
  tableHtml,
} from './picture-frame.ts'

/** HTML of `<FigureShare>`. */
export function shareHtml(picture: Picture, easel: Easel): string {
  const [{ label, cells }] = picture.rows as [Picture['rows'][number]]
  const cell = cells[0]!
  const end = endOf(cell)
  const id = `${pictureId(picture)}-f`
  const size = 'class="tenths" viewBox="0 0 211 21"'
  const title = picture.title || label || shownValue(cell)
  const drawing = `<defs>${fade(id)}</defs>${tenthsSvg(cell, `url(#${id})`)}`
  return frameHtml(
    picture,
    title,
    {
      drawn:
        `<p class="v">${escapeHtml(shownValue(cell))}</p>${picture.title ? `<p class="pickey">${escapeHtml(label)}</p>` : ''}` +
        svgHtml(picture, title, size, `${label && `${label}: `}${shownValue(cell)}.`, drawing),
      key: [
        words().pictures.tenths,
        ...(end === 'soft'
          ? [words().pictures.softTenth]
          : end === 'open'
            ? [words().pictures.openTenths]
            : []),
      ],
      table: tableHtml(picture.rows, easel),
      tableName: words().pictures.table,
    },
    cellChips(cells, easel),
    easel.bare,
  )
}

/** Ten squares: full up to the share, the last of them soft where it is not exact, outlined beyond. */
export function tenthsSvg(cell: PictureCell, soft: string): string {
  const { low, high } = cell.figure ?? {}
  const share = Math.min(100, Math.max(0, low ?? high ?? 0)) / 10
  const end = endOf(cell)
  const last = Math.ceil(share) - 1
  let full = ''
  let outlines = ''
  let rest = ''
  for (let i = 0; i < 10; i++) {
    const x = i * 21 + 1
    const part = Math.min(1, Math.max(0, share - i))
    if (part < 1 || end === 'most') outlines += `M${x + 0.5} 1.5h18v18h-18z`
    if (part === 0 || end === 'most') continue
    const square = `M${x} 1h${Math.round(part * 190) / 10}v19h-${Math.round(part * 190) / 10}z`
    if (i === last && end === 'soft')
      rest = `<path fill="${soft}" d="${square}"/><path class="empty" d="M${x + 0.5} 1.5h18v18h-18z"/>`
    else full += square
  }
  const dashed = end === 'open' || end === 'most' ? ' dashed' : ''
  return `${full && `<path d="${full}"/>`}${outlines && `<path class="empty${dashed}" d="${outlines}"/>`}${rest}`
}
