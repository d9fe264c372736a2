/** Live preview of generated captures: how long until it serves, and until a saved seed shows: `npm run bench -- --live`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeCaptures } from './captures.ts'
import { discard, scratch } from './scratch.ts'

/** Seeds saved one after the other, with a pause as a writer makes one. */
const saves = 5
const pauseMilliseconds = 1500
const lookMilliseconds = 20
const patienceMilliseconds = 900_000

/** Measure for each of `sizes`, captures of `words` words each, and print a line: wall seconds. Returns the exit code. */
export async function livePreview(sizes: readonly number[], words: number): Promise<number> {
  console.log(
    'captures   first start: home   later start: serves   home   seed saved to page, median   longest',
  )
  for (const size of sizes) {
    const folder = scratch(`live ${size}`)
    try {
      writeCaptures(join(folder, 'seeds'), size, words)
      const first = await served(folder, async () => [])
      const later = await served(folder, (address) => saved(folder, address))
      const times = later.times.sort((a, b) => a - b)
      const cells = [first.home, later.serves, later.home, times[Math.floor(times.length / 2)], times.at(-1)!]
      console.log(
        [String(size).padStart(8), ...cells.map((cell) => `${cell.toFixed(2)} s`.padStart(12))].join(' '),
      )
    } finally {
      discard(folder)
    }
  }
  return 0
}

interface Times {
  /** Until the terminal says where it serves, and until the home page has been sent. */
  serves: number
  home: number
  times: number[]
}

/** Start it, ask for the home page, do what `then` does, stop it. */
async function served(folder: string, then: (address: string) => Promise<number[]>): Promise<Times> {
  const began = performance.now()
  const server = spawn(process.execPath, ['src/cli.ts', 'dev'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', BASE: '', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  try {
    const address = await addressOf(server)
    const serves = since(began)
    await until(async () => (await page(address)).includes('<main'))
    const home = since(began)
    return { serves, home, times: await then(address) }
  } finally {
    server.kill()
    await new Promise((resolve) => server.once('close', resolve))
  }
}

/** Save a seed some times, and wait for its page to say what it says. */
async function saved(folder: string, address: string): Promise<number[]> {
  const times: number[] = []
  const url = `${address}sources/capture-00050/`
  await page(url)
  for (let turn = 1; turn <= saves; turn++) {
    await pause(pauseMilliseconds)
    const word = `Halden${turn}`
    const began = performance.now()
    appendFileSync(
      join(folder, 'seeds/capture-00050.txt'),
      `\n\nOn Tuesday the ${word} came in, officials said.\n`,
    )
    await until(async () => (await page(url)).includes(word))
    times.push(since(began))
  }
  return times
}

async function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  let said = ''
  for (const stream of [stdout!, stderr!])
    stream.on('data', (chunk) => {
      said += chunk
    })
  await until(async () => /Live at \S+/.test(said))
  return /Live at (\S+)/.exec(said)![1]
}

async function page(url: string): Promise<string> {
  const response = await fetch(url, { headers: { accept: 'text/html' } })
  return response.text()
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMilliseconds
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('Cannot wait longer, expected live preview to go on')
    await pause(lookMilliseconds)
  }
}

function since(began: number): number {
  return (performance.now() - began) / 1000
}
