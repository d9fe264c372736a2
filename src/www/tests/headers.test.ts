/** What hosts are asked to send: nothing is kept for ever unless its name follows from its bytes. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const dist = join(import.meta.dirname, '../../../dist')

/** Headers by pattern, as the file gives them. */
function headers(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let last: string[] = []
  for (const line of readFileSync(join(dist, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) {
      last = []
      found.set(line, last)
    } else if (/^\s+\S/.test(line)) last.push(line.trim())
  }
  return found
}

test('every answer is sent with its type taken as it is said', () => {
  assert(headers().get('/*')?.includes('X-Content-Type-Options: nosniff'))
})

test('files that are kept for ever have a checksum in their names', () => {
  const folders = [...headers()].filter(([, lines]) => lines.some((line) => line.includes('immutable')))
  assert(folders.length > 2)
  for (const [pattern] of folders) {
    const names = readdirSync(join(dist, pattern.slice(0, -1)))
    assert(names.length, pattern)
    for (const name of names) assert.match(name, /[._][\w-]{6,}\.\w+$/, `${pattern}: ${name}`)
  }
})
