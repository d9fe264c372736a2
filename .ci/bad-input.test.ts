/** Bad input in a project that has a good site: every fault is told at once, nothing is lost, and the next good build is as if it had never been. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { capture } from '../.bench/captures.ts'
import { discard, scratch } from '../.bench/scratch.ts'
import type { Corpus } from '../src/schema.ts'
import { cli, digests, put, type Run } from './project.ts'

let folder: string
let good: Record<string, string>
let checked: Run
let refused: Run

/** An input that is wrong, and the message that says so. */
interface Fault {
  path: string
  value?: string | Uint8Array
  /** Makes what cannot be written. */
  make?: (path: string) => void
  /** `:line:column`, where a place within the file can be given. */
  place?: string
  severity: 'error' | 'warning'
  rule: string
}

const hash = 'ab'.repeat(32)
const drafted = (rest: string) =>
  `---\ntitle: A page\ndraft:\n  body: ${hash}\n  head: ${hash}\n  seed: ${hash}\n  version: 1\n---\n\n${rest}\n`
const isRoot = process.getuid?.() === 0

const faults: Fault[] = [
  { path: 'seeds/empty.txt', value: '', severity: 'warning', rule: 'seed-empty' },
  {
    path: 'seeds/blank.html',
    value: '<!doctype html><title></title><body>',
    severity: 'warning',
    rule: 'seed-empty',
  },
  {
    path: 'seeds/furniture.txt',
    value: 'Share\nFollow us on Twitter\nSubscribe to our newsletter\n',
    severity: 'warning',
    rule: 'capture-only-furniture',
  },
  {
    path: 'seeds/binary.txt',
    value: Buffer.from('89504e470d0a1a0a0000000d4948445200000000', 'hex'),
    severity: 'error',
    rule: 'seed-binary',
  },
  {
    path: 'seeds/mixed.txt',
    value: Buffer.from([
      ...Buffer.from('The “quay” is closed.\nBoats wait off the caf'),
      0xe9,
      0x20,
      ...Buffer.from('for a day.\n'),
    ]),
    place: ':2:23',
    severity: 'warning',
    rule: 'seed-bytes',
  },
  { path: 'seeds/picture.png', value: 'x', severity: 'warning', rule: 'seed-extension' },
  { path: 'seeds/Twin.txt', value: 'The first of two.\n', severity: 'error', rule: 'seed-id' },
  { path: 'seeds/twin.md', value: 'The second of two.\n', severity: 'error', rule: 'seed-id' },
  { path: 'seeds/!.txt', value: 'A file whose name holds no letter.\n', severity: 'error', rule: 'seed-id' },
  {
    path: 'seeds/outside.txt',
    make: (path) => symlinkSync('/etc/hostname', path),
    severity: 'error',
    rule: 'seed-link',
  },
  {
    path: 'seeds/nowhere.txt',
    make: (path) => symlinkSync('gone.txt', path),
    severity: 'error',
    rule: 'seed-unreadable',
  },
  {
    path: 'seeds/pipe.txt',
    make: (path) => void spawnSync('mkfifo', [path]),
    severity: 'error',
    rule: 'seed-unreadable',
  },
  {
    path: 'seeds/good-1.yaml',
    value: 'title: A title\nkind: note\npublised: 2025-02-21\n',
    place: ':2:1',
    severity: 'error',
    rule: 'sidecar-value',
  },
  { path: 'seeds/good-1.yaml', place: ':3:1', severity: 'error', rule: 'sidecar-key' },
  {
    path: 'seeds/good-2.yaml',
    value: 'publisher: A paper\ntitle: [never closed\n',
    place: ':3:1',
    severity: 'error',
    rule: 'sidecar-syntax',
  },
  { path: 'seeds/nobody.yaml', value: 'title: Of no seed\n', severity: 'warning', rule: 'sidecar-orphan' },
  {
    path: 'content/sources/good-3.mdx',
    value: '---\ntitle: [never closed\n---\n\nWords.\n',
    place: ':3:1',
    severity: 'error',
    rule: 'page-front-matter',
  },
  {
    path: 'content/sources/good-4.mdx',
    value: drafted('Two and two are {2 + 2}.'),
    place: ':10:17',
    severity: 'error',
    rule: 'page-not-inert',
  },
  {
    path: 'content/sources/good-5.mdx',
    value: drafted('import fs from "node:fs"'),
    place: ':10:1',
    severity: 'error',
    rule: 'page-not-inert',
  },
  {
    path: 'content/sources/good-6.mdx',
    value: drafted('<Passage id="p1">never closed'),
    place: ':10:1',
    severity: 'error',
    rule: 'page-not-inert',
  },
  {
    path: 'content/sources/good-7.mdx',
    value: drafted('Words that no draft had.'),
    severity: 'warning',
    rule: 'page-behind-seed',
  },
  {
    path: 'content/sources/good-8.mdx',
    value: drafted('Words.').replace(hash, 'none'),
    severity: 'warning',
    rule: 'page-draft-unknown',
  },
  {
    path: 'content/sources/of-nobody.mdx',
    value: drafted('Words of no seed.'),
    severity: 'warning',
    rule: 'page-orphaned',
  },
  {
    path: 'content/topics/broken.mdx',
    value: '---\ntitle: "never closed\n---\n',
    place: ':3:1',
    severity: 'error',
    rule: 'page-front-matter',
  },
  {
    path: 'content/topics/untitled.mdx',
    value: '---\naliases: [x]\n---\n',
    place: ':2:1',
    severity: 'error',
    rule: 'page-value',
  },
  {
    path: 'content/site.yaml',
    value: 'titel: A site\n',
    place: ':1:1',
    severity: 'error',
    rule: 'settings-key',
  },
  {
    path: 'content/names.yaml',
    value: 'names: yes\n',
    place: ':1:1',
    severity: 'error',
    rule: 'names-value',
  },
]
if (!isRoot)
  faults.push({
    path: 'seeds/locked.txt',
    value: 'x',
    make: (path) => chmodSync(path, 0),
    severity: 'error',
    rule: 'seed-unreadable',
  })

