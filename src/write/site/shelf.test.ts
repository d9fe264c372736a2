/** A file is taken over only if it was made from the same, by the same code, and is as it was left; whatever is taken over, no site but the next is changed. */
import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { entriesBelow } from '../file.ts'
import { dist, swapDist } from './dist.ts'
import { openShelf, type SiteShelf } from './shelf.ts'

let root: string
const page = 'topics/x/index.html'
const other = 'topics/y/index.html'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lode kept '))
  site((shelf) => {
    shelf.put(page, Buffer.from('<p>é'), 'key')
    shelf.put(other, '<p>y', 'y')
    shelf.put('index.html', '<p>')
  })
})

afterEach(() => rmSync(root, { recursive: true }))

/** A whole build. */
function site(make: (shelf: SiteShelf) => void, options = {}, code: string | undefined = 'code'): void {
  const shelf = openShelf(root, code, options)
  mkdirSync(join(root, dist.next), { recursive: true })
  make(shelf)
  shelf.sweep()
  swapDist(root, shelf.keepsLast)
  shelf.close(entriesBelow(join(root, dist.good)))
}

const taken = (key: string, code: string | undefined = 'code', fresh = false) =>
  openShelf(root, code, { fresh }).take(page, key)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const inode = (path: string) => statSync(join(root, path)).ino
/** Builds with the same files, all taken over, till there is a site before the last. */
function steady(): void {
  for (let i = 0; i < 2; i++)
    site((shelf) => {
      assert.equal(shelf.take(page, 'key'), true)
      assert.equal(shelf.take(other, 'y'), true)
      shelf.put('index.html', '<p>')
    })
}

test('the same file is taken over, as bytes', () => {
  assert.equal(taken('key'), true)
  assert.equal(read(`.dist-next/${page}`), '<p>é')
})

test('a file of another key, of other code, or of a site to be made anew is not', () => {
  assert.equal(taken('other'), false)
  assert.equal(taken('key', 'other'), false)
  assert.equal(openShelf(root, undefined).take(page, 'key'), false)
  assert.equal(taken('key', 'code', true), false)
  assert.equal(existsSync(join(root, '.dist-next')), false)
})

test('a file that somebody has changed or removed is not', () => {
  writeFileSync(join(root, 'dist', page), '<p>z')
  assert.equal(taken('key'), false)
  rmSync(join(root, 'dist', page))
  assert.equal(taken('key'), false)
})

test('a file without a key is never taken over', () => {
  assert.equal(openShelf(root, 'code').take('index.html', ''), false)
})

test('a note that cannot be read is no note', () => {
  writeFileSync(join(root, 'node_modules/.cache/lode/site-files.json'), '{"code":"code","good":null}')
  assert.equal(taken('key'), false)
})

test('what the site before the last has the same stays where it lies', () => {
  steady()
  const [before, last] = [inode(`.dist-spare/${page}`), inode(`dist/${page}`)]
  assert.equal(before, last)
  site((shelf) => {
    assert.equal(inode(`.dist-next/${page}`), before)
    assert.equal(shelf.take(page, 'key'), true)
    shelf.put(other, '<p>new', 'new')
  })
  assert.equal(inode(`dist/${page}`), before)
  assert.equal(read(`dist/${other}`), '<p>new')
  assert.equal(read(`.dist-spare/${other}`), '<p>y')
})

test('what is written does not go through to the last site', () => {
  steady()
  const shelf = openShelf(root, 'code')
  shelf.put(page, '<p>new')
  assert.deepEqual([read(`.dist-next/${page}`), read(`dist/${page}`)], ['<p>new', '<p>é'])
})

test('what nobody has taken over is gone, with the folders that it leaves empty', () => {
  steady()
  const shelf = openShelf(root, 'code')
  shelf.take(page, 'key')
  shelf.sweep('topics')
  assert.equal(existsSync(join(root, '.dist-next', other)), true)
  shelf.sweep()
  assert.deepEqual(readdirSync(join(root, '.dist-next'), { recursive: true }).sort(), [
    'topics',
    'topics/x',
    page,
  ])
  assert.equal(read(`dist/${other}`), '<p>y')
})

test('files that are not noted, were changed, or are copied from elsewhere do not stay', () => {
  steady()
  mkdirSync(join(root, 'public', dirname(page)), { recursive: true })
  writeFileSync(join(root, 'public', page), 'own')
  appendFileSync(join(root, '.dist-spare', other), 'changed')
  writeFileSync(join(root, '.dist-spare/else.txt'), 'else')
  openShelf(root, 'code', { others: [join(root, 'public')] })
  assert.deepEqual(readdirSync(join(root, '.dist-next')), [])
})

test('a file that has changed since the site before the last is taken from the last', () => {
  steady()
  const twice = (text: string) =>
    site((shelf) => {
      if (!shelf.take(page, text)) shelf.put(page, text, text)
    })
  for (const text of ['a', 'b', 'b', 'a', 'a', 'b', 'b', 'b']) {
    twice(text)
    assert.equal(read(`dist/${page}`), text)
  }
})

test('other code, or a site made anew, leaves nothing of the site before the last', () => {
  for (const again of [() => site(() => {}, {}, 'other'), () => site(() => {}, { fresh: true })]) {
    steady()
    again()
    assert.equal(existsSync(join(root, dist.spare)), false)
    site((shelf) => {
      shelf.put(page, '<p>é', 'key')
      shelf.put(other, '<p>y', 'y')
    })
  }
})

test('a build that died leaves nothing in the way', () => {
  steady()
  openShelf(root, 'code').put('half.html', '<p>', 'half')
  steady()
  assert.equal(existsSync(join(root, 'dist/half.html')), false)
})
