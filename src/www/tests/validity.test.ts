/** Every built page is valid HTML. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
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
