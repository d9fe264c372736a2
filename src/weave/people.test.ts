import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slug } from '../lib/slug.ts'
import type { Corpus, EntityKind, Mention, NamesFile, Quotation, Source } from '../schema.ts'
import { weavePeople } from './people.ts'

type Given = [kind: EntityKind, text: string, full?: string, role?: string]

/** A source with one passage per mention. */
function source(id: string, given: Given[], speakers: string[] = []): Source {
  const mentions = given.map(
    ([kind, text, full = text, role], i): Mention => ({
      passage: `p${i + 1}`,
      start: i * 100,
      end: i * 100 + text.length,
      text,
      kind,
      ref: slug(full),
      ...(role && { role }),
      ...(kind === 'place' && /an$/.test(text) && { demonym: true }),
    }),
  )
  const quotations = speakers.map(
    (name): Quotation => ({
      passage: 'p1',
      start: 0,
      end: 1,
      text: 'x',
      speaker: { name },
      chain: [],
      kind: 'speech',
    }),
  )
  return { id, mentions, quotations } as unknown as Source
}

function woven(sources: Source[], editor: NamesFile = []): Corpus {
  const corpus: Corpus = {
    version: 1,
    sources,
    people: [],
    organisations: [],
    places: [],
    names: [],
    topics: [],
    points: [],
    statements: [],
  }
  weavePeople(corpus, editor)
  return corpus
}

const ids = (list: { id: string }[]) => list.map(({ id }) => id)
const shared: Given[] = [
  ['place', 'Norway'],
  ['organisation', 'Delta Bank'],
]

test('people with different first names stay apart', () => {
  const { people } = woven([source('a', [['person', 'Anna Berg']]), source('b', [['person', 'Karl Berg']])])
  assert.deepEqual(ids(people).sort(), ['anna-berg', 'karl-berg'])
})

test('a name with letters of another script stays apart', () => {
  const { people } = woven([source('a', [['person', 'Anna Berg']]), source('b', [['person', 'Аnna Berg']])])
  assert.equal(people.length, 2)
})

test('a last name alone means nobody where two bear it', () => {
  const { people } = woven([
    source('a', [['person', 'Anna Berg'], ['person', 'Karl Berg'], ...shared]),
    source('b', [['person', 'Berg'], ...shared]),
  ])
  assert.deepEqual(ids(people).sort(), ['anna-berg', 'berg', 'karl-berg'])
})

test('a last name alone means nobody in a source that has nothing else in common', () => {
  const { people } = woven([
    source('a', [['person', 'Anna Berg']]),
    source('b', [['person', 'Berg'], ...shared]),
  ])
  assert.deepEqual(ids(people).sort(), ['anna-berg', 'berg'])
})

test('a last name alone is the one person who bears it, in a source on the same things', () => {
  const sources = [
    source('a', [['person', 'Anna Berg', undefined, 'harbour master'], ...shared]),
    source('b', [['person', 'Berg'], ...shared]),
  ]
  const { people } = woven(sources)
  assert.deepEqual(people, [
    {
      id: 'anna-berg',
      kind: 'person',
      name: 'Anna Berg',
      aliases: ['Berg'],
      roles: [{ text: 'harbour master', passage: 'a#p1' }],
      passages: ['a#p1', 'b#p1'],
      count: 2,
    },
  ])
  assert.equal(sources[1].mentions[0].ref, 'anna-berg')
})

test('spellings of one Slavic name meet, the commonest is its name', () => {
  const { people } = woven([
    source('a', [['person', 'Oleksandr Petrenskyy']]),
    source('b', [
      ['person', 'Oleksandr Petrensky'],
      ['person', 'Petrensky', 'Oleksandr Petrensky'],
    ]),
    source('c', [['person', 'Oleksandr Petrenskiy']]),
  ])
  assert.deepEqual(
    people.map(({ id, aliases }) => [id, aliases]),
    [['oleksandr-petrensky', ['Oleksandr Petrenskiy', 'Oleksandr Petrenskyy', 'Petrensky']]],
  )
})

test('a name with a hyphen and without is one, and shown as most write it; so are bodies of the United States', () => {
  const { people, organisations } = woven([
    source('a', [['person', 'Anna Berg Holm'], ...shared]),
    source('b', [['person', 'Anna Berg-Holm'], ['person', 'Anna Berg-Holm'], ...shared]),
    source('c', [['organisation', 'United States Harbour Survey'], ...shared]),
    source('d', [['organisation', 'U.S. Harbour Survey'], ...shared]),
  ])
  assert.equal(people.find(({ id }) => id === 'anna-berg-holm')?.name, 'Anna Berg-Holm')
  assert.equal(organisations.filter(({ name }) => name.includes('Survey')).length, 1)
})

