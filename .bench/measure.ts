/** Measure a command as a whole: CPU seconds of all its processes, wall seconds, peak memory of the process tree. */
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

/** What a command took. `cpu` and `wall` in seconds, `peak` in bytes (sum of resident sets of the tree, sampled). */
export interface Cost {
  cpu: number
  wall: number
  peak: number
  code: number
  output: string
}

const ask = promisify(execFile)
const sampleMilliseconds = 200

/**
 * Run `command` in `cwd` and measure it. CPU seconds come from the shell’s own `times`, which counts children that have ended; memory is
 * sampled with `ps`, because no single process holds it all.
 */
export async function measure(command: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const began = performance.now()
  const quoted = command.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ')
  const child = spawn('sh', ['-c', `${quoted}; code=$?; times; exit $code`], {
    cwd,
    env: { ...process.env, ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  let peak = 0
  const timer = setInterval(async () => {
    peak = Math.max(peak, await resident(child.pid!).catch(() => 0))
  }, sampleMilliseconds)
  const code = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  clearInterval(timer)
  const lines = output.trim().split('\n').slice(-2)
  const cpu = lines
    .join(' ')
    .split(/\s+/)
    .reduce((sum, part) => sum + seconds(part), 0)
  return { cpu, wall: (performance.now() - began) / 1000, peak, code, output }
}

/** `1m2.34s` in seconds. */
function seconds(text: string): number {
  const match = /^(\d+)m([\d.]+)s$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : 0
}

async function resident(pid: number): Promise<number> {
  const { stdout } = await ask('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const tree = new Set([pid])
  // A child may be listed before its parent: go over the list until nothing is added.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size
    for (const [own, parent] of rows) if (tree.has(parent)) tree.add(own)
  }
  return rows.reduce((sum, [own, , rss]) => (tree.has(own) ? sum + rss * 1024 : sum), 0)
}
