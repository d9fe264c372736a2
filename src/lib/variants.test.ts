import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLatin, spelling } from './spelling.ts'
import { variantsIn } from './variants.ts'

test('ways to bring a Cyrillic name into Latin letters come to one', () => {
  const alike = [
    'Zelensky Zelenskyy Zelenskiy Zelenskyi Zelenskij Zelenski Zelenský Zelensky’s Зеленський',
    'Kyiv Kiev Kyiv’s',
    'Kharkiv Kharkov Харків',
    'Lviv Lvov',
    'Serhiy Serhii Serhyi',
    'Kirovohrad Kirovograd',
  ]
  for (const names of alike) {
    const one = new Set(names.split(' ').map((name) => inLatin(name) ?? spelling(name)))
    assert.equal(one.size, 1, [...one].join(' '))
  }
})

test('other words stay as they are, but for accents', () => {
  for (const word of ['relief', 'ski', 'archive', 'taxi', 'gov', 'love', 'upgrade', 'they', 'rev'])
    assert.equal(spelling(word), word)
  assert.equal(spelling('Łódź'), 'lodz')
})

const typed = (text: string) =>
  Object.fromEntries(
    variantsIn(text).map(({ start, end, words }) => [text.slice(start, end), words.join(' ')]),
  )

test('signs, units and short scales are found in words', () => {
  assert.deepEqual(typed('They ask $500 billion'), { $500: 'dollars' })
  assert.deepEqual(typed('They ask US$1.5bn or €20m'), {
    '$1.5bn': '1.5 billion dollars',
    '€20m': '20 million euros',
  })
  assert.deepEqual(typed('about 500bn'), { '500bn': '500 billion' })
  assert.deepEqual(typed('50% or 7 per cent'), { '50%': 'percent half', '7 per cent': 'percent' })
  assert.deepEqual(typed('50 percent'), { '50 percent': 'half' })
  assert.deepEqual(typed('half of it, a half-hour'), { half: '50 percent' })
  assert.deepEqual(typed('1.5 and 3,000 and 2025'), {})
})

test('long and hostile text takes linear time', () => {
  for (const unit of ['$1,', '1.', 'half-', 'skyskysky', 'per cent ', '5 bn'])
    assert.doesNotThrow(() => variantsIn(unit.repeat(50_000)), unit)
})