/** Seeds that are out of the ordinary and still sound. */
const odd: Record<string, string> = {
  'japanese.txt': '港は今日も閉まっています。市長は「橋を直す」と述べました。\n\n費用は二百万円です。\n',
  'ukrainian.txt':
    'Гавань зачинено до середи. «Міст полагодять», — сказала голова громади.\n\nРоботи триватимуть тиждень.\n',
  'stopless.txt': `${'stone water bridge harbour '.repeat(2000)}\n`,
  'one-line.txt': 'The ferry left at noon. '.repeat(20_000),
}

before(() => {
  folder = scratch('bad input')
  for (let index = 1; index <= 8; index++) put(folder, `seeds/good-${index}.txt`, capture(index, 120))
  const first = cli(folder, ['build'])
  assert.equal(first.code, 0, first.text)
  good = digests(folder, 'dist')
  for (const { path, value, make } of faults) {
    if (value !== undefined) put(folder, path, value)
    make?.(join(folder, path))
  }
  checked = cli(folder, ['check'])
  refused = cli(folder, ['build'])
})

after(() => discard(folder))

describe('check', () => {
  for (const { path, place = '', severity, rule } of faults) {
    test(`${path} is ${severity === 'error' ? 'an' : 'a'} ${severity}: ${rule}`, () => {
      const lines = checked.text.split('\n')
      const at = lines.findIndex(
        (line) => line.startsWith(`${path}${place}: `) && line.endsWith(` [${rule}]`),
      )
      assert(at >= 0, `Cannot find ${path}${place} [${rule}] in:\n${checked.text}`)
      assert(lines[at].startsWith(`${path}${place}: ${severity}: `), lines[at])
      assert.match(lines[at], /(?:Unexpected|Cannot) /)
      assert.match(lines.slice(at + 1, at + 3).join('\n'), /^ {4}\p{Lu}.*\.$/mu, 'a remedy')
    })
  }

  test('it fails, and has looked at all the rest', () => {
    assert.equal(checked.code, 1)
    assert.match(checked.text, /^\d+ sources .*checked: \d+ errors, \d+ warnings\.$/m)
  })
})

describe('a refused build', () => {
  test('fails and says the same', () => {
    assert.equal(refused.code, 1)
    for (const { rule } of faults) assert(refused.text.includes(`[${rule}]`), rule)
    assert.doesNotMatch(refused.text, /^ {4}at /m)
    assert.doesNotMatch(
      refused.text,
      / at line \d/,
      'a parser’s own count of lines, which is not that of the file',
    )
  })

  test('leaves the last good site byte for byte', () => assert.deepEqual(digests(folder, 'dist'), good))

  test('leaves the pages that somebody wrote as they were, and nothing half written', () => {
    for (const { path, value } of faults)
      if (path.startsWith('content/') && value) assert.equal(readFileSync(join(folder, path), 'utf8'), value)
    const left = [...readdirSync(folder), ...Object.keys(digests(folder, 'content'))]
    assert.deepEqual(
      left.filter((name) => /\.tmp$|^\.dist/.test(name)),
      [],
    )
  })
})

describe('once mended', () => {
  let corpus: Corpus
  const page = (id: string) =>
    parseHTML(readFileSync(join(folder, 'dist/sources', id, 'index.html'), 'utf8')).document

  before(() => {
    for (const { path } of faults) rmSync(join(folder, path), { force: true })
    for (const [name, text] of Object.entries(odd)) put(folder, `seeds/${name}`, text)
    put(folder, 'seeds/empty.txt', '')
    mkdirSync(join(folder, 'seeds/a-folder.txt'))
    const built = cli(folder, ['build'])
    assert.equal(built.code, 0, built.text)
    corpus = JSON.parse(readFileSync(join(folder, 'dist/corpus.json'), 'utf8'))
  })

  for (const [name, text] of Object.entries(odd)) {
    test(`${name} has a page, and all of its words are on it`, () => {
      const id = name.replace('.txt', '')
      const source = corpus.sources.find((source) => source.id === id)!
      assert(source.passages.length >= 2)
      const shown = page(id).querySelector('main')!.textContent!.replace(/\s+/g, '')
      let from = 0
      for (const passage of source.passages) {
        const at = shown.indexOf(passage.text.replace(/\s+/g, ''), from)
        assert(at >= 0, passage.text.slice(0, 80))
        from = at
      }
      const held = [...source.passages, ...source.sections, ...source.furniture]
      const covered = new Uint8Array(text.length)
      for (const { start, end } of held) covered.fill(1, start, end)
      assert.equal([...text].filter((char, at) => /\S/.test(char) && !covered[at]).length, 0)
      assert(existsIn(`sources/${id}/`))
    })
  }

  test('an empty seed has a page that says that there is nothing', () => {
    assert.match(page('empty').querySelector('main')!.textContent!, /no passage/)
  })

  test('without the odd ones the site is the first one again', () => {
    for (const name of [...Object.keys(odd), 'empty.txt']) rmSync(join(folder, 'seeds', name))
    rmSync(join(folder, 'seeds/a-folder.txt'), { recursive: true })
    const again = cli(folder, ['build'])
    assert.equal(again.code, 0, again.text)
    assert.deepEqual(digests(folder, 'dist'), good)
  })

  function existsIn(path: string): boolean {
    return existsSync(join(folder, 'dist', path, 'index.html'))
  }
})