test('who is named by a given name, before another with the last name, has that too', () => {
  const { people } = woven([
    source('a', [
      ['person', 'Ann', 'Ann MacLund'],
      ['person', 'Bob MacLund'],
      ['person', 'Ann', 'Ann MacLund'],
    ]),
    source('b', [['person', 'Ann']]),
  ])
  assert.deepEqual(ids(people), ['ann-maclund', 'ann', 'bob-maclund'])
  assert.equal(people[0].name, 'Ann MacLund')
})

test('the third of a name goes by the last one', () => {
  const { people } = woven([
    source('a', [['person', 'Orsel Crabbe III'], ...shared]),
    source('b', [['person', 'Crabbe'], ...shared]),
  ])
  assert.deepEqual(ids(people), ['orsel-crabbe-iii'])
})

test('first names that differ in one letter stay apart', () => {
  assert.equal(
    woven([source('a', [['person', 'Henry Berg']]), source('b', [['person', 'Henri Berg']])]).people.length,
    2,
  )
})

test('a middle name makes no second person, two middle names do', () => {
  assert.deepEqual(
    ids(woven([source('a', [['person', 'Anna Berg']]), source('b', [['person', 'Anna J. Berg']])]).people),
    ['anna-j-berg'],
  )
  const two = woven([source('a', [['person', 'Anna J. Berg']]), source('b', [['person', 'Anna Maria Berg']])])
  assert.equal(two.people.length, 2)
})

test('the first letter of a middle name is that middle name, and a junior is no senior', () => {
  const names = ['Karl M. Lund', 'Karl Magnus Lund', 'Karl Lund'].map((name, i) =>
    source(`${i}`, [['person', name]]),
  )
  assert.equal(woven(names).people.length, 1)
  const [one, two] = [source('a', [['person', 'Karl Lund Sr.']]), source('b', [['person', 'Karl Lund Jr.']])]
  assert.equal(woven([one, two]).people.length, 2)
  const lasts = [
    source('a', [['person', 'Karl Lund Jr.'], ...shared]),
    source('b', [['person', 'Lund'], ...shared]),
  ]
  assert.deepEqual(ids(woven(lasts).people), ['karl-lund-jr'])
})

test('an initial before the name by which somebody goes makes no second person', () => {
  const { people } = woven([
    source('a', [
      ['person', 'W. Douglas Lund'],
      ['place', 'Bergvik'],
      ['place', 'Varn'],
      ['place', 'Toba'],
    ]),
    source('b', [
      ['person', 'Doug Lund'],
      ['place', 'Bergvik'],
      ['place', 'Varn'],
      ['place', 'Toba'],
    ]),
    source('c', [
      ['person', 'J. K. Holm'],
      ['person', 'K. Holm'],
    ]),
  ])
  assert.deepEqual(
    people.map(({ name }) => name),
    ['W. Douglas Lund', 'J. K. Holm', 'K. Holm'],
  )
})

test('an everyday form of a given name is the same person in sources on the same things only', () => {
  const two = (more: Given[]) => [
    source('a', [['person', 'Michael Lund'], ...shared]),
    source('b', [['person', 'Mike Lund'], ...more]),
  ]
  assert.deepEqual(ids(woven(two([])).people).sort(), ['michael-lund', 'mike-lund'])
  assert.deepEqual(ids(woven(two(shared)).people), ['michael-lund'])
})

test('a last name alone is the one person who bears it, where both sources give the same role', () => {
  const { people } = woven([
    source('a', [['person', 'Anna Berg', 'Anna Berg', 'President']]),
    source('b', [['person', 'Berg', 'Berg', 'President']]),
    source('c', [['person', 'Berg', 'Berg', 'coach']]),
  ])
  assert.deepEqual(ids(people).sort(), ['anna-berg', 'berg'])
})

test('a first name alone is the one person who bears it, in a source that dwells on it', () => {
  const told = (times: number) =>
    woven([
      source('a', [['person', 'Ilka Berg'], ...shared]),
      source('b', [...Array.from({ length: times }, (): Given => ['person', 'Ilka']), ...shared]),
    ])
  assert.deepEqual(ids(told(3).people), ['ilka-berg'])
  assert.deepEqual(ids(told(1).people).sort(), ['ilka', 'ilka-berg'])
})

