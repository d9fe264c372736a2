/** How the cost of builds grows with the number of captures, as a picture. */
import type { Row } from './bench.ts'

const [width, height, left, bottom] = [640, 400, 70, 50]
const [right, top] = [width - 130, 30]
const dashes = ['', '8 4', '2 4', '8 4 2 4']

/** SVG of `rows`: CPU seconds over captures, both on scales of powers of ten, a line for each kind of build, and a dotted one for growth in step with the captures. */
export function growthPicture(rows: readonly Pick<Row, 'size' | 'what' | 'cpu'>[]): string {
  const [sizes, costs] = [rows.map(({ size }) => size), rows.map(({ cpu }) => Math.max(cpu, 0.01))]
  const [first, last] = [rows[0], Math.max(...sizes)]
  const even = (first.cpu * last) / first.size
  const x = scale(Math.min(...sizes), last, left, right)
  const y = scale(Math.min(...costs), Math.max(...costs, even), height - bottom, top)
  const kinds = [...Map.groupBy(rows, ({ what }) => what)]
  const lines = kinds.map(([, own], index) => {
    const points = own.map(({ size, cpu }) => `${x.at(size)} ${y.at(cpu)}`)
    return `<path d="M${points.join('L')}" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="${dashes[index % dashes.length]}"/>`
  })
  let free = 0
  const names = kinds
    .map(([, own]) => own.at(-1)!)
    .sort((a, b) => b.cpu - a.cpu)
    .map(({ what, size, cpu }) => {
      const at = Math.max(free, y.at(cpu) + 4)
      free = at + 15
      return `<text x="${x.at(size) + 8}" y="${at}">${what}, ${cpu.toFixed(1)} s</text>`
    })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="12">
<title id="t">CPU seconds of builds by number of captures</title>
<desc id="d">${rows.map(({ size, what, cpu }) => `${size} captures, ${what}: ${cpu.toFixed(1)} s`).join('; ')}</desc>
${x.ticks.map((tick) => `<path d="M${x.at(tick)} ${top}V${height - bottom}" stroke="#8884"/><text x="${x.at(tick)}" y="${height - bottom + 18}" text-anchor="middle">${tick}</text>`).join('')}
${y.ticks.map((tick) => `<path d="M${left} ${y.at(tick)}H${right}" stroke="#8884"/><text x="${left - 8}" y="${y.at(tick) + 4}" text-anchor="end">${tick} s</text>`).join('')}
<path d="M${x.at(first.size)} ${y.at(first.cpu)}L${x.at(last)} ${y.at(even)}" fill="none" stroke="#888" stroke-dasharray="1 5"/>
${lines.join('\n')}
${names.join('\n')}
<text x="${(left + right) / 2}" y="${height - 8}" text-anchor="middle">captures; dotted: in step with their number</text>
</svg>
`
}

/** A scale of powers of ten from `least` to `most`, drawn from `from` to `to`. */
function scale(
  least: number,
  most: number,
  from: number,
  to: number,
): { at: (value: number) => number; ticks: number[] } {
  const [low, high] = [Math.log10(least), Math.log10(Math.max(most, least * 1.01))]
  const at = (value: number) =>
    Math.round(from + ((Math.log10(Math.max(value, 0.01)) - low) / (high - low)) * (to - from))
  const ticks: number[] = []
  for (let power = Math.floor(low); power <= high; power++)
    for (const step of [1, 3]) {
      const tick = Number((step * 10 ** power).toPrecision(2))
      if (tick >= least && tick <= most) ticks.push(tick)
    }
  return { at, ticks }
}
