import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, type Question } from './answers.ts'
import { distance } from './distance.ts'

const questions: Question[] = [
  {
    url: '/q/price/',
    title: 'What does a ton of lithium cost?',
    aliases: ['lithium price'],
    answer: 'About 9,000 dollars.',
  },
  {
    url: '/q/mines/',
    title: 'Where are the mines?',
    aliases: ['location of the pits'],
    answer: 'In the north of the country.',
  },
  { url: '/q/owner/', title: 'Who owns the mines?', aliases: [], answer: 'The state owns most of them.' },
  {
    url: '/q/open/',
    title: 'When will they open?',
    aliases: [],
    answer: 'No report gives a date.',
    open: true,
  },
]
const first = (words: string) => answersTo(words, questions)[0]?.question.url

test('a question is known by its words, in other forms and order, or mistyped', () => {
  assert.equal(first('What does a ton of lithium cost?'), '/q/price/')
  assert.equal(first('cost of the lithium'), '/q/price/')
  assert.equal(first('lithum prise'), '/q/price/')
  assert.equal(first('where do the mines lie'), '/q/mines/')
  assert.equal(first('who is the owner of the mines'), '/q/owner/')
})

test('what a term or a topic is, is asked for by its name alone', () => {
  const subjects: Question[] = [
    ...questions,
    { url: '/terms/ore/', title: 'Lithium ore', aliases: ['spodumene'], answer: 'Rock.', subject: 'term' },
  ]
  const found = (words: string) => answersTo(words, subjects)[0]?.question.url
  assert.equal(found('What is lithium ore?'), '/terms/ore/')
  assert.equal(found('what does spodumene mean'), '/terms/ore/')
  assert.notEqual(found('who owns the lithium ore'), '/terms/ore/')
  assert.notEqual(found('lithium ore'), '/terms/ore/')
  assert.notEqual(found('what is the price of lithium ore'), '/terms/ore/')
})

test('what no question asks is not answered', () => {
  assert.deepEqual(answersTo('weather tomorrow', questions), [])
  assert.deepEqual(answersTo('the of', questions), [])
  assert.deepEqual(answersTo('mines', []), [])
})

test('letters put in, left out, exchanged or swapped count one each', () => {
  assert.equal(distance('lithium', 'lithum', 2), 1)
  assert.equal(distance('form', 'from', 2), 1)
  assert.equal(distance('abc', 'xyz', 1), 2)
})
