import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Corpus, Source, Term } from '../schema.ts'
import { topicGist } from './topics/gist.ts'
import { weaveTopics } from './topics.ts'

interface Written {
  id: string
  /** One passage each; `[…]` marks a noun phrase, `{…}` a name. */
  passages: string[]
  headings?: { title: string; before: number }[]
}

const key = (text: string) => text.toLowerCase().replaceAll('-', ' ').replace(/ies$/, 'y').replace(/s$/, '')

/** A corpus written by hand: the brackets are taken out, what they held becomes terms and mentions. */
function written(sources: Written[]) {
  const terms = new Map<string, Term[]>()
  const made = sources.map(({ id, passages, headings = [] }) => {
    const own: Term[] = []
    const source = {
      id,
      title: { value: id, certainty: 'implied', by: 'test' },
      sections: [],
      passages: [],
      sentences: [],
      mentions: [],
    } as unknown as Source
    let at = 0
    passages.forEach((marked, index) => {
      const heading = headings.findLast(({ before }) => before <= index)
      let text = ''
      for (const part of marked.split(/([[\]{}])/)) {
        const start = at + text.length
        if (part === '[') own.push({ start, end: start, key: '', text: '' })
        else if (part === ']')
          Object.assign(own.at(-1)!, {
            end: start,
            text: text.slice(own.at(-1)!.start - at),
            key: key(text.slice(own.at(-1)!.start - at)),
          })
        else if (part === '{')
          source.mentions.push({
            start,
            end: start,
            text: '',
            kind: 'organisation',
            ref: 'name',
            passage: `p${index + 1}`,
          })
        else if (part === '}') source.mentions.at(-1)!.end = start
        else text += part
      }
      const section = heading ? `s${headings.indexOf(heading) + 1}` : undefined
      source.passages.push({
        id: `p${index + 1}`,
        start: at,
        end: at + text.length,
        text,
        role: 'body',
        section,
      })
      source.sentences.push({ start: at, end: at + text.length })
      at += text.length + 1
    })
    source.sections = headings.map(({ title }, i) => ({ id: `s${i + 1}`, title, start: 0, end: 0 }))
    terms.set(id, own)
    return source
  })
  const corpus = { version: 1, sources: made, topics: [] } as unknown as Corpus
  return { corpus, gistOf: (source: Source) => topicGist(source, terms.get(source.id)!) }
}

const timber = [
  {
    id: 'north',
    passages: [
      'The [timber] is dear.',
      'They sell [timber] again.',
      'The [dam guarantee] is old.',
      'A clear [guarantee] for the old [dam] is missing.',
    ],
  },
  {
    id: 'south',
    passages: [
      'Nobody buys [timbers] now.',
      'The {Timber Bank} is shut.',
      'A [day] passed.',
      'No [dam] has a [guarantee].',
    ],
  },
]

test('a repeated noun is a topic in all its forms, but not inside a name', () => {
  const { corpus, gistOf } = written(timber)
  weaveTopics(corpus, { declared: [], gistOf })
  const topic = corpus.topics.find(({ title }) => title === 'Timber')!
  assert.deepEqual(topic.passages, ['north#p1', 'north#p2', 'south#p1'])
  assert.deepEqual(topic.terms, ['timber', 'timbers'])
  assert.deepEqual(
    topic.telling.map((ref) => ref.split('#')[0]),
    ['north', 'south'],
  )
})

test('words of one root are one topic', () => {
  const { corpus, gistOf } = written([
    {
      id: 'a',
      passages: ['The [smelter] burned.', 'The [smelting] stopped.', 'A [smelter] is shut.', 'No [smelter].'],
    },
    { id: 'b', passages: ['They want [smelting].', 'One [smelter] left.', 'Less [smelting], they say.'] },
  ])
  weaveTopics(corpus, { declared: [], gistOf })
  assert.equal(corpus.topics.length, 1)
})

