/**
 * A page in small: how much is drawn in each cell of a grid. Cells are as large as two lines of text, so that it is seen where columns, pictures and headings stand,
 * and not how a machine draws its letters.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Grey from 0 (nothing is drawn) to 15, row by row. */
export interface Thumbnail {
  columns: number
  greys: number[]
}

/** Points that a cell is wide, about. */
const side = 28
/** Of a page only the beginning is looked at: what comes later is made of the same parts. */
const tallest = 2400
const levels = 15
/** Ink that fills a cell, as a share of the difference between black and white: a cell of text has about a tenth. */
const full = 0.4

/** Look at what `tab` shows, from the top of the page down; `easel` is an empty tab to measure in. */
export async function thumbnailOf(tab: Page, easel: Page): Promise<Thumbnail> {
  const { width } = tab.viewportSize()!
  /** An even number: two go into a byte. */
  const columns = Math.round(width / side / 2) * 2
  const size = await tab.evaluate(() => document.documentElement.scrollHeight)
  const height = Math.min(tallest, size)
  const shot = await tab.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } })
  const inks = await easel.evaluate(inkOfCells, { png: shot.toString('base64'), columns })
  const rows = inks.length / columns
  const greys = inks.map((_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    const near = [row - 1, row, row + 1].filter((each) => each >= 0 && each < rows)
    const mean = near.reduce((sum, each) => sum + inks[each * columns + column]!, 0) / near.length
    return Math.round(Math.min(1, mean / full) * levels)
  })
  return { columns, greys }
}

/** Runs in the browser: of each cell, how far its points are on average from the paper, which is the commonest colour. */
async function inkOfCells({ png, columns }: { png: string; columns: number }): Promise<number[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, image.width, image.height)
  const grey = (at: number) => data[at]! * 0.3 + data[at + 1]! * 0.6 + data[at + 2]! * 0.1
  const paper = grey(0)
  const side = image.width / columns
  const rows = Math.floor(image.height / side)
  return Array.from({ length: rows * columns }, (_, cell) => {
    const [top, left] = [Math.floor(cell / columns) * side, (cell % columns) * side]
    let [sum, count] = [0, 0]
    for (let y = Math.floor(top); y < Math.floor(top + side); y++)
      for (let x = Math.floor(left); x < Math.floor(left + side); x++) {
        sum += Math.abs(grey((y * image.width + x) * 4) - paper)
        count++
      }
    return sum / count / 255
  })
}

/**
 * How much of a page looks different, from 0 to 1. A row that has come or gone counts once: what stands below it has only moved. Cells are compared with those
 * beside them too, so that a letter more or less is no difference.
 */
export function difference(one: Thumbnail, other: Thumbnail): number {
  const [a, b] = [rowsOf(one), rowsOf(other)]
  if (one.columns !== other.columns) return 1
  let above = Array.from({ length: b.length + 1 }, (_, at) => at * gone)
  for (const [at, row] of a.entries()) {
    const here = [(at + 1) * gone]
    for (const [to, opposite] of b.entries())
      here.push(Math.min(above[to]! + apart(row, opposite), above[to + 1]! + gone, here[to]! + gone))
    above = here
  }
  return above.at(-1)! / Math.max(a.length, b.length)
}

/** What a row counts that only one of two pages has. */
const gone = 0.5
/** Levels of grey that are taken for the same. */
const same = 2

/** Share of what is drawn in either of two rows that the other has not. */
function apart(a: readonly number[], b: readonly number[]): number {
  let [drawn, missed] = [0, 0]
  const isMissed = (row: readonly number[], opposite: readonly number[], at: number) =>
    ![at - 1, at, at + 1].some((near) => Math.abs((opposite[near] ?? 0) - row[at]!) <= same)
  for (let at = 0; at < a.length; at++) {
    if (!a[at] && !b[at]) continue
    drawn++
    if (isMissed(a, b, at) || isMissed(b, a, at)) missed++
  }
  return drawn ? missed / Math.max(drawn, a.length / 4) : 0
}

function rowsOf({ columns, greys }: Thumbnail): number[][] {
  return Array.from({ length: greys.length / columns }, (_, row) =>
    greys.slice(row * columns, (row + 1) * columns),
  )
}

/** A thumbnail as a picture that anybody can open: PNG with four bits for each cell, dark where much is drawn. */
export function pngOf(thumbnail: Thumbnail): Buffer {
  const rows = rowsOf(thumbnail)
  const lines = rows.map((row) =>
    Buffer.from([
      0,
      ...Array.from(
        { length: row.length / 2 },
        (_, pair) => ((levels - row[pair * 2]!) << 4) | (levels - row[pair * 2 + 1]!),
      ),
    ]),
  )
  const head = Buffer.alloc(13)
  head.writeUInt32BE(thumbnail.columns, 0)
  head.writeUInt32BE(rows.length, 4)
  head[8] = 4
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Read what `pngOf` wrote. */
export function fromPng(png: Buffer): Thumbnail {
  const columns = png.readUInt32BE(16)
  const length = png.readUInt32BE(33)
  const lines = inflateSync(png.subarray(41, 41 + length))
  const greys: number[] = []
  const width = columns / 2 + 1
  for (const [at, byte] of lines.entries())
    if (at % width) greys.push(levels - (byte >> 4), levels - (byte & 15))
  return { columns, greys }
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
