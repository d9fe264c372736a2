/** Two builds of the same input are byte-identical: in another folder, time zone and locale, from nothing and from what an earlier build kept. */
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { writeCaptures } from '../.bench/captures.ts'
import { discard, scratch } from '../.bench/scratch.ts'
import { cli, digests, put } from './project.ts'

const root = join(import.meta.dirname, '..')
let one: string
let other: string
let dist: Record<string, string>
let content: Record<string, string>

before(() => {
  one = scratch('one')
  other = scratch('another place')
  for (const folder of [one, other]) {
    writeCaptures(join(folder, 'seeds'), 12, 200)
    put(
      folder,
      'content/topics/water.mdx',
      '---\ntitle: Water\naliases: [harbour, minister, mayor, plan, said, it, by, from]\n---\n',
    )
  }
  built(one, { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LODE_WORKERS: '0' })
  dist = digests(one, 'dist')
  content = digests(one, 'content')
  assert('index.html' in dist && 'corpus.json' in dist)
})

after(() => {
  for (const folder of [one, other]) if (folder) discard(folder)
})

test('in another folder, in Tokyo, in Turkish, in three threads', () => {
  built(other, { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LODE_WORKERS: '2' })
  same(other)
})

test('after a seed was there and went, from what earlier builds kept, in Ukrainian', () => {
  put(one, 'seeds/guest.txt', 'A kite show in Lisbon ended on 3 May 2024, the club said.\n')
  built(one, {})
  assert.notDeepEqual(digests(one, 'dist'), dist)
  rmSync(join(one, 'seeds/guest.txt'))
  built(one, { TZ: 'America/Caracas', LANG: 'uk_UA.UTF-8', LC_ALL: 'uk_UA.UTF-8' })
  same(one)
})

test('again, with nothing kept but `content/`, in two threads', () => {
  rmSync(join(one, 'node_modules/.cache/lode'), { recursive: true })
  rmSync(join(one, 'node_modules/.astro'), { recursive: true, force: true })
  rmSync(join(one, '.astro'), { recursive: true, force: true })
  built(one, { TZ: 'Asia/Kathmandu', LODE_WORKERS: '1' })
  same(one)
})

test('pages kept through a changed seed, a new one, another date and a renamed topic are those made from nothing', () => {
  edit(
    one,
    'seeds/capture-00003.txt',
    (text) => `${text}\nAnna Quill told the Herald on 3 May 2024 that it cost $40 million.\n`,
  )
  built(one, {})
  put(one, 'seeds/guest.txt', 'The mayor, Anna Quill, said on 4 May 2024: “The harbour plan is too late.”\n')
  built(one, {})
  put(one, 'seeds/capture-00005.yaml', 'published: 2023-01-02\npublisher: The Gazette\n')
  put(
    one,
    'content/topics/water.mdx',
    '---\ntitle: Rain\naliases: [harbour, minister, plan, said, it, by, from]\n---\n',
  )
  built(one, {})
  rmSync(join(one, 'seeds/capture-00007.txt'))
  built(one, {})
  // As many sources and as many pages as before, but one passage more on the topic: what its later pages say must not count.
  edit(
    one,
    'seeds/capture-00011.txt',
    (text) => `${text}\n\nA minister looked at the harbour plan on Friday.\n`,
  )
  built(one, {})
  asMadeAnew(one)
})

test('with the bundle of the pages’ code as an earlier build left it, which a changed seed leaves alone', () => {
  const note = join(one, 'node_modules/.cache/lode/renderer/renderer.json')
  const before = statSync(note)
  edit(one, 'seeds/capture-00004.txt', (text) => `${text}\nIt snowed on Monday.\n`)
  built(one, {})
  const { ino, mtimeMs } = statSync(note)
  assert.deepEqual({ ino, mtimeMs }, { ino: before.ino, mtimeMs: before.mtimeMs })
  asMadeAnew(one)
})

test('with a bundle of the pages’ code that was kept and is damaged', () => {
  const code = join(one, 'node_modules/.cache/lode/renderer/code')
  const [entry] = readdirSync(code).filter((name) => name.startsWith('prerender-entry'))
  put(code, entry, 'export const app = undefined\n')
  edit(one, 'seeds/capture-00002.txt', (text) => `${text}\nIt rained on Sunday.\n`)
  built(one, {})
  asMadeAnew(one)
})

test('the site that ships, in two places', () => {
  const shipped = [one, other].map((folder, index) => {
    for (const name of ['seeds', 'content']) {
      rmSync(join(folder, name), { recursive: true })
      cpSync(join(root, name), join(folder, name), { recursive: true })
    }
    built(folder, { TZ: index ? 'Pacific/Chatham' : 'UTC', LC_ALL: index ? 'tr_TR.UTF-8' : 'C.UTF-8' })
    return { dist: digests(folder, 'dist'), content: digests(folder, 'content') }
  })
  assert.deepEqual(shipped[0], shipped[1])
})

test('the site that ships, with another title, another question and another topic’s name', () => {
  edit(one, 'content/site.yaml', (text) => text.replace(/^title: .*$/m, 'title: Another'))
  built(one, {})
  for (const folder of ['questions', 'topics']) {
    const [name] = readdirSync(join(one, 'content', folder)).sort()
    edit(one, `content/${folder}/${name}`, (text) => text.replace(/^title: .*$/m, 'title: Renamed'))
  }
  built(one, {})
  asMadeAnew(one)
})

function built(folder: string, env: NodeJS.ProcessEnv, ...args: string[]): void {
  const { code, text } = cli(folder, ['build', ...args], env)
  assert.equal(code, 0, text)
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8')
  const after = change(before)
  assert.notEqual(after, before)
  put(folder, path, after)
}

function asMadeAnew(folder: string): void {
  const kept = digests(folder, 'dist')
  built(folder, {}, '--force')
  assert.deepEqual(digests(folder, 'dist'), kept)
}

function same(folder: string): void {
  assert.deepEqual(digests(folder, 'content'), content)
  assert.deepEqual(digests(folder, 'dist'), dist)
}
