/** How fast one process reads, sifts and tags plain text, and whether its time grows with the length: `npm run bench -- --speed`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unified } from 'unified'
import { sift, tag } from '../src/extraction.ts'
import { look } from '../src/inspection.ts'
import { readSeed } from '../src/read/seed.ts'
import { capture, writeCaptures } from './captures.ts'

const steps = [...sift, ...tag].map((step) => ({ name: step.name, run: step.call(unified())! }))

/** Texts that repeat what breaks rules: each is measured at two sizes. */
const repeated: Record<string, string> = {
  openers: '“',
  'straight marks': '"',
  'single marks': "a' 'b ",
  pairs: '“a” ',
  stops: '. ',
  dots: '.',
  capitals: 'ABCDE ',
  'capitalised words': 'Abcde Fghi ',
  digits: '7',
  'numbers of 400 digits': `${'9'.repeat(400)} `,
  'numbers and to': '1 to ',
  brackets: '[(',
  'empty lines': '\n',
  'short lines': 'a\n',
  hyphens: 'Ab-Ab-',
  initials: 'J. K. ',
  'small words': 'of the ',
  'one word': 'x',
  'said that he': 'said that he ',
}

const megabyte = 1e6

/** Measure, and print: captures of an archive, their steps, one long file, repeats. Returns the exit code. */
export function speed(sizes: number[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'lode speed '))
  try {
    archive(folder)
    long(folder, sizes)
    repeats(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
}

/** CPU seconds of this process so far. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Read and extract `path`; the length of its text. `spent` gets the CPU seconds of each step. */
function extracted(path: string, spent?: Map<string, number>): number {
  let from = spent ? cpu() : 0
  const lap = (name: string) => {
    if (!spent) return
    const to = cpu()
    spent.set(name, (spent.get(name) ?? 0) + to - from)
    from = to
  }
  const { file, tree } = readSeed(path)
  lap('read')
  for (const { name, run } of steps) {
    run.call(unified(), tree, file, () => {})
    lap(name)
  }
  return String(file.value).length
}

function archive(folder: string) {
  const count = 1000
  writeCaptures(folder, count, 700)
  const paths = Array.from({ length: count }, (_, at) =>
    join(folder, `capture-${String(at).padStart(5, '0')}.txt`),
  )
  const rates: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const from = cpu()
    let size = 0
    for (const path of paths) size += extracted(path)
    rates.push(size / megabyte / (cpu() - from))
  }
  const [first] = rates
  const middle = rates.toSorted((a, b) => a - b)[2]
  console.log(
    `${count} captures of 700 words, read … tag, MB a CPU second: median of 5 ${middle.toFixed(2)}, the first ${first.toFixed(2)}`,
  )
  const from = cpu()
  let size = 0
  for (const path of paths) {
    const { source } = look(path)
    size += source.length
    JSON.stringify(source)
  }
  console.log(
    `  names, topics and JSON as well, as \`inspect\` prints them: ${(size / megabyte / (cpu() - from)).toFixed(2)}\n`,
  )
  const spent = new Map<string, number>()
  for (const path of paths) extracted(path, spent)
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0)
  for (const [name, seconds] of [...spent].sort((a, b) => b[1] - a[1]))
    console.log(`  ${name.padEnd(18)} ${((seconds / all) * 100).toFixed(1).padStart(5)} %`)
}

function long(folder: string, sizes: number[]) {
  console.log('\none file of     CPU s   MB a CPU s   peak memory so far, times the text')
  const path = join(folder, 'long.txt')
  const parts = Array.from({ length: 200 }, (_, at) => capture(at, 700)).join('\n')
  for (const size of sizes) {
    writeFileSync(path, parts.repeat(Math.ceil((size * megabyte) / parts.length)).slice(0, size * megabyte))
    const { length } = readFileSync(path)
    const from = cpu()
    extracted(path)
    const seconds = cpu() - from
    const peak = (process.resourceUsage().maxRSS * 1024) / length
    console.log(
      `${String(size).padStart(4)} MB  ${seconds.toFixed(1).padStart(12)} ${(length / megabyte / seconds).toFixed(2).padStart(12)} ${peak.toFixed(0).padStart(12)}`,
    )
  }
}

function repeats(folder: string) {
  const [small, large] = [250_000, 1_000_000]
  console.log(`\nrepeated                 MB a CPU s    growth (${large / small} is linear)`)
  const path = join(folder, 'repeated.txt')
  for (const [name, text] of Object.entries(repeated)) {
    const [few, many] = [small, large].map((size) => {
      writeFileSync(path, text.repeat(Math.ceil(size / text.length)).slice(0, size))
      const from = cpu()
      extracted(path)
      return cpu() - from
    })
    console.log(
      `${name.padEnd(24)} ${(large / megabyte / many).toFixed(2).padStart(10)} ${(many / few).toFixed(1).padStart(9)}`,
    )
  }
}
