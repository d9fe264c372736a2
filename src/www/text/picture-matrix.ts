/** Several things by several measures: a table is its picture, with tenths in cells that are shares. */
import type { Picture, PictureCell } from '../../schema.ts'
import { words } from '../words.ts'
import { escapeHtml } from './html.ts'
import { cellChip, type Easel, endOf, fade, pictureId, shownValue } from './picture-frame.ts'
import { tenthsSvg } from './picture-share.ts'

/** HTML of `<FigureMatrix>`. */
export function matrixHtml(picture: Picture, easel: Easel): string {
  const columns = picture.rows[0]!.cells.map(({ label }) => label)
  const head = ['', ...columns].map((name) =>
    name ? `<th scope="col">${escapeHtml(name)}</th>` : '<td></td>',
  )
  const id = pictureId(picture)
  const body = picture.rows.map(
    ({ label, cells }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((cell) => cellHtml(cell, easel, `${id}-f`)).join('')}</tr>`,
  )
  const soft = picture.rows.some(({ cells }) => cells.some((cell) => isShare(cell) && endOf(cell) === 'soft'))
  const defs = soft
    ? `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${fade(`${id}-f`)}</defs></svg>`
    : ''
  return (
    `<figure class="pic p-matrix full" id="${id}" data-pagefind-ignore>${defs}<table class="stack"><caption>${escapeHtml(picture.title)}</caption>` +
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></figure>`
  )
}

function isShare({ figure }: PictureCell): boolean {
  return figure?.unit === 'percent'
}

function cellHtml(cell: PictureCell, easel: Easel, soft: string): string {
  const label = escapeHtml(cell.label)
  if (!cell.cited)
    return `<td data-l="${label}"><span class="nil" aria-hidden="true">–</span><span class="vh">${words().pictures.silent}</span></td>`
  const drawn = isShare(cell)
    ? `<svg class="tenths" viewBox="0 0 211 21" aria-hidden="true">${tenthsSvg(cell, `url(#${soft})`)}</svg>`
    : ''
  return `<td data-l="${label}">${escapeHtml(shownValue(cell))}${drawn}<span class="by">${cellChip(cell, easel, true)}</span></td>`
}
