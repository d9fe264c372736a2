/** However many threads there are, what comes of captures is the same and comes in the same order. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Inspected, inspected } from './inspection.ts'
import { inThreads } from './threads.ts'

let folder: string
let paths: string[]

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lode threads '))
  paths = Array.from({ length: 300 }, (_, at) => join(folder, `capture-${at}.txt`))
  for (const [at, path] of paths.entries())
    if (at % 50 !== 7)
      writeFileSync(path, `Harbour ${at}\n\nAnna Quill said “no” ${at} times on 3 May 2024.\n`)
  writeFileSync(paths[20], `A line.\n${'Rain fell. '.repeat(120_000)}`)
})

after(() => {
  delete process.env.LODE_WORKERS
  rmSync(folder, { recursive: true, force: true })
})

function all(workers: number, own: (path: string) => Inspected, from = folder): string[] {
  process.env.LODE_WORKERS = String(workers)
  const results = [...inThreads({ name: 'inspect', options: from }, paths, own)]
  return results.map(({ entry, report, failed }) => {
    const text = entry instanceof Uint8Array ? Buffer.from(entry).toString() : [...entry].join('')
    return `${text}${report}${failed}`
  })
}

test('with one thread, two, three and five', () => {
  const expected = all(0, (path) => inspected(path, folder))
  assert(expected.every((text, at) => text.includes(`capture-${at}.txt`)))
  for (const workers of [1, 2, 4]) {
    let own = 0
    const slow = (path: string) => {
      own++
      // Long enough for another thread to start on a busy machine.
      if (workers === 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
      return inspected(path, folder)
    }
    assert.deepEqual(all(workers, slow), expected)
    if (workers === 1) assert(own < paths.length, 'another thread did some of it')
  }
})

test('what fails in another thread is done again in this one, and throws here', () => {
  writeFileSync(paths[20], 'Rain fell.')
  // Only the captures that are not there have a message, and so a need for the folder.
  const nowhere = 1 as unknown as string
  const results = all(1, (path) => inspected(path, folder), nowhere)
  assert.equal(results.filter((text) => text.includes('seed-unreadable')).length, 6)
  const broken = (path: string) => {
    if (path === paths[7]) throw new Error('Cannot see it')
    return inspected(path, folder)
  }
  assert.throws(() => all(1, broken, nowhere), /^Error: Cannot see it$/)
})
