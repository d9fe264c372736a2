/** No kind of page grows past what `.ci/budgets.json` grants it. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type PageBytes, pageBytes } from '../../../.bench/page-bytes.ts'

const root = join(import.meta.dirname, '../../..')
const dist = join(process.env.LODE_ROOT ?? root, 'dist')
type Budget = Pick<PageBytes, 'total' | 'scripts' | 'requests'>
const budgets: Record<string, Budget> & { fonts: number } = JSON.parse(
  readFileSync(join(root, '.ci/budgets.json'), 'utf8'),
)

test('every kind of page stays within its budget', () => {
  const over = pageBytes(dist).flatMap((page) => {
    const budget = budgets[page.kind] ?? budgets['*']!
    return (['total', 'scripts', 'requests'] as const)
      .filter((name) => page[name] > budget[name])
      .map((name) => `${page.path}: ${page[name]} ${name}, ${budget[name]} granted`)
  })
  assert.deepEqual(over, [])
})

test('all fonts together stay within theirs', () => {
  const folder = join(dist, 'fonts')
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'))
  const total = fonts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  assert(total <= budgets.fonts, `${total} bytes, ${budgets.fonts} granted`)
})