test('a word that many sources use in passing is no topic, one that some dwell on is', () => {
  const sources = Array.from({ length: 8 }, (_, i) => ({
    id: `s${i}`,
    passages: [
      'An [orchard] is near.',
      ...(i < 2 ? ['The [quarry] is deep.', 'The [quarry] is shut.', 'A [quarry] is loud.'] : ['Nothing.']),
    ],
  }))
  const { corpus, gistOf } = written(sources)
  weaveTopics(corpus, { declared: [], gistOf })
  assert.deepEqual(
    corpus.topics.map(({ title }) => title),
    ['Quarry'],
  )
})

for (const [using, sources, titles] of [
  [51, 100, []],
  [50, 100, ['Turbine']],
  [99, 99, ['Turbine']],
] as const)
  test(`a word that ${using} of ${sources} sources dwell on is ${titles.length ? 'a' : 'no'} topic`, () => {
    const { corpus, gistOf } = written(
      Array.from({ length: sources }, (_, at) => ({
        id: `s${at}`,
        passages: at < using ? ['A [turbine] turns.', 'Two [turbines] are old.'] : ['It rains on a [roof].'],
      })),
    )
    weaveTopics(corpus, { declared: [], gistOf })
    assert.deepEqual(
      corpus.topics.map(({ title }) => title),
      titles,
    )
  })

test('a word that mostly stands with one other gives the phrase, near or apart', () => {
  const { corpus, gistOf } = written(timber)
  weaveTopics(corpus, { declared: [], gistOf })
  const topic = corpus.topics.find(({ id }) => id === 'dam-guarantee')
  assert.deepEqual(topic?.passages, ['north#p3', 'north#p4', 'south#p4'])
  assert.equal(
    corpus.topics.some(({ id }) => id === 'guarantee' || id === 'day'),
    false,
  )
})

test('mentions are added in order and never overlap', () => {
  const { corpus, gistOf } = written(timber)
  weaveTopics(corpus, { declared: [{ id: 'timber-sale', title: 'Timber', terms: ['old dam'] }], gistOf })
  for (const { mentions, passages } of corpus.sources) {
    let end = -1
    for (const mention of mentions.filter(({ kind }) => kind === 'topic')) {
      assert.ok(mention.start >= end)
      end = mention.end
      const passage = passages.find(({ id }) => id === mention.passage)!
      assert.equal(
        passage.text.slice(mention.start - passage.start, mention.end - passage.start),
        mention.text,
      )
    }
  }
})

test('a heading makes a rare noun a topic, and joins the noun beside it', () => {
  const { corpus, gistOf } = written([
    {
      id: 'one',
      passages: ['They sold [zinc].', 'The [deposit] is small.'],
      headings: [{ title: 'Buyers ask for zinc deposit', before: 0 }],
    },
    { id: 'two', passages: ['A [deposit] of salt.'] },
  ])
  weaveTopics(corpus, { declared: [], gistOf })
  assert.deepEqual(corpus.topics.find(({ id }) => id === 'zinc')?.passages, ['one#p1', 'one#p2'])
})

test('a declared topic is kept without passages, by aliases and word forms, and is not found a second time', () => {
  const { corpus, gistOf } = written(timber)
  weaveTopics(corpus, {
    declared: [
      { id: 'wood', title: 'Wood', aliases: ['timbers'] },
      { id: 'silver', title: 'Silver', parent: 'wood' },
    ],
    gistOf,
  })
  const [wood, silver] = corpus.topics
  assert.deepEqual(wood.passages, ['north#p1', 'north#p2', 'south#p1'])
  assert.deepEqual(
    { passages: silver.passages, parent: silver.parent, declared: silver.declared },
    { passages: [], parent: 'wood', declared: true },
  )
  assert.equal(
    corpus.topics.some(({ id }) => id === 'timber'),
    false,
  )
})

test('the order of sources changes nothing but the order of passages', () => {
  const found = [timber, [...timber].reverse()].map((sources) => {
    const { corpus, gistOf } = written(sources)
    weaveTopics(corpus, { declared: [], gistOf })
    return corpus.topics.map(({ title, passages }) => ({ title, passages: [...passages].sort() }))
  })
  assert.deepEqual(found[0], found[1])
})