test('of two bearers of a last name the one with the same role is meant, and a relative of somebody is not', () => {
  const two = (role: string, short?: string) =>
    ids(
      woven([
        source('a', [
          ['person', 'Anna Berg', 'Anna Berg', 'President'],
          ['person', 'Karl Berg', 'Karl Berg', role],
          ...shared,
        ]),
        source('b', [['person', 'Berg', 'Berg', short], ...shared]),
      ]).people,
    )
  assert.ok(two('coach').includes('berg'))
  assert.ok(!two('coach', 'President').includes('berg'))
  assert.ok(two('President', 'President').includes('berg'))
  assert.ok(!two('father').includes('berg'))
})

test('a legal form, a ministry turned round and a land behind *of* make no second organisation', () => {
  const of = (...names: string[]) =>
    woven(
      names.map((name, i) =>
        source(`${i}`, [
          ['organisation', name],
          ['place', 'Norwegian', 'Norway'],
          ['place', 'Norway'],
          ...shared,
        ]),
      ),
    ).organisations.filter(({ id }) => id !== 'delta-bank').length
  assert.equal(of('Kern Metals', 'Kern Metals ASA'), 1)
  assert.equal(of('Ministry of Transport', 'Transport Ministry'), 1)
  assert.equal(of('Harbour Court', 'Harbour Court of Norway'), 1)
  assert.equal(of('Ministry of Transport', 'Defence Ministry'), 2)
})

test('a given name in the letters of two languages is one, in sources on the same things only', () => {
  const two = (more: Given[]) =>
    woven([
      source('a', [['person', 'Dmytro Kern'], ...shared]),
      source('b', [['person', 'Dmitry Kern'], ...more]),
    ]).people.length
  assert.equal(two([]), 2)
  assert.equal(two(shared), 1)
})

test('each source tells for itself whom a last name alone means', () => {
  const { people } = woven([
    source('a', [['person', 'Anna Berg'], ...shared]),
    source('b', [['person', 'Berg'], ...shared]),
    source('c', [['person', 'Berg']]),
  ])
  assert.deepEqual(
    people.map(({ id, count }) => [id, count]),
    [
      ['anna-berg', 2],
      ['berg', 1],
    ],
  )
})

test('one word that one source takes for an organisation is the person whom another names in full', () => {
  const told = (more: Given[]) =>
    woven([
      source('a', [['person', 'Anna Berg'], ...shared]),
      source('b', [['organisation', 'Berg'], ...more]),
    ])
  assert.deepEqual(ids(told(shared).people), ['anna-berg'])
  assert.deepEqual(ids(told(shared).organisations), ['delta-bank'])
  assert.ok(ids(told([]).organisations).includes('berg'))
  const letters = woven([
    source('a', [['person', 'Anna Berg'], ...shared]),
    source('b', [['organisation', 'BERG'], ...shared]),
  ])
  assert.ok(ids(letters.organisations).includes('berg'))
})

test('an organisation with its country is the one without, unless two countries have one', () => {
  const boards = (...names: string[]) =>
    woven(
      names.map((name, i) =>
        source(`${i}`, [
          ['organisation', name],
          ['place', 'Norwegian', 'Norway'],
          ['place', 'Belgian', 'Belgium'],
          ...shared,
        ]),
      ),
    ).organisations.filter(({ name }) => /Board/.test(name))
  assert.deepEqual(ids(boards('Harbour Board', 'Norwegian Harbour Board')), ['norwegian-harbour-board'])
  assert.equal(boards('Harbour Board', 'Norwegian Harbour Board', 'Belgian Harbour Board').length, 3)
  assert.equal(boards('Harbour Board', 'Oslo Harbour Board').length, 2)
})

test('a place in the capitals of a dateline is shown in small letters', () => {
  const { places } = woven([source('a', [['place', 'OSLO']]), source('b', [['place', 'US', 'us']])])
  assert.deepEqual(places.map(({ name }) => name).sort(), ['Oslo', 'US'])
})

