/** Both languages say everything, each in its own words. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { rules } from '../../rules.ts'
import { fill } from '../search/fill.ts'
import { clockWords, momentWords, monthName } from '../text/moment.ts'
import { shownRules } from '../text/shown-rules.ts'
import { speak, words } from '../words.ts'
import { en } from './en.ts'
import { uk } from './uk.ts'

after(() => speak(() => 'en'))

/** What has no words of its own. */
const alike = ['grouped', 'named', 'questions.openEnd']

/** Every string of a language by its path; of a function what it says of 5, or of a name. */
function said(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    for (const sample of [5, 'x', ['x']]) {
      try {
        return [[path, String(value(...Array(value.length).fill(sample)))]]
      } catch {}
    }
    throw new Error(`Cannot call ${path}, expected it to take numbers, names or a list`)
  }
  if (typeof value !== 'object') return []
  return Object.entries(value!).flatMap(([key, each]) => said(each, path ? `${path}.${key}` : key))
}

test('every string in Ukrainian is Ukrainian, or has no words', () => {
  const english = new Map(said(en, ''))
  const ukrainian = new Map(said(uk, ''))
  const same = [...english].filter(([path, text]) => ukrainian.get(path) === text).map(([path]) => path)
  assert.deepEqual(same.sort(), alike)
  const foreign = [...ukrainian].filter(
    ([path, text]) => !alike.includes(path) && !/\p{Script=Cyrillic}/u.test(text),
  )
  const signs = [
    'dates.clock',
    'dates.span',
    'faces.0',
    'faces.1',
    'locale',
    'quoted',
    'searching.locale',
    'searching.quoted',
    'dates.short',
    'dates.long',
    'dates.working',
  ]
  assert.deepEqual(foreign.map(([path]) => path).sort(), signs.sort())
  assert.deepEqual(
    [...english.keys()].filter((path) => !ukrainian.has(path)),
    [],
  )
})

test('every rule that readers see has a name and a reason in Ukrainian', () => {
  const missing = shownRules(rules).filter((id) => !uk.why[id] || !/\p{Script=Cyrillic}/u.test(uk.named(id)))
  assert.deepEqual(missing, [])
})

test('numbers take the forms of their language', () => {
  const { passages } = uk.counts
  assert.deepEqual([1, 2, 5, 11, 21, 22, 112, 1234].map(passages), [
    '1 уривок',
    '2 уривки',
    '5 уривків',
    '11 уривків',
    '21 уривок',
    '22 уривки',
    '112 уривків',
    '1\u00a0234 уривки',
  ])
  assert.deepEqual([0, 1, 2, 1234].map(en.counts.passages), [
    '0 passages',
    '1 passage',
    '2 passages',
    '1,234 passages',
  ])
})

test('the search fills its patterns by the rules of the page', () => {
  const rule = new Intl.PluralRules('uk')
  const found = (n: number) => fill(uk.searching.foundFor, rule.select(n), n, 'літій $&')
  assert.equal(found(1), '1 результат за запитом «літій $&»')
  assert.equal(found(3), '3 результати за запитом «літій $&»')
  assert.equal(found(11), '11 результатів за запитом «літій $&»')
  assert.equal(fill(en.searching.near, new Intl.PluralRules('en').select(2), 2, 'a'), '2 have “a”')
})

test('dates are in the language of the site, English where there are no words for it', () => {
  speak(() => 'uk-UA')
  assert.equal(momentWords('2025-02-14', 'long'), 'пʼятниця, 14 лютого 2025 року')
  assert.equal(momentWords('2025-02-14', 'brief'), '14 лют. 2025')
  assert.equal(momentWords('2025-W07'), '10–16 лютого 2025 року')
  assert.equal(momentWords('2025-02'), 'лютий 2025 року')
  assert.equal(monthName(5), 'травень')
  assert.equal(clockWords('2025-02-21T19:50:00-06:00'), '19:50, UTC−6')
  speak(() => 'de')
  assert.equal(words(), en)
  assert.equal(momentWords('2025-09-05', 'short'), 'Fri 5 Sep')
})
