/** `npm test`: every check, one after the other; all are run, then the counts are printed. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', name)

interface Step {
  name: string
  args: string[]
  /** Runs Node’s test runner, whose counts are taken; any other step counts as one. */
  counted?: boolean
  /** Runs only when asked for by name. */
  asked?: boolean
  env?: NodeJS.ProcessEnv
}

interface Outcome {
  passed: number
  failed: number
}

/** Run all checks, or those whose name contains an argument. Returns the exit code; the last line is `N passed, N failed`. */
export async function test(args: string[]): Promise<number> {
  const chromium = await ensureChromium((line) => console.log(line))
  const wanted = steps(chromium).filter(({ name, asked }) =>
    args.length ? args.some((arg) => name.includes(arg)) : !asked,
  )
  const total: Outcome = { passed: 0, failed: 0 }
  for (const [index, step] of wanted.entries()) {
    console.log(`\n[${index + 1} of ${wanted.length}] ${step.name}`)
    const outcome = await run(step)
    total.passed += outcome.passed
    total.failed += outcome.failed
    if (outcome.failed) console.log(`✖ ${step.name}: ${outcome.failed} failed`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed ? 1 : 0
}

function steps(chromium: string): Step[] {
  const tests = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(folder, path))
      .sort()
  const own = tests('src')
  const site = own.filter((path) => path.includes('tests'))
  return [
    { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
    {
      name: 'types of pages',
      args: [bin('@astrojs/check/bin/astro-check.js'), '--minimumFailingSeverity', 'warning'],
    },
    { name: 'lint and format', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--config-path=.config', '.'] },
    {
      name: 'units, cases, house',
      args: [
        '--test',
        '--test-reporter=spec',
        ...own.filter((path) => !site.includes(path)),
        ...tests('.bench'),
      ],
      counted: true,
    },
    { name: 'check', args: ['src/cli.ts', 'check'] },
    { name: 'build', args: ['src/cli.ts', 'build'] },
    {
      name: 'built site in Chromium',
      args: ['--test', '--test-reporter=spec', '--test-concurrency=1', ...site],
      counted: true,
      env: { CHROMIUM: chromium },
    },
    ...['asked', 'packages', 'quiz', 'set-up', 'published', 'bad-input'].map((name) => job(name, chromium)),
    ...['originals', 'reproducible', 'dev', 'faults', 'hostile', 'readme'].map((name) => ({
      ...job(name, chromium),
      asked: true,
    })),
  ]
}

/** A test beside this file, which builds scratch projects of its own. */
function job(name: string, chromium: string): Step {
  return {
    name,
    args: ['--test', '--test-reporter=spec', `.ci/${name}.test.ts`],
    counted: true,
    env: { CHROMIUM: chromium },
  }
}

function run({ args, counted, env }: Step): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    })
    let counts = ''
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      counts +=
        chunk
          .toString()
          .match(/^ℹ .*$/gm)
          ?.join('\n') ?? ''
      counts += '\n'
    })
    child.on('close', (code) => {
      const number = (name: string) => Number(new RegExp(`^ℹ ${name} (\\d+)`, 'm').exec(counts)?.[1] ?? 0)
      const passed = counted ? number('pass') : code === 0 ? 1 : 0
      const failed = counted ? number('fail') + number('cancelled') : code === 0 ? 0 : 1
      // A runner that dies, or finds nothing to run, has not passed.
      resolve({ passed, failed: failed || (code === 0 && passed ? 0 : 1) })
    })
  })
}