test('a demonym is the last of the aliases, and a place known by it alone has its own name', () => {
  const { places } = woven([
    source('a', [
      ['place', 'Norwegian', 'Norway'],
      ['place', 'Norwegian', 'Norway'],
      ['place', 'Norway'],
    ]),
    source('b', [
      ['place', 'Ivorian', 'Ivory Coast'],
      ['place', 'US', 'United States'],
      ['place', 'American', 'United States'],
      ['place', 'American', 'United States'],
    ]),
  ])
  assert.deepEqual(
    places.map(({ name, aliases }) => [name, aliases]),
    [
      ['Norway', ['Norwegian']],
      ['United States', ['US', 'American']],
      ['Ivory Coast', ['Ivorian']],
    ],
  )
})

test('a name under two kinds takes the commoner one', () => {
  const { people, organisations } = woven([
    source('a', [
      ['organisation', 'Axel'],
      ['organisation', 'Axel'],
    ]),
    source('b', [['person', 'Axel']]),
  ])
  assert.deepEqual([ids(people), ids(organisations)], [[], ['axel']])
})

test('a name of an open kind stands apart, and takes the kind that another source tells, unless two tell two', () => {
  const open = source('a', [['name', 'Axel'], ['name', 'Axel'], ...shared])
  const alone = woven([open])
  assert.deepEqual([ids(alone.names), ids(alone.people)], [['axel'], []])
  const told = woven([
    source('a', [
      ['name', 'Axel'],
      ['name', 'Axel'],
    ]),
    source('b', [['place', 'Axel']]),
  ])
  assert.deepEqual([ids(told.names), ids(told.places)], [[], ['axel']])
  assert.deepEqual(told.sources[0].mentions[0], {
    ...told.sources[0].mentions[0],
    kind: 'place',
    ref: 'axel',
  })
  const torn = woven([
    source('a', [['name', 'Axel']]),
    source('b', [
      ['place', 'Axel'],
      ['person', 'Axel'],
    ]),
  ])
  assert.deepEqual([ids(torn.names), ids(torn.people), ids(torn.places)], [['axel'], ['axel'], ['axel']])
})

test('a name of an open kind has no role, can speak, and is of the kind that its editor says', () => {
  const given = () => [source('a', [['name', 'Axel', 'Axel', 'chairman']], ['Axel'])]
  const { names, sources } = woven(given())
  assert.deepEqual(names[0].roles, [])
  assert.deepEqual(sources[0].quotations[0].speaker, { name: 'Axel', ref: 'axel' })
  const said = woven(given(), [{ name: 'Axel', kind: 'organisation' }])
  assert.deepEqual([ids(said.names), ids(said.organisations)], [[], ['axel']])
})

test('one word of an open kind is the person whom another source names in full', () => {
  const { people, names } = woven([
    source('a', [['person', 'Anna Berg'], ...shared]),
    source('b', [['name', 'Berg'], ...shared]),
  ])
  assert.deepEqual([ids(people), ids(names)], [['anna-berg'], []])
})

test('letters mean the one organisation that they abbreviate', () => {
  const { organisations } = woven([
    source('a', [['organisation', 'Delta Water Board'], ...shared]),
    source('b', [['organisation', 'DWB'], ...shared]),
  ])
  assert.deepEqual(ids(organisations).sort(), ['delta-bank', 'delta-water-board'])
})

test('speakers get the id of whom they are, and none where two fit', () => {
  const sources = [
    source(
      'a',
      [
        ['person', 'Anna Berg'],
        ['person', 'Berg', 'Anna Berg'],
      ],
      ['Berg', 'Anna Berg', 'Nobody', 'Sources'],
    ),
  ]
  woven(sources)
  assert.deepEqual(
    sources[0].quotations.map(({ speaker }) => speaker && 'name' in speaker && speaker.ref),
    ['anna-berg', 'anna-berg', undefined, undefined],
  )
  const two = [
    source(
      'a',
      [
        ['person', 'Anna Berg'],
        ['person', 'Karl Berg'],
      ],
      ['Berg'],
    ),
  ]
  woven(two)
  assert.deepEqual(two[0].quotations[0].speaker, { name: 'Berg' })
})

