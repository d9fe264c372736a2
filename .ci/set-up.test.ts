/** The front door: help, exit codes, what goes to standard output, and a lockfile that every system can install from. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { raise } from '../src/lib/raise.ts'
import { report } from '../src/report.ts'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

interface Locked {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  resolved?: string
  version: string
}
const packages: Record<string, Locked> = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
).packages

const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, ['src/run.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })

test('the lockfile has every package that another names, those for other systems too', () => {
  const missing: string[] = []
  for (const [path, { dependencies, optionalDependencies }] of Object.entries(packages))
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (!isLocked(path, name)) missing.push(`${name}, of ${path || 'the project'}`)
  assert.deepEqual(missing, [])
})

test('the lockfile names no host', () => {
  for (const [path, { resolved }] of Object.entries(packages)) assert.equal(resolved, undefined, path)
})

test('what publishes the site is pinned, and may do no more than it needs', () => {
  const workflow = readFileSync(join(root, '.github/workflows/pages.yml'), 'utf8')
  const { permissions, jobs } = parse(workflow)
  assert.deepEqual(permissions, {})
  assert.deepEqual(
    Object.values(jobs as Record<string, { permissions: object }>).map(({ permissions }) => permissions),
    [
      { contents: 'read', pages: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ],
  )
  const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action)
  assert(uses.length >= 4)
  for (const action of uses) assert.match(action!, /^[\w/-]+@[0-9a-f]{40} # v\d/)
  for (const [, script] of workflow.matchAll(/run: npm run (\S+)/g))
    assert(Object.hasOwn(scripts, script!), script)
})

test('an editor’s task reads what `check` prints', () => {
  const { tasks } = JSON.parse(readFileSync(join(root, '.vscode/tasks.json'), 'utf8'))
  const [placed, whole] = tasks[0].problemMatcher.map(({ pattern }: { pattern: object }) => pattern)
  const { regexp, file, line, column, severity, message, code } = placed
  const said = new VFile({ path: join(root, 'content/story.mdx'), value: 'one\ntwo' })
  raise(said, 'quotation-not-found', 'Unexpected “two”: expected [words]', { at: { start: 4, end: 7 } })
  const found = new RegExp(regexp).exec(report([said], root).split('\n')[0]!)!
  assert.deepEqual(
    [file, line, column, severity, message, code].map((group) => found[group]),
    ['content/story.mdx', '2', '1', 'error', 'Unexpected “two”: expected [words]', 'quotation-not-found'],
  )
  const draft = new VFile({ path: join(root, 'content/topics/ore.mdx') })
  raise(draft, 'page-out-of-date', 'Unexpected draft')
  const [first] = report([draft], root).split('\n')
  assert.equal(new RegExp(regexp).exec(first!), null)
  assert.equal(new RegExp(whole.regexp).exec(first!)![whole.file], 'content/topics/ore.mdx')
  JSON.parse(readFileSync(join(root, '.vscode/lode.code-snippets'), 'utf8'))
})

test('an editor has what completes front matter and sidecars', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
  assert.equal(settings['astro.content-intellisense'], true)
  for (const schema of Object.keys(settings['yaml.schemas'])) assert(existsSync(join(root, schema)), schema)
  const { recommendations } = JSON.parse(readFileSync(join(root, '.vscode/extensions.json'), 'utf8'))
  for (const name of ['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx'])
    assert(recommendations.includes(name), name)
})

test('every script of the package has help, and the list of them too', () => {
  const list = run(['--help'])
  assert.equal(list.status, 0)
  for (const name of Object.keys(scripts)) {
    assert.match(list.stdout, new RegExp(`npm (?:run )?${name}\\b`))
    const { status, stdout } = run([name, '--help'])
    assert.equal(status, 0, name)
    assert(stdout.trim().length > 20, name)
  }
})

test('what cannot be understood is said in a line, with exit code 2', () => {
  const cases: [string[], NodeJS.ProcessEnv, RegExp][] = [
    [['biuld'], {}, /^Unexpected command “biuld”/],
    [['build', '--wrong'], {}, /--wrong/],
    [['inspect'], {}, /^Unexpected empty list of files/],
    [['start'], { PORT: 'many' }, /^Unexpected PORT `many`, expected a whole number/],
  ]
  for (const [args, env, expected] of cases) {
    const { status, stderr } = run(args, env)
    assert.equal(status, 2, args.join(' '))
    assert.match(stderr, expected)
    assert.doesNotMatch(stderr, /^ {4}at /m)
  }
})

test('inspect prints a line of JSON for each file and nothing else, and fails for one that is not there', () => {
  const seeds = ['seeds/newser-2025-02-21.txt', 'seeds/none.txt']
  const { status, stdout, stderr } = run(['inspect', ...seeds])
  assert.equal(status, 1)
  const lines = stdout.trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).seed),
    seeds.map((seed) => seed.slice('seeds/'.length)),
  )
  assert.match(stderr, /seeds\/none\.txt: error: .*\[seed-unreadable\]/)
})

/** Does Node find `name` from the package at `path`? */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}
