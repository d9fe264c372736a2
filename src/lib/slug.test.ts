import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slug } from './slug.ts'

test('a name gives its letters and digits, whatever the script', () => {
  assert.equal(slug('José da Silva’s “plan” No. 2'), 'jose-da-silva-plan-no-2')
  assert.equal(slug('Олена Шевченко'), 'олена-шевченко')
  assert.equal(slug('— … —'), '')
})

test('a name too long for a file is cut between characters and stays apart from its like', () => {
  for (const letter of ['x', 'є', '田', '𐍈']) {
    const [one, other] = ['a', 'b'].map((end) => slug(letter.repeat(300) + end))
    assert(Buffer.byteLength(one) <= 160 && Buffer.byteLength(one) > 150, one)
    assert.notEqual(one, other)
    assert.equal(Buffer.from(one).toString(), one)
  }
  assert.equal(slug('x'.repeat(160)), 'x'.repeat(160))
})
