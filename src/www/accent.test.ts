import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { papers } from '../read/accent.ts'
import { accentColour } from './accent.ts'

test('the papers on which contrast is measured are those of the style sheet', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, `styles/${name}.css`), 'utf8')
  for (const [index, [name, styles]] of [
    ['paper', read('tokens')],
    ['sheet', read('lanes')],
  ].entries())
    assert.match(
      styles!,
      new RegExp(`--${name}: light-dark\\(${papers.light[index]}, ${papers.dark[index]}\\)`),
    )
})

test('only the colour of what is led to changes, with its ground, and only where one is chosen', () => {
  const link = { prop: '--go', value: 'light-dark(#1d4f86, #8fbdf0)' }
  const other = { prop: '--ink', value: 'light-dark(#000000, #ffffff)' }
  const here = { prop: '--here', value: 'light-dark(#e7eef6, #1e2a38)' }
  const system = { prop: '--go', value: 'LinkText' }
  accentColour(() => undefined).Declaration(link)
  assert.equal(link.value, 'light-dark(#1d4f86, #8fbdf0)')
  for (const declaration of [link, here, other, system])
    accentColour(() => ({ light: '#880000', dark: '#ffaaaa' })).Declaration(declaration)
  assert.deepEqual(
    [link.value, other.value, system.value],
    ['light-dark(#880000, #ffaaaa)', 'light-dark(#000000, #ffffff)', 'LinkText'],
  )
  assert.match(here.value, /^light-dark\(color-mix\(in srgb, #880000 9%, .*#ffaaaa 9%/)
})
