/** The terminal face: one function for each command of `run.mjs`. */
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { progress } from './lib/progress.ts'
import { annotations, count, entries, report, suggested, summary } from './report.ts'
import { takeLock } from './write/lock.ts'
import type { Tally } from './write/site/tally.ts'

const root = resolve(import.meta.dirname, '..')
const [command, ...rest] = process.argv.slice(2)
// Taking the types out of our own files costs more than most captures do.
enableCompileCache(resolve(root, 'node_modules/.cache/lode/compiled'))
// A log that nobody watches gets what there is to say, and no progress.
const show = process.env.CI ? () => {} : progress(process.stderr, () => performance.now())

const commands: Record<string, (args: string[]) => Promise<number>> = {
  bench: async (args) => (await import('../.bench/bench.ts')).bench(args),
  build,
  check,
  dev,
  find,
  inspect,
  new: add,
  score: async (args) => (await import('../.bench/score.ts')).score(args),
  start,
  suggest,
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

/** Draft, build and index into `dist/`, then say what came of it, with `--json` for tools. Returns 0, or 1 where the build was refused. */
async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { force: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  })
  const started = performance.now()
  const finished = (tally: Tally) => {
    const seconds = (performance.now() - started) / 1000
    if (values.json) process.stdout.write(`${JSON.stringify({ ...tally, seconds }, null, 2)}\n`)
    else process.stderr.write(summary(tally, seconds))
  }
  const { buildSite } = await import('./integration.ts')
  const release = await takeLock(root, () => show('Waiting for another build of this project to end'))
  try {
    return (await buildSite(root, { force: values.force, progress: show, finished })) ? 0 : 1
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
  const { checkNotes, repair } = await import('./checks.ts')
  const { build: run } = await import('./pipeline.ts')
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
  const result = run({ root, write: false, progress: show })
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
  const { corpusOf } = await import('./captures.ts')
  const { findPassages } = await import('./inspection.ts')
  const found = findPassages(corpusOf(root), args.join(' '))
  for (const { citation, text } of found) console.log(`${citation}  ${text}`)
  if (!found.length) console.error(`No passage has all of “${args.join(' ')}”.`)
  return found.length ? 0 : 1
}

/** Write `parts` to standard output, no faster than it takes them. */
async function print(parts: Iterable<string>): Promise<void> {
  for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain')
}

/** Print the entry of `sources` for each file, a line of JSON each, in order; messages go to standard error. */
async function inspect(args: string[]): Promise<number> {
  const { positionals: names } = parseArgs({ args, allowPositionals: true })
  if (!names.length) throw unusable('Unexpected empty list of files, expected at least one FILE')
  const { inspected } = await import('./inspection.ts')
  const { inThreads } = await import('./threads.ts')
  const from = process.env.INIT_CWD ?? process.cwd()
  const paths = names.map(
    (name) =>
      [resolve(from, name), resolve(root, name)].find((path) => existsSync(path)) ?? resolve(from, name),
  )
  let failed = 0
  for (const { entry, report, failed: isWrong } of inThreads(
    { name: 'inspect', options: from },
    paths,
    (path) => inspected(path, from),
  )) {
    if (entry instanceof Uint8Array) process.stdout.write(entry)
    else await print(entry)
    process.stderr.write(report)
    failed ||= isWrong ? 1 : 0
  }
  return failed
}

/**
 * Put a capture (a file, or standard input for `-`) into `seeds/`, with a sidecar that asks for what it does not say. `--name` names it; without one the name is made from what was
 * found. Returns 1 where the capture is there already; nothing is ever overwritten.
 */
async function add(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' } },
  })
  if (positionals.length !== 1)
    throw unusable(`Unexpected ${positionals.length} files, expected one FILE, or - for standard input`)
  const { freeName, sameSeed, seedName, sidecarDraft, writeSeed } = await import('./write/new-seed.ts')
  const { ending, bytes, path, came, done } = captured(positionals[0])
  try {
    const folder = resolve(root, 'seeds')
    const same = sameSeed(folder, bytes)
    if (same) {
      console.error(`Nothing to do: seeds/${same} has exactly these bytes.`)
      return 1
    }
    const { look } = await import('./inspection.ts')
    const { source, file } = look(path)
    if (count([file]).error) {
      process.stderr.write(report([file], root))
      return 1
    }
    if (values.name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(values.name))
      throw unusable(`Unexpected name \`${values.name}\`, expected letters, figures and hyphens`)
    const name = values.name ?? freeName(folder, seedName(source, came))
    if (freeName(folder, name) !== name)
      throw unusable(`Unexpected name \`${name}\`, expected one that no file in seeds/ has`)
    writeSeed(folder, name, ending, bytes, sidecarDraft(source))
    console.log(
      `seeds/${name}${ending}: ${source.passages.length} passages, ${source.title.certainty === 'implied' ? 'no title' : `“${source.title.value}”`}.`,
    )
    console.log(`seeds/${name}.yaml asks for what the capture does not say. See it with \`npm run dev\`.`)
    return 0
  } finally {
    done()
  }
}

/** A capture as it came, and a file with it that can be read: pasted text has none, and a name that says nothing counts as text. */
function captured(name: string): {
  ending: string
  bytes: Buffer
  path: string
  /** The name under which it came, without its ending; absent for pasted text. */
  came: string | undefined
  done: () => void
} {
  const from = process.env.INIT_CWD ?? process.cwd()
  const given =
    name === '-' ? undefined : [resolve(from, name), resolve(root, name)].find((path) => existsSync(path))
  if (name !== '-' && !given)
    throw unusable(`Cannot find \`${name}\`, expected a file, or - for standard input`)
  const bytes = readFileSync(given ?? 0)
  const came = given && basename(given, extname(given))
  const known = given && /\.(?:txt|md|html?)$/i.exec(given)?.[0].toLowerCase()
  if (given && known) return { ending: known, bytes, path: given, came, done: () => {} }
  const ending = /^\s*<(?:!doctype html|html|head|body|article|main)\b/i.test(
    bytes.toString('latin1', 0, 1000),
  )
    ? '.html'
    : '.txt'
  const folder = mkdtempSync(join(tmpdir(), 'lode-new-'))
  const path = join(folder, `capture${ending}`)
  writeFileSync(path, bytes)
  return { ending, bytes, path, came, done: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Say what could be done next, each with the lines to paste: ten of a kind, all of them with `--all`; `--json` is for tools. Writes nothing. */
async function suggest(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  })
  const { corpusOf } = await import('./captures.ts')
  const { passingIn } = await import('./checks.ts')
  const { build: run } = await import('./pipeline.ts')
  const { suggestions } = await import('./weave/suggestions.ts')
  const { site } = run({ root, write: false, progress: show })
  const corpus = corpusOf(root)
  const found = suggestions(site, corpus.sources, passingIn(root, corpus))
  if (values.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  else process.stdout.write(suggested(found, values.all ? Number.POSITIVE_INFINITY : 10))
  return 0
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
