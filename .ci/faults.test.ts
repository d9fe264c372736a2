/** What goes wrong around a build: killed at any moment, two at once, a full disk, files that vanish, folders that may not be written. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { capture, chance, writeCaptures } from '../.bench/captures.ts'
import { discard, scratch } from '../.bench/scratch.ts'
import { cli, digests, put } from './project.ts'

/** `KILLS=200` tries more moments than a run of all tests has time for. */
const kills = Number(process.env.KILLS ?? 8)
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const page = 'content/sources/capture-00003.mdx'

let folder: string
let edited: string
/** The two sites that builds of this project may give. */
let sites: Record<string, string>[]
let milliseconds: number

before(() => {
  folder = scratch('faults')
  writeCaptures(join(folder, 'seeds'), 20, 300)
  built()
  edited = `${readFileSync(join(folder, page), 'utf8')}\nA word of the editor’s own.\n`
  put(folder, page, edited)
  sites = [0, 1].map((turn) => {
    change(turn)
    const began = performance.now()
    built()
    milliseconds = performance.now() - began
    return digests(folder, 'dist')
  })
  assert.notDeepEqual(sites[0], sites[1])
})

after(() => {
  if (folder) discard(folder)
})

test(`killed at ${kills} moments, a build leaves a whole site and every page that somebody edited`, async () => {
  const random = chance(7)
  for (let turn = 0; turn < kills; turn++) {
    change(turn % 2)
    const moment = (milliseconds * (turn + random())) / kills
    const child = start()
    const ended = new Promise((resolve) => child.on('close', resolve))
    await new Promise((resolve) => setTimeout(resolve, moment))
    child.kill('SIGKILL')
    await ended
    const what = `killed after ${Math.round(moment)} of ${Math.round(milliseconds)} ms`
    const left = digests(folder, existsSync(join(folder, 'dist')) ? 'dist' : '.dist-old')
    assert(
      sites.some((site) => JSON.stringify(site) === JSON.stringify(left)),
      what,
    )
    assert.equal(readFileSync(join(folder, page), 'utf8'), edited, what)
  }
  change(0)
  built()
  same(0)
  assert.deepEqual(
    Object.keys(digests(folder, 'content')).filter((name) => name.endsWith('.tmp')),
    [],
  )
})

test('two builds at once both succeed, one after the other', async () => {
  change(1)
  const codes = await Promise.all(
    [start(), start()].map((child) => new Promise((resolve) => child.on('close', resolve))),
  )
  assert.deepEqual(codes, [0, 0])
  same(1)
})

test('a seed that is removed during a build is missing from it, or from the next', async () => {
  change(0)
  const child = start()
  const ended = new Promise((resolve) => child.on('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, milliseconds / 3))
  renameSync(join(folder, 'seeds/capture-00009.txt'), join(folder, 'capture-00009.txt'))
  await ended
  built()
  assert(!existsSync(join(folder, 'dist/sources/capture-00009')))
  renameSync(join(folder, 'capture-00009.txt'), join(folder, 'seeds/capture-00009.txt'))
  built()
  same(0)
})

for (const [what, years] of [
  ['back', -9],
  ['ahead', 9],
] as const) {
  test(`a clock that jumps ${what} between builds and during one changes nothing`, () => {
    const clock = `const now = Date.now; let calls = 0; Date.now = () => now() + (calls++ % 2 ? ${years} * 31536e6 : 0)`
    const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(clock)}"` }
    for (const turn of [1, 0]) {
      change(turn)
      const { code, text } = cli(folder, ['build'], env)
      assert.equal(code, 0, text)
      same(turn)
    }
  })
}

for (const place of ['content', 'seeds', 'node_modules/.cache']) {
  test(`a folder ${place} that may not be written is said, or does not matter`, { skip: !isRoot }, () => {
    const path = join(folder, place)
    assert.equal(spawnSync('mount', ['--bind', path, path]).status, 0)
    try {
      change(1)
      assert.equal(spawnSync('mount', ['-o', 'remount,bind,ro', path]).status, 0)
      const { code, text } = cli(folder, ['build'])
      if (place === 'seeds') assert.equal(code, 0, text)
      else {
        assert.equal(code, 1, text)
        assert.match(text, /read-only file system/i)
        assert.match(text, /^What to do: /m)
        assert.doesNotMatch(text, /^ {4}at .*cli\.ts/m)
      }
      same(place === 'seeds' ? 1 : 0)
    } finally {
      spawnSync('umount', [path])
    }
    change(0)
    built()
    same(0)
  })
}

for (const place of ['content', '.dist-next']) {
  test(`a disk that is full below ${place} is said, and the site and the pages stay`, {
    skip: !isRoot,
  }, () => {
    const [disk, copy] = [join(folder, place), join(folder, 'copy')]
    mkdirSync(disk, { recursive: true })
    cpSync(disk, copy, { recursive: true })
    assert.equal(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]).status, 0)
    try {
      cpSync(copy, disk, { recursive: true })
      spawnSync('dd', ['if=/dev/zero', `of=${join(disk, '.filler')}`])
      const pages = digests(folder, 'content')
      change(1)
      put(folder, 'seeds/new.txt', capture(501, 900))
      const { code, text } = cli(folder, ['build'])
      assert.equal(code, 1, text)
      assert.match(text, /no space left on device/i)
      assert.match(text, /^What to do: Free some space\./m)
      assert.doesNotMatch(text, /^ {4}at .*cli\.ts/m)
      if (place === 'content') assert.deepEqual(digests(folder, 'content'), pages)
      assert.deepEqual(digests(folder, 'dist'), sites[0])
    } finally {
      spawnSync('umount', [disk])
      for (const path of [copy, join(folder, 'seeds/new.txt')]) rmSync(path, { recursive: true, force: true })
    }
    change(0)
    built()
    same(0)
  })
}

function change(turn: number): void {
  put(folder, 'seeds/capture-00001.txt', capture(turn ? 500 : 1, 300))
}

function start(): ChildProcess {
  return spawn(process.execPath, ['src/cli.ts', 'build'], { cwd: folder, stdio: 'ignore' })
}

function built(): void {
  const { code, text } = cli(folder, ['build'])
  assert.equal(code, 0, text)
}

function same(turn: number): void {
  assert.deepEqual(digests(folder, 'dist'), sites[turn])
  assert.equal(readFileSync(join(folder, page), 'utf8'), edited)
}
