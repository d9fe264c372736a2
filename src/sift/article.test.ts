import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element, Piece } from '../schema.ts'
import { articleVerdicts } from './article/blocks.ts'
import { hintOf, strengthOf } from './article/hints.ts'
import { languageOf } from './language/words.ts'

const element = (name: string, hint = '', parent = 0): Element => ({ name, hint, parent })

test('a class name tells what a part of a page is by its words, not by parts of words', () => {
  assert.equal(hintOf(element('div', 'related-posts')), 'related')
  assert.equal(hintOf(element('div', 'js-share_bar')), 'share-line')
  assert.equal(hintOf(element('nav')), 'navigation')
  assert.equal(hintOf(element('div', 'header-shadow')), '')
  assert.equal(hintOf(element('div', 'unrelated downloads')), '')
  assert.equal(hintOf(element('body', 'has-sidebar comments-open')), '')
})

test('what says that it is the article is not what says that it is not', () => {
  assert.equal(strengthOf(element('div', 'itemprop=articlebody')), 3)
  assert.equal(strengthOf(element('div', 'entry-content share')), 2)
  assert.equal(hintOf(element('div', 'entry-content share')), '')
  assert.equal(strengthOf(element('article')), 1)
  assert.equal(strengthOf(element('aside', 'article-body')), 0)
})

const sentence = 'The council met on the quay and heard from nine people who fish there. '

/** Pieces of `texts`, each with the index of its element. */
function page(texts: [string, number, Partial<Piece>?][], elements: Element[]) {
  let text = ''
  const pieces = texts.map(([words, element, more]): Piece => {
    const start = text.length
    text += `${words}\n\n`
    return { type: 'piece', kind: 'paragraph', start, end: start + words.length, links: 0, element, ...more }
  })
  return articleVerdicts(text, pieces, elements, ['Nine heard'])
}

test('the element with most running text is the article where none says so', () => {
  const elements = [element('#document', '', -1), element('div'), element('div')]
  assert.deepEqual(
    page(
      [
        ['Home News Sport', 1, { links: 1 }],
        [sentence.repeat(3), 2],
        [sentence, 2],
      ],
      elements,
    ),
    ['outside-article', undefined, undefined],
  )
})

test('an element with most of the text is what the page is for, whatever it is called', () => {
  const elements = [element('#document', '', -1), element('div', 'comments'), element('div', 'comments')]
  assert.deepEqual(
    page(
      [
        [sentence.repeat(9), 1],
        [sentence, 2],
      ],
      elements,
    ),
    [undefined, 'comments'],
  )
})

test('text before the headline is no part of the article', () => {
  const elements = [element('#document', '', -1), element('div')]
  assert.deepEqual(
    page(
      [
        [sentence, 1],
        ['Nine heard', 1, { kind: 'heading', depth: 1 }],
        [sentence.repeat(4), 1],
      ],
      elements,
    ),
    ['before-headline', 'headline', undefined],
  )
})

test('a page without blocks has no article', () => {
  assert.deepEqual(page([], [element('#document', '', -1)]), [])
})

test('languages are told by function words and letters', () => {
  assert.equal(
    languageOf('Der Kutter lag im Hafen, als die Flut nicht mehr stieg und der Wind sich legte.'),
    'de',
  )
  assert.equal(languageOf('Пароплав стояв у порту, бо їхній капітан захворів.'), 'uk')
  assert.equal(
    languageOf('Пароход стоял в порту, потому что его капитан заболел, и это были тяжёлые дни.'),
    'ru',
  )
  assert.equal(languageOf('船は港にいました。'), 'ja')
})

test('no language is better than a wrong one', () => {
  for (const text of [
    '',
    '12 345',
    'ACME XJ-9',
    'Lorem ipsum dolor amet consectetur adipiscing elit sed eiusmod tempor',
    'a b c a b c a b c a b c a b c',
    'Порт',
  ])
    assert.equal(languageOf(text), undefined, text)
})