test('the editor merges, renames and sets the kind', () => {
  const sources = [
    source('a', [['organisation', 'Old Salt']]),
    source('b', [
      ['person', 'Tom Lind'],
      ['person', 'Lind', 'Tom Lind'],
    ]),
  ]
  const { people, organisations } = woven(sources, [
    { name: 'Tomas Lindqvist', kind: 'person', aliases: ['Old Salt', 'Tom Lind'] },
  ])
  assert.deepEqual(organisations, [])
  assert.deepEqual(
    people.map(({ id, aliases, count }) => [id, aliases, count]),
    [['tomas-lindqvist', ['Lind', 'Old Salt', 'Tom Lind'], 3]],
  )
  assert.deepEqual(
    sources.flatMap(({ mentions }) => mentions.map(({ kind, ref }) => `${kind} ${ref}`)),
    Array(3).fill('person tomas-lindqvist'),
  )
})

test('the editor’s own names for somebody are aliases, though no source has them', () => {
  const { organisations } = woven(
    [source('a', [['organisation', 'GOP']])],
    [{ name: 'GOP', kind: 'organisation', aliases: ['Republican', 'GOP'] }],
  )
  assert.deepEqual(
    organisations.map(({ id, aliases }) => [id, aliases]),
    [['gop', ['Republican']]],
  )
})

test('the editor splits and hides', () => {
  const sources = [
    source('a', [
      ['person', 'Anna Berg'],
      ['person', 'Berg', 'Anna Berg'],
      ['organisation', 'Bold Print'],
    ]),
  ]
  const { people, organisations } = woven(sources, [
    { name: 'Anna Berg', not: ['Berg'] },
    { name: 'Bold Print', hide: true },
  ])
  assert.deepEqual(ids(people), ['anna-berg', 'berg'])
  assert.deepEqual(organisations, [])
  assert.deepEqual(
    sources[0].mentions.map(({ ref }) => ref),
    ['anna-berg', 'berg'],
  )
})

test("an alias of the editor's takes no name that its own source spells out as somebody else's", () => {
  const sources = [
    source('a', [
      ['person', 'Anna Berg'],
      ['person', 'Berg', 'Anna Berg'],
    ]),
    source('b', [['person', 'Berg']]),
  ]
  woven(sources, [{ name: 'Karl Berg', aliases: ['Berg'] }])
  assert.deepEqual(
    sources.flatMap(({ mentions }) => mentions.map(({ ref }) => ref)),
    ['anna-berg', 'anna-berg', 'karl-berg'],
  )
})

test('a last name with its small words is short for the full name', () => {
  const { people } = woven([
    source('a', [['person', 'Ursula van der Berg'], ...shared]),
    source('b', [['person', 'Van der Berg'], ...shared]),
  ])
  assert.deepEqual(ids(people), ['ursula-van-der-berg'])
})

test('mentions of topics stay as they are', () => {
  const one = source('a', [['person', 'Anna Berg']])
  one.mentions.push({ passage: 'p1', start: 0, end: 4, text: 'Lock', kind: 'topic', ref: 'lock' })
  woven([one])
  assert.deepEqual(
    one.mentions.map(({ ref }) => ref),
    ['anna-berg', 'lock'],
  )
})

/** A source of one passage per line; a mention is `kind:full` of the first place where its words stand in the line. */
function told(
  id: string,
  lines: [text: string, ...mentions: [words: string, kind: EntityKind, full: string, role?: string][]][],
): Source {
  let at = 0
  const passages = lines.map(([text], i) => {
    const start = at
    at += text.length + 1
    return { id: `p${i + 1}`, start, end: start + text.length, text, role: 'body' as const }
  })
  const mentions = lines.flatMap(([text, ...given], i) =>
    given.map(([words, kind, full, role]): Mention => {
      const start = passages[i].start + text.indexOf(words)
      const demonym = kind === 'place' && words !== full
      return {
        passage: `p${i + 1}`,
        start,
        end: start + words.length,
        text: words,
        kind,
        ref: slug(full),
        ...(role && { role }),
        ...(demonym && { demonym }),
      }
    }),
  )
  return { id, passages, mentions, quotations: [] } as unknown as Source
}

const norwegian: [string, EntityKind, string] = ['Norwegian', 'place', 'Norway']
const refs = (sources: Source[]) =>
  sources.flatMap(({ mentions }) => mentions.map(({ text, ref }) => `${text}: ${ref}`))

