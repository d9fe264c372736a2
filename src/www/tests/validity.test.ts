/** Every built page is valid HTML, and stays within the bytes of its kind. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate/node'

const dist = join(process.env.LODE_ROOT ?? join(import.meta.dirname, '../../..'), 'dist')
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort()

test('every page is valid', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    // Matters of taste, not of validity.
    rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
  })
  const faults: string[] = []
  for (const path of pages) {
    const { results } = await validator.validateString(readFileSync(join(dist, path), 'utf8'), path)
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
  }
  assert.deepEqual(faults.slice(0, 20), [])
})

/** What a first visit loads, in bytes: one round trip is 14,000. Indexes that list all of a kind may take more. */
const budgets: [kind: RegExp, bytes: number][] = [
  [/^(?:compare|questions|terms|search)\//, 30_000],
  // Each passage names what rests on it.
  [/^sources\//, 16_000],
  [/./, 14_000],
]

test('HTML and CSS of a page fit its budget, compressed', () => {
  const styles = new Map<string, number>()
  const over: string[] = []
  for (const path of pages) {
    const html = readFileSync(join(dist, path), 'utf8')
    let bytes = brotliCompressSync(html).length
    for (const [, href] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
      const name = href!.replace(/^.*\/(?=_astro\/)/, '')
      if (!styles.has(name)) styles.set(name, brotliCompressSync(readFileSync(join(dist, name))).length)
      bytes += styles.get(name)!
    }
    const [, most] = budgets.find(([kind]) => kind.test(path))!
    if (bytes > most) over.push(`${path}: ${bytes} of ${most}`)
  }
  assert.deepEqual(over, [])
})
