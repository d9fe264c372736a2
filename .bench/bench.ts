/** `npm run bench`: what builds of generated captures cost. A command, never a test: machines are shared and noisy. */
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { capture, writeCaptures } from './captures.ts'
import { growthPicture } from './growth.ts'
import { lighthouse } from './lighthouse.ts'
import { livePreview } from './live.ts'
import { type Cost, measure } from './measure.ts'
import { pageTable } from './page-table.ts'
import { discard, scratch } from './scratch.ts'
import { speed } from './speed.ts'
import { Starlight } from './starlight.ts'

const help = `npm run bench -- [--sizes 100,1000,10000] [--words 700] [--picture FILE] [--vs starlight] [--keep]
npm run bench -- --speed [--sizes 1,5,10,50]
npm run bench -- --live [--sizes 1000,10000]
npm run bench -- --pages
npm run bench -- --lighthouse [--only KIND]

Builds generated captures in a scratch copy of the project: cold, again unchanged, with one seed changed, with one topic changed.
Prints CPU seconds, wall seconds and peak memory of all processes, the share of each stage, what the site weighs, and the bytes of its pages.
With --vs starlight: installs Starlight in a scratch folder, builds the same documents, as Markdown, with it in the same run, and prints the ratio.
With --picture: draws how the cost grows, as SVG, into FILE.
With --speed: how fast one process extracts, step by step, and how time and memory grow with the length of one file (megabytes) and with hostile repeats.
With --live: how long live preview takes to start, and to show a saved seed.
With --pages: the bytes of each kind of page of the site in dist/. With --lighthouse: what Lighthouse, which npx fetches, says of them.`

/** One build. */
export interface Row extends Cost {
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
      lighthouse: { type: 'boolean' },
      live: { type: 'boolean' },
      only: { type: 'string' },
      pages: { type: 'boolean' },
      picture: { type: 'string' },
      sizes: { type: 'string' },
      speed: { type: 'boolean' },
      vs: { type: 'string' },
      words: { type: 'string', default: '700' },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (values.speed) return speed((values.sizes ?? '1,5,10,50').split(',').map(Number))
  if (values.live) return livePreview((values.sizes ?? '1000').split(',').map(Number), Number(values.words))
  const own = join(import.meta.dirname, '../dist')
  if (values.lighthouse) return lighthouse(own, values.only)
  if (values.pages) {
    console.log(pageTable(own))
    return 0
  }
  if (values.vs !== undefined && values.vs !== 'starlight')
    throw new Error(`Unexpected \`--vs ${values.vs}\`, expected \`starlight\``)
  const peer = values.vs ? new Starlight() : undefined
  peer?.install()
  const rows: Row[] = []
  let pages = ''
  console.log('captures  build           CPU s   wall s  peak MB  dist MB    pages index MB')
  for (const size of (values.sizes ?? '100,1000').split(',').map(Number)) {
    const folder = scratch(`bench ${size}`)
    writeCaptures(join(folder, 'seeds'), size, Number(values.words))
    for (const [what, change] of builds) {
      change(folder)
      const cost = await measure([process.execPath, 'src/cli.ts', 'build'], folder, {
        // As `run.mjs` has it.
        NODE_COMPILE_CACHE: join(folder, 'node_modules/.cache/lode/compiled'),
      })
      rows.push({ size, what, ...cost })
      print(size, what, cost, join(folder, 'dist'))
      if (cost.code) console.log(cost.output)
    }
    if (peer) {
      const cost = await peer.build(size, Number(values.words))
      print(size, 'Starlight', cost, join(peer.folder, 'dist'))
      if (cost.code) console.log(cost.output)
      const own = rows.find((row) => row.size === size && row.what === 'cold')!
      console.log(`${' '.repeat(10)}cold, in CPU seconds: ${(own.cpu / cost.cpu).toFixed(2)} × Starlight`)
    }
    pages = `\nBytes of pages at ${size}\n${pageTable(join(folder, 'dist'))}`
    if (values.keep) console.log(`kept: ${folder}`)
    else discard(folder)
  }
  peer?.discard()
  console.log(shares(rows))
  console.log(growth(rows))
  console.log(pages)
  if (values.picture) writeFileSync(resolve(values.picture), growthPicture(rows))
  return rows.some(({ code }) => code) ? 1 : 0
}

/** Builds in their order, and what is changed before each. */
const builds: [what: string, change: (folder: string) => void][] = [
  ['cold', () => {}],
  ['unchanged', () => {}],
  [
    'one seed',
    (folder) => appendFileSync(join(folder, 'seeds/capture-00000.txt'), `\n${capture(999_999, 60)}`),
  ],
  ['one topic', changeTopic],
]

/** What an editor does first: gives a topic that was found another name. */
function changeTopic(folder: string): void {
  const topics = join(folder, 'content/topics')
  const [name] = readdirSync(topics).sort()
  const path = join(topics, name)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: Renamed'))
}

function print(size: number, what: string, { cpu, wall, peak }: Cost, dist: string): void {
  const { bytes, pages, index } = weigh(dist)
  const cells = [
    cpu.toFixed(1),
    wall.toFixed(1),
    (peak / 1e6).toFixed(0),
    (bytes / 1e6).toFixed(1),
    String(pages),
    (index / 1e6).toFixed(1),
  ]
  console.log(
    `${String(size).padStart(8)}  ${what.padEnd(11)} ${cells.map((cell) => cell.padStart(8)).join(' ')}`,
  )
}

/** Bytes of a site and of its search index, and how many pages it has. */
function weigh(folder: string): { bytes: number; pages: number; index: number } {
  const weight = { bytes: 0, pages: 0, index: 0 }
  for (const name of list(folder)) {
    const stats = statSync(join(folder, name))
    if (!stats.isFile()) continue
    weight.bytes += stats.size
    if (/^pagefind[/\\]/.test(name)) weight.index += stats.size
    if (name.endsWith('.html')) weight.pages++
  }
  return weight
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

/** CPU seconds of each stage, a line for each build. */
function shares(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ size, what, stages }) =>
      `${String(size).padStart(8)}  ${what.padEnd(11)} ${stages.map(({ name, cpu }) => `${name} ${cpu.toFixed(1)}`).join(', ')}`,
  )
  return `\nCPU seconds by stage\n${lines.join('\n')}`
}

/** CPU milliseconds a capture for each build, drawn as bars: bars of one length are linear growth. */
function growth(rows: readonly Row[]): string {
  const longest = Math.max(...rows.map(({ cpu, size }) => cpu / size))
  const lines = rows.map(({ size, what, cpu }) => {
    const each = cpu / size
    return `${String(size).padStart(8)}  ${what.padEnd(11)} ${(each * 1000).toFixed(1).padStart(8)} ms  ${'█'.repeat(Math.round((each / longest) * 40)) || '▏'}`
  })
  return `\nCPU a capture\n${lines.join('\n')}`
}