test('the leader of a country is the person whom a source calls its president', () => {
  const sources = [
    told('a', [
      ['Norwegian President Anna Berg spoke.', norwegian, ['Anna Berg', 'person', 'Anna Berg', 'President']],
    ]),
    told('b', [
      ['Then the Norwegian leader left.', norwegian],
      ['So did the Norwegian government.', norwegian],
      ['A Norwegian leader came.', norwegian],
    ]),
  ]
  const { people } = woven(sources)
  assert.deepEqual(refs(sources), [
    'Norwegian: norway',
    'Anna Berg: anna-berg',
    'Norwegian leader: anna-berg',
    'Norwegian: norway',
    'Norwegian: norway',
  ])
  assert.deepEqual(people[0].passages, ['a#p1', 'b#p1'])
})

test('the leader of a country is nobody where two are called its president, or a former one is', () => {
  const leader: Parameters<typeof told>[1] = [['Then the Norwegian leader left.', norwegian]]
  const berg = told('a', [
    ['Norwegian President Anna Berg spoke.', norwegian, ['Anna Berg', 'person', 'Anna Berg', 'President']],
  ])
  const lund = told('b', [
    ['Norwegian President Karl Lund spoke.', norwegian, ['Karl Lund', 'person', 'Karl Lund', 'President']],
  ])
  const two = [berg, lund, told('c', leader)]
  woven(two)
  assert.equal(refs(two).at(-1), 'Norwegian: norway')
  const former = [
    told('a', [
      [
        'Norwegian former President Anna Berg spoke.',
        norwegian,
        ['Anna Berg', 'person', 'Anna Berg', 'former President'],
      ],
    ]),
    told('c', leader),
  ]
  woven(former)
  assert.equal(refs(former).at(-1), 'Norwegian: norway')
})

test('a president without a country is head of the one that stands beside him throughout, and of none where another comes near', () => {
  const beside = (...countries: [string, EntityKind, string][]): Parameters<typeof told>[1] => [
    ...countries.map((country): Parameters<typeof told>[1][number] => [
      `President Anna Berg spoke of ${country[0]}.`,
      ['Anna Berg', 'person', 'Anna Berg', 'President'],
      country,
    ]),
    ['Then the Norwegian leader left.', norwegian],
  ]
  const norway: [string, EntityKind, string] = ['Norway', 'place', 'Norway']
  const danish: [string, EntityKind, string] = ['Danish', 'place', 'Denmark']
  const plain = [told('a', beside(norway, norway, norway, norway, danish))]
  woven(plain)
  assert.equal(refs(plain).at(-1), 'Norwegian leader: anna-berg')
  const unclear = [told('a', beside(norway, norway, norway, norway, danish, danish, danish))]
  woven(unclear)
  assert.equal(refs(unclear).at(-1), 'Norwegian: norway')
})

test('names that are a letter apart are two people where one source has both, where little else is shared, or where given names end otherwise', () => {
  const other: Given[] = [
    ['place', 'Norway'],
    ['organisation', 'Harbour Board'],
  ]
  const people = (one: string, two: string, rest: Given[], more: Given[] = []) =>
    woven([source('a', [['person', one], ...shared, ...more]), source('b', [['person', two], ...rest])])
      .people.length
  assert.equal(people('Ilse Korvald', 'Ilse Corvald', shared, [['person', 'Ilse Corvald']]), 2)
  assert.equal(people('Ilse Korvald', 'Ilse Corvald', other), 2)
  assert.equal(people('Maria Korvald', 'Marie Korvald', shared), 2)
  assert.equal(people('Paul Korvald', 'Paula Korvald', shared), 2)
  assert.equal(people('Jane Lund', 'Jane Lind', shared), 2)
  assert.equal(people('Jane Morley', 'Jane Horley', shared), 2)
})

test('a name that two reports of the same people spell otherwise is one person', () => {
  for (const [one, other] of [
    ['Ilse Korvald', 'Ilse Corvald'],
    ['Shauna Keel', 'Shona Keel'],
    ['Joost Hendrikse', 'Joost Hendriksen'],
    ['Pawel Zdrojek', 'Pavel Zdrojek'],
  ]) {
    const { people } = woven([
      source('a', [['person', one], ['person', one], ...shared]),
      source('b', [['person', other], ...shared]),
    ])
    assert.deepEqual(
      people.map(({ name, aliases }) => [name, aliases]),
      [[one, [other]]],
    )
  }
})

test('a group and its bare name are one organisation, where one such has the name', () => {
  const { organisations } = woven([
    source('a', [['organisation', 'Havgard Group'], ...shared]),
    source('b', [['organisation', 'Havgard'], ...shared]),
  ])
  assert.deepEqual(ids(organisations).sort(), ['delta-bank', 'havgard-group'])
})