test('words that stories of any subject tell with are no topics', () => {
  const { corpus, gistOf } = written([
    {
      id: 'one',
      passages: [
        'The [signature] is late.',
        'A [signature] costs [timber].',
        'This [proposal] is a [signature].',
      ],
    },
    {
      id: 'two',
      passages: ['His [proposal] is [timber].', 'No [proposal] and no [signature].', 'More [timber].'],
    },
  ])
  weaveTopics(corpus, { declared: [], gistOf })
  assert.deepEqual(
    corpus.topics.map(({ id }) => id),
    ['timber'],
  )
})

test('what declared topics cover is not found again', () => {
  const { corpus, gistOf } = written(timber)
  weaveTopics(corpus, { declared: [{ id: 'wood', title: 'Wood', aliases: ['dear', 'sell', 'dam'] }], gistOf })
  assert.deepEqual(
    corpus.topics.map(({ id }) => id),
    ['wood'],
  )
})

test('what is kept gives what looking again would give: with other patterns, other names, another text', () => {
  const recordOf = ({ id, passages }: Source) => `${id} ${passages.map(({ text }) => text).join(' ')}`
  const declared = [{ id: 'wood', title: 'Wood', aliases: ['dear', 'sell'] }]
  const woven = (sources: Written[], settings: object) => {
    const { corpus, gistOf } = written(sources)
    const kept = weaveTopics(corpus, { declared: [], gistOf, recordOf, ...settings })
    return { kept, woven: JSON.stringify([corpus.topics, corpus.sources.map(({ mentions }) => mentions)]) }
  }
  const { kept } = woven(timber, {})
  const renamed = [
    { ...timber[0], passages: [...timber[0].passages, 'The {Timber Bank} is dear.'] },
    timber[1],
  ]
  for (const [sources, settings] of [
    [timber, {}],
    [timber, { declared }],
    [renamed, {}],
    [timber.slice(1), { declared }],
  ] as const)
    assert.equal(woven(sources, { ...settings, kept }).woven, woven(sources, settings).woven)
})

test('a word that reports use in passing is a topic only where these dwell on it', () => {
  const about = (word: string, dwelt: number) =>
    ['one', 'two', 'three'].map((id, at) => ({
      id,
      passages: Array.from({ length: at < 2 ? dwelt : 1 }, () => `A [${word}] is near.`),
    }))
  const titles = ([word, dwelt]: readonly [string, number]) => {
    const { corpus, gistOf } = written(about(word, dwelt))
    weaveTopics(corpus, { declared: [], gistOf })
    return corpus.topics.map(({ title }) => title)
  }
  assert.deepEqual(titles(['crackdown', 1]), [])
  assert.deepEqual(titles(['orchard', 1]), [])
  assert.deepEqual(titles(['earthquake', 2]), ['Earthquake'])
  assert.deepEqual(titles(['orchard', 2]), ['Orchard'])
})

test('copy that two sources print supports a topic once', () => {
  const copy = 'The [keeper] threw the [javelin] over the [hedge] into the [canal].'
  const topics = [copy, 'A [javelin] is dear. The [hedge] is old.'].map((second) => {
    const { corpus, gistOf } = written([
      { id: 'one', passages: [copy, 'A [javelin] broke.'] },
      { id: 'two', passages: [second] },
    ])
    weaveTopics(corpus, { declared: [], gistOf })
    return corpus.topics.map(({ title }) => title)
  })
  assert.deepEqual(topics, [[], ['Javelin']])
})

test('a topic is titled as most write it: with its hyphen, and letters that stand for words large', () => {
  const { corpus, gistOf } = written([
    { id: 'one', passages: ['An [e-mail] came.', 'The [ID card] is dear.', 'Two [ID cards].'] },
    { id: 'two', passages: ['One [e-mail] more.', 'No [e-mail] and no [ID cards].'] },
  ])
  weaveTopics(corpus, { declared: [], gistOf })
  assert.deepEqual(corpus.topics.map(({ title }) => title).sort(), ['E-mail', 'ID cards'])
})
