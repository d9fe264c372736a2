/** Measure a command as a whole: CPU seconds of all its processes, wall seconds, peak memory, and what each stage that it names took. */
import { execFile, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'

/** What a stage took, in seconds. */
export interface Stage {
  name: string
  cpu: number
  wall: number
}

/** What a command took. `cpu` and `wall` in seconds, `peak` in bytes (sum of resident sets of the tree, sampled). */
export interface Cost {
  cpu: number
  wall: number
  peak: number
  code: number
  output: string
  /** In order, from the lines of progress on standard error. */
  stages: Stage[]
}

interface Process {
  pid: number
  parent: number
  /** Seconds that it ran itself, its children left out. */
  cpu: number
  /** Bytes. */
  memory: number
}

const sampleMilliseconds = 50
const ask = promisify(execFile)

/**
 * Run `command` in `cwd` and measure it. Every process of its tree is looked at twenty times a second, and counts with what it had used when it was last seen:
 * an indexer that its parent does not wait for would be missing from what the system adds up. So each process may be short of a twentieth of a second.
 */
export async function measure(command: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const began = performance.now()
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const used = new Map<number, number>([[child.pid!, 0]])
  let peak = 0
  const look = async () => {
    const now = tree(await processes(), used)
    for (const { pid, cpu } of now) used.set(pid, cpu)
    peak = Math.max(
      peak,
      now.reduce((sum, { memory }) => sum + memory, 0),
    )
  }
  let output = ''
  const marks: Mark[] = []
  const mark = async (line?: string) => {
    const wall = (performance.now() - began) / 1000
    await look()
    marks.push({ line, cpu: [...used.values()].reduce((sum, cpu) => sum + cpu, 0), wall })
  }
  const seen: Promise<void>[] = []
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
    for (const line of String(chunk).split('\n')) if (isProgress(line)) seen.push(mark(line))
  })
  const timer = setInterval(() => void look(), sampleMilliseconds)
  const code = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  clearInterval(timer)
  await Promise.all(seen)
  await mark()
  const { cpu, wall } = marks.at(-1)!
  return { cpu, wall, peak, code, output, stages: stagesOf(marks) }
}

/** A line of progress, with what had been used by then; the last has none. */
interface Mark {
  line: string | undefined
  cpu: number
  wall: number
}

function isProgress(line: string): boolean {
  return /^[A-Z][a-z]+(?: [a-z]+){0,4}(?: \d+ of \d+)?$/.test(line)
}

/** A line with a count says that its stage is through; one without that its stage begins. What is in none is named by where it is: before all of them, or behind one. */
function stagesOf(marks: readonly Mark[]): Stage[] {
  const stages = new Map<string, Stage>()
  let before: Mark = { line: undefined, cpu: 0, wall: 0 }
  for (const mark of marks) {
    const counted = nameOf(mark.line)
    const begun = before.line && !nameOf(before.line) ? before.line : undefined
    const name = counted ?? begun ?? (before.line ? `after “${nameOf(before.line)}”` : 'Starting')
    const stage = stages.get(name) ?? { name, cpu: 0, wall: 0 }
    stage.cpu += mark.cpu - before.cpu
    stage.wall += mark.wall - before.wall
    stages.set(name, stage)
    before = mark
  }
  return [...stages.values()]
}

function nameOf(line: string | undefined): string | undefined {
  return /^(.*) \d+ of \d+$/.exec(line ?? '')?.[1]
}

/** Of `all` those that are known, and all that come from them. */
function tree(all: readonly Process[], known: ReadonlyMap<number, number>): Process[] {
  const pids = new Set(known.keys())
  // A child may be listed before its parent: go over the list until nothing is added.
  for (let size = 0; size !== pids.size; ) {
    size = pids.size
    for (const { pid, parent } of all) if (pids.has(parent)) pids.add(pid)
  }
  return all.filter(({ pid }) => pids.has(pid))
}

async function processes(): Promise<Process[]> {
  if (process.platform === 'linux')
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (processOf(name) ?? []) : []))
  const { stdout } = await ask('ps', ['-A', '-o', 'pid=,ppid=,time=,rss='])
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, time, memory] = line.trim().split(/\s+/)
      return { pid: Number(pid), parent: Number(parent), cpu: seconds(time), memory: Number(memory) * 1024 }
    })
}

const ticksPerSecond = 100
const pageBytes = 4096

/** From `/proc/<pid>/stat` (see proc(5)); the name in brackets may hold anything. */
function processOf(pid: string): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [parent, user, system, pages] = [1, 11, 12, 21].map((at) => Number(fields[at]))
    return { pid: Number(pid), parent, cpu: (user + system) / ticksPerSecond, memory: pages * pageBytes }
  } catch {
    return undefined
  }
}

/** `1-02:03:04.5`, days and hours as needed, in seconds. */
function seconds(time: string): number {
  const [days, clock] = time.includes('-') ? time.split('-') : ['0', time]
  return Number(days) * 86_400 + clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
