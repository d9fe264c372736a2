/** The house keeps its own rules: rooms, walls, order, no cycles, every rule raised by a case. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { rules } from './rules.ts'

const here = import.meta.dirname
/** Rooms in the order of the work, which is the order of their names. */
const rooms = ['read', 'sift', 'tag', 'vet', 'weave', 'write', 'www']
/** The ground floor: what every room stands on. */
const ground = ['lib', 'schema.ts', 'rules.ts', 'data.ts']
/** Faces and the order of the work: they stand before the rooms and may see into them. */
const faces = [
  'extraction.ts',
  'records.ts',
  'thread.ts',
  'threads.ts',
  'captures.ts',
  'vetting.ts',
  'pipeline.ts',
  'preparing.ts',
  'first-look.ts',
  'background-thread.ts',
  'background.ts',
  'checks.ts',
  'inspection.ts',
  'publish.ts',
  'making.ts',
  'bundling.ts',
  'integration.ts',
  'cli.ts',
  'run.mjs',
  'report.ts',
]
/** Rooms that think; they have no clock, no disk, no network and no locale of the machine. */
const pure = ['lib', 'sift', 'tag', 'vet', 'weave']

interface Module {
  /** Path from `src/`, with forward slashes. */
  path: string
  place: string
  text: string
  packages: string[]
  modules: string[]
}

const modules = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(?:ts|mjs|astro)$/.test(path) && !path.includes('fixtures/'))
  .sort()
  .map(readModule)
const shipped = modules.filter(({ path }) => !/\.test\.ts$|\/tests\//.test(path))

function readModule(path: string): Module {
  const text = readFileSync(join(here, path), 'utf8')
  const script = path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text
  const names = ts
    .preProcessFile(script, true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
  const modules = names
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(here, resolve(here, dirname(path), name))
        .split(sep)
        .join('/'),
    )
  return {
    path,
    place: path.split('/')[0],
    text,
    packages: names.filter((name) => !name.startsWith('.')),
    modules,
  }
}

test('src/ holds the rooms, the ground floor and the faces, and nothing else', () => {
  const found = readdirSync(here, { withFileTypes: true })
    .filter((entry) => !entry.isFile() || !/\.test\.ts$/.test(entry.name))
    .map((entry) => entry.name)
  assert.deepEqual(
    found.filter((name) => ![...rooms, ...ground, ...faces].includes(name)),
    [],
  )
  assert.deepEqual([...rooms].sort(), rooms, 'the listing shows the order of the work')
})

test('the ground floor imports packages and itself only, because everything stands on it', () => {
  for (const { path, place, modules } of shipped.filter(({ place }) => ground.includes(place)))
    for (const other of modules)
      assert(ground.includes(other.split('/')[0]), `Unexpected import of ${other} in ${path} (${place})`)
})

test('a room imports the ground floor and itself only, because a later step reads from the tree or from file.data', () => {
  for (const { path, place, modules } of shipped.filter(({ place }) => rooms.includes(place)))
    for (const other of modules)
      assert([...ground, place].includes(other.split('/')[0]), `Unexpected import of ${other} in ${path}`)
})

test('a step imports no other step, because their order is written once, in extraction.ts', () => {
  const steps = new Set(
    shipped
      .filter(({ place, text }) => (place === 'sift' || place === 'tag') && /: Plugin</.test(text))
      .map(({ path }) => path),
  )
  assert(steps.size >= 15)
  for (const { path, modules } of shipped.filter(({ path }) => steps.has(path)))
    for (const other of modules)
      assert(!steps.has(other), `Unexpected import of the step ${other} in ${path}`)
})

test('what a step is made of lies in a folder of its name, so that a room’s listing shows its steps', () => {
  const shelves = ['tag/grammar', 'write/search', 'write/site']
  for (const { path } of shipped) {
    const [room, folder, file] = path.split('/')
    if (!file || room === 'www' || room === 'lib') continue
    const step = `${room}/${folder}`
    assert(existsSync(join(here, `${step}.ts`)) || shelves.includes(step), `Unexpected folder ${step}`)
  }
})

test('the code that extraction is known by is there', () => {
  const { text } = modules.find(({ path }) => path === 'captures.ts')!
  const [, list] = /const code = \[([^\]]*)\]/.exec(text)!
  const names = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name)
  assert(names.length > 5)
  assert.deepEqual(
    names.filter((name) => !existsSync(join(here, name))),
    [],
  )
})

test('nothing before www/ imports Astro, so that extraction runs without it', () => {
  for (const { path, packages } of shipped.filter(
    ({ place }) => place !== 'www' && !['integration.ts', 'cli.ts'].includes(place),
  ))
    assert.deepEqual(
      packages.filter((name) => /^(?:astro|@astrojs)\b/.test(name)),
      [],
      path,
    )
})

test('only read/ and write/ touch the disk, beside the faces and the store of www/', () => {
  const may =
    /^(?:read|write)\/|^www\/(?:store|kept-lists|content\.config)\.ts$|^www\/search\/|^(?:integration|cli|pipeline|publish)\.ts$|^run\.mjs$|\.test\.ts$|\/tests\//
  for (const { path, packages } of modules)
    if (!may.test(path))
      assert.deepEqual(
        packages.filter((name) => /^(?:node:)?fs\b/.test(name)),
        [],
        path,
      )
})

test('rooms that think have no clock, chance, network or locale of the machine', () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|process\.env|\.toLocale(?!LowerCase\(')\w*\(\)|Intl\.\w+\(\)|localeCompare\(/
  for (const { path, text } of shipped.filter(({ place }) => pure.includes(place))) {
    const found = impure.exec(text)
    assert(!found, `Unexpected ${found?.[0]} in ${path}`)
  }
})

test('imports go round in no circle', () => {
  const graph = new Map(modules.map(({ path, modules }) => [path, modules]))
  const done = new Set<string>()
  const visit = (path: string, way: string[]) => {
    assert(!way.includes(path), `Unexpected circle: ${[...way, path].join(' → ')}`)
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
})

test('no barrels: a file is imported by its own name', () => {
  assert.deepEqual(
    shipped.filter(({ path }) => /(?:^|\/)index\.ts$/.test(path)).map(({ path }) => path),
    [],
  )
})

test('a file imported exists', () => {
  for (const { path, modules } of shipped)
    for (const other of modules)
      assert(existsSync(join(here, other)), `Cannot find ${other}, imported by ${path}`)
})

test('every rule is raised by a case or a test', () => {
  const cases = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((path) => /messages\.txt$|\.test\.ts$/.test(path) && !path.endsWith('house.test.ts'))
    .map((path) => readFileSync(join(here, path), 'utf8'))
    .join('\n')
  const silent = Object.keys(rules).filter(
    (id) => !new RegExp(`(?:^|['"\`\\s\\[])${id}(?=['"\`:\\]\\s])`, 'm').test(cases),
  )
  assert.deepEqual(silent, [])
})

test('a rule says why and what to do in full sentences', () => {
  for (const [id, { why, remedy }] of Object.entries(rules)) {
    assert.match(id, /^[a-z]+(?:-[a-z]+)+$/)
    assert.match(why, /\.$/, id)
    assert.match(remedy, /^\p{Lu}.*\.$/u, id)
  }
})

test('the top level stays bare', () => {
  const known = [
    'src',
    'content',
    'seeds',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'node_modules',
    'dist',
  ]
  assert.deepEqual(
    readdirSync(dirname(here)).filter((name) => !name.startsWith('.') && !known.includes(name)),
    [],
  )
})
