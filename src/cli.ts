/** The terminal face: one function for each command of `run.mjs`. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { progress } from './lib/progress.ts'
import { count, report } from './report.ts'

const root = resolve(import.meta.dirname, '..')
const [command, ...rest] = process.argv.slice(2)
const show = progress(process.stderr, () => performance.now())

const commands: Record<string, (args: string[]) => Promise<number>> = {
  bench: async (args) => (await import('../.bench/bench.ts')).bench(args),
  build,
  check,
  dev,
  inspect,
  score: async (args) => (await import('../.bench/score.ts')).score(args),
  start,
  test: async (args) => (await import('../.ci/test.ts')).test(args),
}

process.exitCode = await commands[command](rest)

/** Draft, build and index into `dist/`. Returns 0, or 1 where the build was refused. */
async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { force: { type: 'boolean', default: false } } })
  const { buildSite } = await import('./integration.ts')
  return (await buildSite(root, { force: values.force, progress: show })) ? 0 : 1
}

/** Build, then serve `dist/` until interrupted. */
async function start(args: string[]): Promise<number> {
  const failed = await build(args)
  if (failed && !existsSync(resolve(root, 'dist/index.html'))) return failed
  if (failed) console.error('The build was refused; serving the last good site.')
  const { preview } = await import('astro')
  const server = await preview({ root, base: base(), logLevel: 'error', server: { port: port(), host: 'localhost' } })
  console.log(`Serving dist/ at http://localhost:${server.port}${base()}  (Ctrl-C to stop)`)
  await server.closed()
  return 0
}

/** Live preview with Astro’s dev server. */
async function dev(): Promise<number> {
  const { dev: serve } = await import('astro')
  const server = await serve({ root, base: base(), logLevel: 'warn', server: { port: port(), host: 'localhost' } })
  console.log(`Live at http://localhost:${server.address.port}${base()}  (Ctrl-C to stop)`)
  await new Promise(() => {})
  return 0
}

/** Say all that the build would refuse, and whether `content/` is out of date; write nothing. */
async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { all: { type: 'boolean', default: false } } })
  const { build: run } = await import('./pipeline.ts')
  const result = await run({ root, write: false, progress: show })
  process.stdout.write(report(result.messages, root, values.all))
  const { error, warning } = count(result.messages)
  console.log(`${result.site.sources.length} sources checked: ${error} errors, ${warning} warnings.`)
  return error ? 1 : 0
}

/** Print the entry of `sources` for each file, a line of JSON each, in order; messages go to standard error. */
async function inspect(args: string[]): Promise<number> {
  const { look } = await import('./pipeline.ts')
  const from = process.env.INIT_CWD ?? process.cwd()
  let failed = 0
  for (const name of args) {
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
  throw new Error(`Unexpected PORT \`${process.env.PORT}\`, expected a whole number from 0 to 65535`)
}

function base(): string {
  return `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
}
