import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Font } from 'fontkitten'
import { picture } from './picture.ts'

/** A font of ASCII letters, each as wide as it is high, drawn as its own code point. */
const font = {
  unitsPerEm: 1000,
  hasGlyphForCodePoint: (code: number) => code < 128,
  glyphForCodePoint: (code: number) => ({
    advanceWidth: 500,
    path: { toSVG: () => (code === 32 ? '' : `M${code}`) },
  }),
} as unknown as Font

const drawn = (title: string) => picture({ title, kind: '', about: '', site: 'Ця' }, [font])
const places = (svg: string) =>
  [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)[^>]*d="M(\d+)"/g)].map(([, x, y, code]) => ({
    x: Number(x),
    y: Number(y),
    letter: String.fromCodePoint(Number(code)),
  }))

test('letters are outlines, those that no font has are left out, and nothing runs over the edge', () => {
  const letters = places(
    drawn('Security guarantees for everybody who lives in the long valley below the quarry'),
  )
  assert.equal(
    letters.map(({ letter }) => letter).join(''),
    'Securityguaranteesforeverybodywholivesinthelongvalleybelowthequarry',
  )
  assert(letters.every(({ x }) => x >= 88 && x < 1112))
  assert(!drawn('A').includes('<text'))
})

test('a title that no font can set leaves the mark of the site, large, and not a bare sheet', () => {
  const svg = drawn('مرفأ')
  assert.deepEqual(places(svg), [])
  assert.match(svg, /<g transform="scale\(1 9[.\d]*\)"><path/)
})

test('the last line of a title is not a single short word', () => {
  const lines = Map.groupBy(places(drawn('The minerals deal of the two countries')), ({ y }) => y)
  const widths = [...lines.values()].map((line) => line.length)
  assert(lines.size > 1 && Math.min(...widths) * 2 > Math.max(...widths), widths.join(' '))
})
