/** The terminal face: one function for each command of `run.mjs`. */
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { progress } from './lib/progress.ts'
import { annotations, count, entries, report } from './report.ts'
import { takeTurn } from './write/turn.ts'

const root = resolve(import.meta.dirname, '..')
const [command, ...rest] = process.argv.slice(2)
// Taking the types out of our own files costs more than most captures do.
enableCompileCache(resolve(root, 'node_modules/.cache/lode/compiled'))
const show = progress(process.stderr, () => performance.now())

const commands: Record<string, (args: string[]) => Promise<number>> = {
  bench: async (args) => (await import('../.bench/bench.ts')).bench(args),
  build,
  check,
  dev,
  find,
  inspect,
  score: async (args) => (await import('../.bench/score.ts')).score(args),
  start,
  test: async (args) => (await import('../.ci/test.ts')).test(args),
}

/** What to do about errors of the system, as Node or a bundler words them. */
const remedies: [RegExp, string][] = [
  [/\blisten (?:EACCES|EADDR\w+)\b/, 'Set PORT to another number.'],
  [/\b(?:EDQUOT|ENOSPC)\b|no space left on device/i, 'Free some space.'],
  [/\bEROFS\b|read-only file system/i, 'Copy the project to a place that may be written.'],
  [/\b(?:EACCES|EPERM)\b|permission denied/i, 'Allow this user to read and write there.'],
]

process.exitCode = await commands[command](rest).catch(explain)

/** Draft, build and index into `dist/`. Returns 0, or 1 where the build was refused. */
async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { force: { type: 'boolean', default: false } } })
  const { buildSite } = await import('./integration.ts')
  const release = await takeTurn(root, () => show('Waiting for another build of this project to end'))
  try {
    return (await buildSite(root, { force: values.force, progress: show })) ? 0 : 1
  } finally {
    release()
  }
}

/** Build, then serve `dist/` until interrupted. */
async function start(args: string[]): Promise<number> {
  const address = { port: port(), host: 'localhost' }
  const failed = await build(args)
  if (failed && !existsSync(resolve(root, 'dist/index.html'))) return failed
  if (failed) console.error('The build was refused; serving the last good site.')
  const { preview } = await import('astro')
  const server = await preview({ root, base: base(), logLevel: 'error', server: address })
  console.log(`Serving dist/ at http://localhost:${server.port}${base()}  (Ctrl-C to stop)`)
  await server.closed()
  return 0
}

/** Live preview with Astro’s dev server. */
async function dev(args: string[]): Promise<number> {
  parseArgs({ args })
  const { dev: serve } = await import('astro')
  const server = await serve({
    root,
    base: base(),
    logLevel: 'warn',
    server: { port: port(), host: 'localhost' },
  })
  console.log(`Live at http://localhost:${server.address.port}${base()}  (Ctrl-C to stop)`)
  await new Promise(() => {})
  return 0
}

/**
 * Say all that the build would refuse, and whether `content/` is out of date; write nothing. `--originals DIR` compares notes with their
 * originals and records the result in `content/originals.json`; `--repair` rewrites citations into replaced captures where their words are still there; `--format json` is for tools.
 */
async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      all: { type: 'boolean', default: false },
      format: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'github' : 'text' },
      originals: { type: 'string' },
      repair: { type: 'boolean', default: false },
    },
  })
  const { build: run, checkNotes, repair } = await import('./pipeline.ts')
  const { writeNotesChecks } = await import('./write/notes-checks.ts')
  const say = values.format === 'json' ? console.error : console.log
  if (values.repair) for (const line of repair(root)) say(line)
  const from = process.env.INIT_CWD ?? process.cwd()
  const folder =
    values.originals &&
    [resolve(from, values.originals), resolve(root, values.originals)].find((path) => existsSync(path))
  if (values.originals && !folder)
    throw new Error(`Cannot find the folder of originals, expected ${values.originals} to exist`)
  const notes = folder ? checkNotes(root, folder) : undefined
  if (notes) writeNotesChecks(root, notes.checks)
  const result = await run({ root, write: false, progress: show })
  const messages = [...(notes?.messages ?? []), ...result.messages]
  if (values.format === 'json')
    process.stdout.write(`${JSON.stringify(entries(messages, root, values.all), null, 2)}\n`)
  else if (values.format === 'github') process.stdout.write(annotations(messages, root))
  else process.stdout.write(report(messages, root, values.all))
  const { error, warning } = count(messages)
  for (const { source, original, counts, errors } of notes?.checks ?? [])
    say(
      `${source} compared with ${original.slice(0, 12)}…: ${Object.entries(counts)
        .map(([what, number]) => `${number} ${what}`)
        .join(', ')}; ${errors} errors.`,
    )
  const statements = result.site.statements?.length ?? 0
  say(
    `${result.site.sources.length} sources and ${statements} statements checked: ${error} errors, ${warning} warnings.`,
  )
  return error ? 1 : 0
}

/** Print the passages that have all the words, in any order and form, each with its citation. Returns 1 where there is none. */
async function find(args: string[]): Promise<number> {
  const { corpusOf, findPassages } = await import('./pipeline.ts')
  const found = findPassages(corpusOf(root), args.join(' '))
  for (const { citation, text } of found) console.log(`${citation}  ${text}`)
  if (!found.length) console.error(`No passage has all of “${args.join(' ')}”.`)
  return found.length ? 0 : 1
}

/** Print the entry of `sources` for each file, a line of JSON each, in order; messages go to standard error. */
async function inspect(args: string[]): Promise<number> {
  const { positionals: names } = parseArgs({ args, allowPositionals: true })
  if (!names.length) throw unusable('Unexpected empty list of files, expected at least one FILE')
  const { look } = await import('./pipeline.ts')
  const from = process.env.INIT_CWD ?? process.cwd()
  let failed = 0
  for (const name of names) {
    const path =
      [resolve(from, name), resolve(root, name)].find((path) => existsSync(path)) ?? resolve(from, name)
    const { source, file } = look(path)
    process.stdout.write(`${JSON.stringify(source)}\n`)
    process.stderr.write(report([file], from))
    failed ||= count([file]).error ? 1 : 0
  }
  return failed
}

function port(): number {
  const asked = Number(process.env.PORT ?? 4321)
  if (Number.isInteger(asked) && asked >= 0 && asked < 65536) return asked
  throw unusable(`Unexpected PORT \`${process.env.PORT}\`, expected a whole number from 0 to 65535`)
}

function base(): string {
  return `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
}

function unusable(reason: string): Error {
  return Object.assign(new Error(reason), { code: 'ERR_PARSE_ARGS' })
}

/** Say in a line what the user can mend, and return the exit code; a stack is for faults of our own. */
function explain(error: NodeJS.ErrnoException): number {
  const { code = '', message } = error
  if (code.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${message}\nWhat to do: see \`npm run ${command} -- --help\`.`)
    return 2
  }
  const lines = message.split('\n')
  for (const [pattern, remedy] of remedies) {
    const line = lines.find((line) => pattern.test(line))
    if (!line) continue
    console.error(`Cannot go on: ${line.trim()}\nWhat to do: ${remedy} The last good site is as it was.`)
    return 1
  }
  throw error
}
