/** `npm run bench`: what builds of generated captures cost. A command, never a test: machines are shared and noisy. */
import { appendFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { capture, writeCaptures } from './captures.ts'
import { type Cost, measure } from './measure.ts'
import { discard, scratch } from './scratch.ts'
import { speed } from './speed.ts'

const help = `npm run bench -- [--sizes 100,1000,3000] [--words 700] [--keep]
npm run bench -- --speed [--sizes 1,5,10,50]

Builds generated captures in a scratch copy of the project: cold, again unchanged, again with one seed changed.
Prints CPU seconds, wall seconds and peak memory of all processes, and what the site weighs.
With --speed: how fast one process extracts, step by step, and how time and memory grow with the length of one file (megabytes) and with hostile repeats.`

interface Row extends Cost {
  size: number
  what: string
}

/** Run the benchmark and print a table. Returns the exit code. */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean' },
      keep: { type: 'boolean' },
      sizes: { type: 'string' },
      speed: { type: 'boolean' },
      words: { type: 'string', default: '700' },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (values.speed) return speed((values.sizes ?? '1,5,10,50').split(',').map(Number))
  const rows: Row[] = []
  console.log('captures  build          CPU s   wall s  peak MB   dist MB  pages')
  for (const size of (values.sizes ?? '100,1000,3000').split(',').map(Number)) {
    const folder = scratch(`bench ${size}`)
    writeCaptures(join(folder, 'seeds'), size, Number(values.words))
    for (const what of ['cold', 'unchanged', 'one changed']) {
      if (what === 'one changed')
        appendFileSync(join(folder, 'seeds/capture-00000.txt'), `\n${capture(999_999, 60)}`)
      const cost = await measure([process.execPath, 'src/cli.ts', 'build'], folder)
      rows.push({ size, what, ...cost })
      print(size, what, cost, join(folder, 'dist'))
      if (cost.code) console.log(cost.output)
    }
    if (values.keep) console.log(`kept: ${folder}`)
    else discard(folder)
  }
  console.log(growth(rows))
  return rows.some(({ code }) => code) ? 1 : 0
}

function print(size: number, what: string, { cpu, wall, peak }: Cost, dist: string): void {
  const { bytes, pages } = weigh(dist)
  const cells = [
    cpu.toFixed(1),
    wall.toFixed(1),
    (peak / 1e6).toFixed(0),
    (bytes / 1e6).toFixed(1),
    String(pages),
  ]
  console.log(
    `${String(size).padStart(8)}  ${what.padEnd(11)} ${cells.map((cell) => cell.padStart(8)).join(' ')}`,
  )
}

function weigh(folder: string): { bytes: number; pages: number } {
  let bytes = 0
  let pages = 0
  for (const name of list(folder)) {
    const stats = statSync(join(folder, name))
    if (!stats.isFile()) continue
    bytes += stats.size
    if (name.endsWith('.html')) pages++
  }
  return { bytes, pages }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

/** CPU milliseconds a capture for each build, drawn as bars: bars of one length are linear growth. */
function growth(rows: Row[]): string {
  const longest = Math.max(...rows.map(({ cpu, size }) => cpu / size))
  const lines = rows.map(({ size, what, cpu }) => {
    const each = cpu / size
    return `${String(size).padStart(8)}  ${what.padEnd(11)} ${(each * 1000).toFixed(1).padStart(8)} ms  ${'█'.repeat(Math.round((each / longest) * 40)) || '▏'}`
  })
  return `\nCPU a capture\n${lines.join('\n')}`
}
