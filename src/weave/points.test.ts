import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Corpus, DateMention, Figure, Mention, Quotation, Source } from '../schema.ts'
import { weavePoints } from './points.ts'

interface Written {
  text: string
  names?: string[]
  quotations?: (Partial<Quotation> & { text: string })[]
  figures?: Partial<Figure>[]
  dates?: Partial<DateMention>[]
}

function source(id: string, passages: Written[], published?: string): Source {
  const lists = {
    quotations: [] as Quotation[],
    figures: [] as Figure[],
    dates: [] as DateMention[],
    mentions: [] as Mention[],
  }
  passages.forEach(({ names = [], quotations = [], figures = [], dates = [] }, i) => {
    const passage = `p${i + 1}`
    const start = i * 1000
    for (const text of names)
      lists.mentions.push({
        passage,
        text,
        kind: 'person',
        ref: text.toLowerCase(),
        start,
        end: start,
      })
    for (const [n, each] of quotations.entries())
      lists.quotations.push({
        passage,
        start: start + n,
        end: start,
        speaker: null,
        chain: [],
        kind: 'speech',
        ...each,
      })
    for (const each of figures)
      lists.figures.push({
        passage,
        text: '',
        unit: 'percent',
        hedge: null,
        ...each,
        start: start + (each.start ?? 0),
        end: start + (each.end ?? 0),
      })
    for (const each of dates)
      lists.dates.push({
        passage,
        start,
        end: start,
        text: '',
        precision: 'day',
        certainty: 'stated',
        working: '',
        ...each,
      })
  })
  return {
    id,
    published: published && {
      iso: published,
      precision: 'day',
      certainty: 'stated',
      by: 'test',
    },
    sentences: [],
    passages: passages.map(({ text }, i) => ({
      id: `p${i + 1}`,
      start: i * 1000,
      end: i * 1000 + text.length,
      text,
      role: 'body',
    })),
    ...lists,
  } as unknown as Source
}

/** Enough other passages, so that names and words are rare. */
const filler = Array.from({ length: 30 }, (_, i) => ({
  text: `Something else happened on pier ${i}.`,
}))

function points(one: Written[], other: Written[], times: [string?, string?] = []) {
  const corpus = {
    sources: [
      source('a', [...one, ...filler.slice(0, 15)], times[0]),
      source('b', [...other, ...filler.slice(15)], times[1]),
    ],
    points: [],
  } as unknown as Corpus
  weavePoints(corpus)
  return corpus.points
}

const lund = { name: 'Per Lund', ref: 'per-lund' }
const holm = { name: 'Marta Holm', ref: 'marta-holm' }
const long = 'the mill stands where our grandfathers built the wheel'

test('the same quotation printed differently differs, printed alike agrees', () => {
  const one = [
    {
      text: 'x',
      quotations: [{ text: `“${long}, and stays there”`, speaker: lund }],
    },
  ]
  const [differ] = points(one, [
    {
      text: 'y',
      quotations: [
        {
          text: long.replace('built', 'had built').replace('grandfathers', 'grandfather'),
          speaker: lund,
        },
      ],
    },
  ])
  assert.deepEqual(
    [differ.kind, differ.by, differ.sides.map(({ passages }) => passages)],
    ['differ', 'same-quotation', [['a#p1'], ['b#p1']]],
  )
  const [agree] = points(one, [{ text: 'y', quotations: [{ text: long, speaker: null }] }])
  assert.equal(agree.kind, 'agree')
  const spelled = (text: string) => [{ text: 'x', quotations: [{ text, speaker: lund }] }]
  const british = spelled(`${long}, the labour of whoever recognised the old centre`)
  const american = spelled(`${long}, the labor of whoever recognized the old center`)
  assert.equal(points(british, american)[0].kind, 'agree')
  const open = (text: string) => [{ text: 'x', quotations: [{ text }] }]
  const notes = (judgment: string) =>
    `The council takes note of the ${judgment} and will carefully study the ${judgment} and what follows`
  assert.equal(points(open(notes('judgement')), open(notes('judgment')))[0].kind, 'agree')
})

test('two speakers never said the same quotation, and few words alone are none', () => {
  const one = [{ text: 'x', quotations: [{ text: long, speaker: lund }] }]
  assert.deepEqual(points(one, [{ text: 'y', quotations: [{ text: long, speaker: holm }] }]), [])
  const few = [{ text: 'x', quotations: [{ text: 'hard winter', speaker: lund }] }]
  assert.deepEqual(points(few, [{ text: 'y', quotations: [{ text: 'hard winters', speaker: lund }] }]), [])
})

test('three words of weight are enough where one speaker said just these', () => {
  const said = (text: string, speaker: Quotation['speaker']) => [
    { text: 'x', quotations: [{ text, speaker }] },
  ]
  const one = said('a third of what the vessel is worth', lund)
  const [agree] = points(one, said('the price is a third of what the vessel is worth', lund))
  assert.equal(agree.by, 'same-quotation')
  assert.deepEqual(points(one, said('a third of what the vessel is worth', null)), [])
  const long = 'whether a third of what the vessel is worth pays for the harbour wall that burst in winter'
  assert.deepEqual(points(one, said(long, lund)), [])
})

test('words that another printing has whole, or goes on from, are the same where one speaker is known to have said them then', () => {
  const said = (text: string, speaker: Quotation['speaker'] = lund) => [
    { text: 'x', quotations: [{ text, speaker }] },
  ]
  const times: [string, string] = ['2025-01-04', '2025-01-05']
  const short = said('a third of what the vessel is worth')
  const longer = said(
    'that is a third of what the vessel is worth, and it pays for the harbour wall that burst',
  )
  assert.equal(points(short, longer, times)[0].kind, 'agree')
  assert.deepEqual(points(short, longer), [])
  assert.deepEqual(points(short, longer, ['2025-01-04', '2025-03-05']), [])
  assert.deepEqual(points(said('a third of what the vessel is worth', holm), longer, times), [])
  const begun = said('the danger is that this man will put another harbour wall in peril')
  const ended = said('will put another harbour wall in peril, which no trivial matter of fences makes good')
  const [agree] = points(begun, ended, times)
  assert.deepEqual([agree.kind, agree.sides.length], ['agree', 2])
  const changed = said('will put another harbour wall at peril, which no trivial matter of fences makes good')
  assert.equal(points(begun, changed, times)[0].kind, 'differ')
  assert.deepEqual(
    points(
      begun,
      said('will put another harbour wall in peril, which is no trivial matter of fences', null),
      times,
    ),
    [],
  )
})

test('two printings of few words are one quotation in one matter alone, of the same days', () => {
  const said = (text: string, names: string[], about: string) => [
    { text: `${about} “${text}”`, names, quotations: [{ text, speaker: lund }] },
  ]
  const one = said('we put speed ahead of safety', ['Per Lund', 'Holm'], 'Lund told Holm of the kiln:')
  const two = said('we put speed before safety', ['Per Lund', 'Holm'], 'Lund said in Holm:')
  const near: [string, string] = ['2025-01-03', '2025-01-05']
  assert.deepEqual(points(one, said('we put speed before safety', ['Per Lund'], 'Lund said:'), near), [])
  assert.deepEqual(points(one, two, ['2025-01-03', '2025-01-15']), [])
  assert.deepEqual(points(one, said('we put beauty before safety', ['Per Lund', 'Holm'], 'x'), near), [])
  const [differ] = points(one, two, near)
  assert.deepEqual([differ.kind, differ.by], ['differ', 'same-quotation'])
})

test('common words are one quotation where one speaker said just these, in the same days', () => {
  const said = (text: string, speaker: Quotation['speaker'] = lund) => [
    { text: 'x', quotations: [{ text, speaker }] },
  ]
  const one = said('We have more of it to do,')
  const near: [string, string] = ['2025-01-03', '2025-01-05']
  assert.deepEqual(points(one, said('We have much more of it to do.'), near), [])
  assert.deepEqual(points(one, said('We have more of it to do.', holm), near), [])
  assert.deepEqual(points(one, said('We have more of it to do.', null), near), [])
  assert.deepEqual(points(one, said('We have more of it to do.'), ['2025-01-03', '2025-01-15']), [])
  assert.deepEqual(points(said('More to do.'), said('More to do.'), near), [])
  const [agree] = points(one, said('We have more of it to do.'), near)
  assert.deepEqual([agree.kind, agree.by], ['agree', 'same-quotation'])
})

test('the same share of two things differs, of one thing agrees', () => {
  const given = (
    of: string,
    text = 'Lund would receive half of what the quarry and the kiln earn for Holm.',
  ) => [
    {
      text,
      names: ['Lund', 'Holm'],
      figures: [{ text: '50%', low: 50, high: 50, of }],
    },
  ]
  const [differ] = points(given('quarry revenue'), given('a stake'))
  assert.deepEqual(
    [differ.kind, differ.sides.map(({ words }) => words)],
    ['differ', ['50% (quarry revenue)', '50% (a stake)']],
  )
  assert.equal(points(given('quarry revenue'), given('the quarry'))[0].kind, 'agree')
  assert.deepEqual(points(given('quarry revenue'), given('a stake', 'Nobody knows.')), [])
})

test('a share without what it is of agrees where both passages tell the same', () => {
  const rate = (text: string, figure: Partial<Figure> = {}) => ({
    text,
    names: ['Lund'],
    figures: [{ text: '4.25 to 4.5%', low: 4.25, high: 4.5, ...figure }],
  })
  const one = rate('Lund raised its deposit rate by half a point, to a corridor of 4.25 to 4.5%.')
  const two = rate('The deposit rate was raised by half a point, Lund said, to a corridor from 4.25 to 4.5%.')
  const [agree] = points([one], [two])
  assert.deepEqual([agree.kind, agree.by], ['agree', 'same-figure'])
  assert.deepEqual(
    points([one], [rate('Lund fined a kiln whose mortar had a corridor of 4.25 to 4.5%.')]),
    [],
  )
  assert.deepEqual(points([one], [{ ...two, figures: [{ text: '4.25%', low: 4.25, high: 4.25 }] }]), [])
})

test('a figure whose passage names nobody belongs to what the one before it names, and is never given to two things so', () => {
  const opening = (name: string) => ({
    text: `An overloaded ferry sank off ${name} in a storm.`,
    names: [name],
  })
  const saved = (of?: string): Written => ({
    text: 'The owner pays a fine of 650,000 euros to the harbour after the overloaded ferry sank.',
    figures: [{ text: '650,000 euros', unit: 'EUR', low: 650_000, high: 650_000, ...(of && { of }) }],
  })
  const found = (name: string, one?: string, other?: string) =>
    points([opening('Lund'), saved(one)], [opening(name), saved(other)])
      .filter(({ by }) => by === 'same-figure')
      .map(({ kind }) => kind)
  assert.deepEqual(found('Lund'), ['agree'])
  assert.deepEqual(found('Holm'), [])
  assert.deepEqual(found('Lund', 'fine', 'fines'), ['agree'])
  assert.deepEqual(found('Lund', 'fine', 'insurance'), [])
})

test('three figures that two reports of the same days have in common are of one thing, two are not', () => {
  const one: Written[] = [
    {
      text: 'Harbour Steel lost it, Lena Stark said.',
      names: ['Steel', 'Stark'],
      figures: [{ low: 34e7, high: 34e7, unit: 'EUR' }],
    },
    { text: 'It sold less.', figures: [{ low: 26e8, high: 26e8, unit: 'EUR', of: 'sales' }] },
    { text: 'That is down.', figures: [{ low: 11.5, high: 11.5 }] },
  ]
  const other = (third: number): Written[] => [
    { text: 'Stark heads the firm, Harbour Steel.', names: ['Stark', 'Steel'] },
    {
      text: 'So much went in a quarter.',
      figures: [
        { low: 34e7, high: 34e7, unit: 'EUR', of: 'loss' },
        { low: 26e8, high: 26e8, unit: 'EUR' },
        { low: third, high: third },
      ],
    },
  ]
  const found = (third: number, days: [string, string]) =>
    points(one, other(third), days)
      .filter(({ kind }) => kind === 'agree')
      .map(({ by, about }) => [by, about])
  const figure = 'same-figure'
  assert.equal(found(11.5, ['2024-10-30', '2024-10-31']).length, 3)
  assert.deepEqual(new Set(found(11.5, ['2024-10-30', '2024-10-31']).map(([by]) => by)), new Set([figure]))
  assert.deepEqual(found(12, ['2024-10-30', '2024-10-31']), [])
  assert.deepEqual(found(11.5, ['2024-10-30', '2024-11-05']), [])
})

test('a measure that only turns another into other units is no point of its own', () => {
  const text = 'The shaft that flooded is 120 miles (193 km) south of the old quarry near Lund and Holm.'
  const at = (figure: string) => ({
    text: figure,
    start: text.indexOf(figure),
    end: text.indexOf(figure) + figure.length,
  })
  const told = {
    text,
    names: ['Lund', 'Holm'],
    figures: [
      { ...at('120 miles'), low: 120, high: 120, unit: 'mile' },
      { ...at('193 km'), low: 193, high: 193, unit: 'km' },
    ],
  }
  assert.deepEqual(
    points([told], [told]).map(({ about }) => about),
    ['120 miles: Holm, Lund'],
  )
})

test('a stretch of measures and a bound agree as single figures do, a vague one does not', () => {
  const told = (figure: Partial<Figure>) => ({
    text: 'The shaft that flooded lies deep below the old quarry near Lund and Holm.',
    names: ['Lund', 'Holm'],
    figures: [{ unit: 'm', ...figure }],
  })
  const found = (figure: Partial<Figure>) => points([told(figure)], [told(figure)]).map(({ kind }) => kind)
  assert.deepEqual(found({ text: '20 to 30 m', low: 20, high: 30 }), ['agree'])
  assert.deepEqual(found({ text: '3,000 m', high: 3000, hedge: 'up to' }), ['agree'])
  assert.deepEqual(found({ text: 'several thousand metres', low: 2000 }), [])
  assert.deepEqual(found({ text: '7 m', high: 7, hedge: 'up to' }), [])
})

test('a weekday agrees with a date on that weekday, days close to each other differ', () => {
  const met = (date: Partial<DateMention>) => [
    {
      text: 'They met to sign the treaty.',
      names: ['Lund', 'Holm', 'Berg', 'Dahl'],
      dates: [date],
    },
  ]
  const day = { text: '3 January', iso: '2025-01-03' }
  const open = (text: string) => ({
    text,
    iso: undefined,
    certainty: 'unresolved' as const,
  })
  assert.equal(points(met(day), met(open('last Friday')))[0].kind, 'agree')
  assert.deepEqual(points(met(day), met(open('last Monday'))), [])
  assert.equal(points(met(day), met({ text: '4 January', iso: '2025-01-04' }))[0].kind, 'differ')
  assert.deepEqual(points(met(day), met({ text: '3 January 2024', iso: '2024-01-03' })), [])
  assert.deepEqual(points(met(day), met(day), ['2025-01-04', '2025-06-04']), [])
})

test('what somebody says on two days, and two things of one week, are no event dated differently', () => {
  const names = ['Lund', 'Holm', 'Berg', 'Dahl']
  const at = (text: string, date: string, iso: string) => [
    {
      text,
      names,
      dates: [
        {
          text: date,
          iso,
          start: text.indexOf(date),
          end: text.indexOf(date) + date.length,
        },
      ],
    },
  ]
  const vowed = (day: string) =>
    `Lund vowed on ${day} to rebuild the flooded harbour wall for Holm, Berg and Dahl.`
  assert.deepEqual(
    points(at(vowed('Monday'), 'Monday', '2025-01-06'), at(vowed('Tuesday'), 'Tuesday', '2025-01-07')),
    [],
  )
  const burst = (day: string) => `On ${day} the flooded harbour wall burst and drowned the lower market.`
  const other = 'The ferry of Lund, Holm and Berg left the quay of Dahl for good on Tuesday.'
  assert.deepEqual(
    points(at(burst('Monday'), 'Monday', '2025-01-06'), at(other, 'Tuesday', '2025-01-07')),
    [],
  )
  assert.deepEqual(
    points(at(burst('Monday'), 'Monday', '2025-01-06'), at(burst('Monday'), 'Monday', '2025-01-13')),
    [],
  )
  assert.deepEqual(
    points(
      at(burst('Monday'), 'Monday', '2025-01-06'),
      at(burst('the next day'), 'the next day', '2025-01-07'),
    ),
    [],
  )
  const [differ] = points(
    at(burst('Monday'), 'Monday', '2025-01-06'),
    at(burst('Tuesday'), 'Tuesday', '2025-01-07'),
  )
  assert.equal(differ.kind, 'differ')
})

test('the first and the second day of one thing are no event dated differently', () => {
  const at = (rank: string, date: string, iso: string) => [
    {
      text: `They opened the ${rank} day of the drowned market's regatta with bells on ${date}.`,
      names: ['Lund', 'Holm', 'Berg'],
      dates: [{ text: date, iso }],
    },
  ]
  const one = at('second', 'Monday', '2025-01-06')
  assert.deepEqual(points(one, at('third', 'Tuesday', '2025-01-07')), [])
  assert.equal(points(one, at('second', 'Tuesday', '2025-01-07'))[0].kind, 'differ')
})

/** A passage with one figure, which is the first number in it. */
function counted(text: string, figure: Partial<Figure> = {}, names = ['Lund']): Written {
  const [number] = /\d[\d,]*/.exec(text)!
  const start = text.indexOf(number)
  const value = Number(number.replaceAll(',', ''))
  const given = {
    text: number,
    low: value,
    high: value,
    unit: 'count',
    start,
    end: start + number.length,
  }
  return { text, names, figures: [{ ...given, ...figure }] }
}

const differing = (one: Written, other: Written, times: [string?, string?] = []) =>
  points([one], [other], times).filter(({ by }) => by === 'other-figure')

test('two tolls of one event differ', () => {
  const blast = 'in the explosion of the chemical kiln at Lund'
  const one = counted(`The fire killed 24 people ${blast}.`, { of: 'people' })
  const two = counted(`It was said that 28 died ${blast}.`)
  const [differ] = differing(one, two)
  assert.deepEqual(
    [differ.kind, differ.about, differ.sides.map(({ words }) => words)],
    ['differ', '24 (people, dead) / 28 (dead)', ['24 (people, dead)', '28 (dead)']],
  )
  const refused: [string, Written][] = [
    ['another toll', counted(`It was said that 28 were injured ${blast}.`)],
    [
      'a part',
      counted(`It killed many, among them 28 people ${blast}.`, {
        of: 'people',
      }),
    ],
    [
      'a place of several',
      counted(`It killed 28 people in Lund and 4 in Holm, ${blast}.`, {
        of: 'people',
      }),
    ],
    ['a fear', counted(`It was feared to have killed 28 ${blast}.`)],
    [
      'a sum over years',
      counted(`Since 2001 all in all 28 people died ${blast}.`, {
        of: 'people',
      }),
    ],
    ['other people', counted(`The fire killed 28 children ${blast}.`, { of: 'children' })],
    [
      'a bound that leaves it open',
      counted(`It killed at least 20 ${blast}.`, {
        high: undefined,
        hedge: 'at least',
      }),
    ],
    ['about as many', counted(`It killed about 26 ${blast}.`, { hedge: 'about' })],
    ['another place', counted(`It killed 28 ${blast}.`, {}, ['Holm'])],
    ['another event', counted('It killed 28 when the ferry sank off Lund.')],
  ]
  for (const [name, other] of refused) assert.deepEqual(differing(one, other), [], name)
  assert.deepEqual(differing(one, two, ['2025-01-04', '2025-01-14']), [])
  const dated = (at: Written, iso: string) => ({
    ...at,
    dates: [{ text: 'then', iso }],
  })
  assert.deepEqual(differing(dated(one, '2025-01-03'), dated(two, '2024-01-03')), [])
  assert.deepEqual(differing(one, dated(two, '1974')), [])
})

test('other counts differ where both passages tell of them in the same words, unless one source gives both', () => {
  const cut = (text: string) => counted(text, { of: 'jobs' })
  const one = cut('The carmaker closes 1,400 jobs at the plant by the river near Lund next autumn.')
  const two = cut('By next autumn the carmaker closes 1,700 jobs at its plant near Lund.')
  assert.equal(differing(one, two)[0].about, '1,400 / 1,700 (jobs)')
  assert.deepEqual(differing(one, cut('In Lund 1,700 jobs hang on the carmaker.')), [])
  const both = points([one], [two, cut('Another source had 1,400 jobs.')])
  assert.deepEqual(
    both.filter(({ by }) => by === 'other-figure'),
    [],
  )
})

test('what could be is no other figure for what is', () => {
  const boat = (text: string) => counted(text, { of: 'people' })
  const one = boat('The wooden ferry could carry only 28 people across the lake near Lund.')
  const two = boat('The wooden ferry carried 150 people across the lake near Lund.')
  assert.deepEqual(differing(one, two), [])
  const [differ] = differing(boat('The wooden ferry carried 128 people across the lake near Lund.'), two)
  assert.equal(differ.about, '128 / 150 (people)')
})

test('tolls without a name beside them differ where both reports open with one event', () => {
  const opening = (text: string, names = ['Lund', 'Toba']) => ({ text, names })
  const said = counted('The police had the names of 94 people confirmed as missing.', { of: 'people' }, [])
  const other = counted('At least 128 people were missing, the harbour said.', { of: 'people' }, [])
  const sank = opening('An overloaded ferry sank in the lake off Lund in a storm on its way to Toba.')
  const again = opening(
    'Divers look for passengers of the overloaded ferry that sank off Lund, near Toba, in a storm.',
  )
  const between = { text: 'Nobody was named.' }
  const pair = (one: Written[], two: Written[]) => points(one, two).filter(({ by }) => by === 'other-figure')
  const [differ] = pair([sank, between, said], [again, between, other])
  assert.equal(differ.about, '94 / 128 (people, missing)')
  const elsewhere = opening('An overloaded ferry sank in the lake off Holm in a storm on its way to Varn.', [
    'Holm',
  ])
  assert.deepEqual(pair([sank, between, said], [elsewhere, between, other]), [])
  const fire = opening('A fire burned down the market hall of Lund, near Toba.')
  assert.deepEqual(pair([sank, between, said], [fire, between, other]), [])
})

test('a toll that three reports give differently is one point', () => {
  const told = (count: number) =>
    counted(`The fire killed ${count} people in the explosion of the kiln at Lund.`, { of: 'people' })
  const sources = ['a', 'b', 'c'].map((id, at) =>
    source(id, [told(20 + 10 * at), ...filler.slice(10 * at, 10 * at + 10)]),
  )
  const corpus = { sources, points: [] } as unknown as Corpus
  weavePoints(corpus)
  assert.deepEqual(
    corpus.points.map(({ sides }) => sides.map(({ source }) => source)),
    [['a', 'b', 'c']],
  )
})

test('a toll that reports of one event give alike agrees, however small', () => {
  const sank = 'after a ferry sank in a storm off the harbour wall of Lund near Toba'
  const toll = (text: string, figure: Partial<Figure> = {}, names = ['Lund', 'Toba']) =>
    counted(text, { text: '6', low: 6, high: 6, of: 'people', ...figure }, names)
  const agreeing = (one: Written, other: Written, times: [string?, string?] = ['2025-01-04', '2025-01-05']) =>
    points([one], [other], times).filter(({ kind }) => kind === 'agree')
  const one = toll(`The search goes on for 6 people missing ${sank}.`)
  const [agree] = agreeing(one, toll(`In all 6 sailors were missing ${sank}.`, { of: 'sailors' }))
  assert.deepEqual(
    [agree.by, agree.about, agree.sides.map(({ words }) => words)],
    ['same-figure', '6 (people, missing): Lund, Toba', ['6 (people, missing)', '6 (sailors, missing)']],
  )
  assert.equal(agreeing(one, toll(`All 6 people are presumed dead ${sank}.`)).length, 1)
  const refused: [string, Written][] = [
    [
      'another number',
      toll(`The search goes on for 7 people missing ${sank}.`, { text: '7', low: 7, high: 7 }),
    ],
    ['another toll', toll(`In all 6 people were rescued ${sank}.`)],
    [
      'another event',
      toll('In all 6 people were missing when a tunnel below the mill of Lund near Toba fell in.'),
    ],
    [
      'another place',
      toll(`In all 6 people were missing ${sank.replaceAll(/Lund|Toba/g, 'Holm')}.`, {}, ['Holm']),
    ],
    ['about as many', toll(`About 6 people were missing ${sank}.`, { high: undefined })],
  ]
  for (const [name, other] of refused) assert.deepEqual(agreeing(one, other), [], name)
  assert.deepEqual(agreeing(one, one, ['2025-01-04', '2025-01-14']), [])
  const sailors = toll(`In all 6 sailors were missing ${sank}.`, { of: 'sailors' })
  assert.deepEqual(agreeing(sailors, toll(`In all 6 divers were missing ${sank}.`, { of: 'divers' })), [])
})

test('other counts differ where the same words follow both', () => {
  const built = (text: string) => counted(text, { of: 'homes' })
  const one = built('The council of Lund wants to build 3,000 homes on the old quay by spring.')
  assert.deepEqual(differing(one, built('Lund lost 3,500 homes in a fire on the old quay.')), [])
  const elsewhere = { ...built('Holm gets 3,500 homes on the old quay.'), names: ['Holm'] }
  assert.deepEqual(differing(one, elsewhere), [])
  const [differ] = differing(one, built('A plan for 3,500 homes on the old quay was shown in Lund.'))
  assert.equal(differ.about, '3,000 / 3,500 (homes)')
})

test('one event in three sources is one point', () => {
  const sources = ['a', 'b', 'c'].map((id) =>
    source(id, [
      { ...met, text: `${met.text} So ${id} wrote.`, names: town },
      ...filler.map(({ text }) => ({ text: `${text} It was ${id}.` })),
    ]),
  )
  const corpus = { sources, points: [] } as unknown as Corpus
  weavePoints(corpus)
  assert.deepEqual(
    corpus.points.filter(({ by }) => by === 'same-event').map(({ sides }) => sides.length),
    [3],
  )
})

test('a notice that many sources carry is no point', () => {
  const notice = [{ text: long, quotations: [{ text: long, speaker: lund }] }]
  const corpus = {
    sources: ['a', 'b', 'c'].map((id) => source(id, notice)),
    points: [],
  } as unknown as Corpus
  weavePoints(corpus)
  assert.deepEqual(corpus.points, [])
})

const town = ['Lund', 'Holm', 'Berg', 'Dahl', 'Vik']
const met = {
  text: 'They met to sign the treaty.',
  names: town,
  dates: [{ text: '3 January', iso: '2025-01-03' }],
}
const spoke = (text: string, names: string[] = ['Lund', 'Holm']) => ({
  text,
  names,
  quotations: [{ text, speaker: lund }],
})
const lonely = 'the quarry swallowed every orchard beneath that ridge'

test('what only one source of a story says is a point, and none where the others say it in other words', () => {
  const [agree, one] = points([met, spoke(lonely)], [met])
  assert.deepEqual(
    [agree.kind, one.kind, one.by, one.sides],
    ['agree', 'one', 'lone-quotation', [{ source: 'a', passages: ['a#p2'], words: `“${lonely}”` }]],
  )
  assert.equal(one.about, `Per Lund: “${lonely}”`)
  const [, long] = points([met, spoke(`${lonely}, and now it wants the mill and the weir`)], [met])
  assert.equal(long.about, `Per Lund: “${lonely}…”`)
  const told = { text: `He said that ${lonely}, and left.`, names: ['Lund'] }
  assert.equal(points([met, spoke(lonely)], [met, told]).length, 1)
})

test('sources that tell of different things have no lone points', () => {
  assert.deepEqual(points([spoke(lonely)], [{ text: 'They met.', names: ['Lund', 'Holm'] }]), [])
  assert.equal(points([met, spoke(lonely, ['Quist'])], [met]).length, 1)
})

test('a day that another source has of another year is told by nobody alone', () => {
  const dated = (iso: string) => ({
    text: 'The harbour commission of Lund and Holm opens the new quay on 27 April.',
    names: ['Lund', 'Holm'],
    dates: [{ text: '27 April', iso }],
  })
  const lone = (other: Written[]) =>
    points([met, dated('2025-04-27')], other).filter(({ by }) => by === 'lone-event')
  assert.equal(lone([met]).length, 1)
  assert.equal(lone([met, { ...dated('2026-04-27'), names: ['Quist'] }]).length, 0)
})

test('a lone figure is of something, and written by nobody else; a source has two lone points at most', () => {
  const figure = (low: number, of?: string) => ({
    text: `The bank gave ${low} million to Lund and Holm.`,
    names: ['Lund', 'Holm'],
    figures: [
      {
        text: `$${low} million`,
        low: low * 1e6,
        high: low * 1e6,
        unit: 'USD',
        of,
      },
    ],
  })
  assert.equal(points([met, figure(70, 'aid')], [met])[1].by, 'lone-figure')
  assert.equal(points([met, figure(70)], [met]).length, 1)
  assert.equal(points([met, figure(70, 'aid')], [met, { text: 'Some 70 came.' }]).length, 1)
  assert.equal(points([met, figure(70, 'aid'), figure(80, 'aid'), figure(90, 'aid')], [met]).length, 3)
})

test('a figure that few things have is one where two reports open with one matter, whatever their passages name', () => {
  const opening = (what: string, names = ['Lund']) => ({ text: `The tram ${what} by the harbour.`, names })
  const sum = (of: string | undefined, low = 84_000_000, unit = 'USD'): Written => ({
    text: 'The tram is dear: so much money it costs.',
    names: ['Marta Holm'],
    figures: [{ text: `${low}`, unit, low, high: low, ...(of && { of }) }],
  })
  const bill = (figure: Written): Written => ({ ...figure, names: ['Per Varn'] })
  const found = (one: Written, other: Written, second = opening('needs a viaduct')) =>
    points([opening('crosses a viaduct'), one], [second, bill(other)], ['2025-01-03', '2025-01-04']).length
  assert.equal(found(sum('tram'), sum(undefined)), 1)
  assert.equal(found(sum('tram'), sum('fine')), 0)
  assert.equal(found(sum(undefined, 68, 'percent'), sum(undefined, 68, 'percent')), 0)
  assert.equal(found(sum(undefined, 12, 'hour'), sum(undefined, 12, 'hour')), 0)
  assert.equal(found(sum('tram'), sum('tram'), opening('needs a viaduct', ['Holm'])), 0)
})

test('figures that the same passages give alike are one point', () => {
  const sold = (text: string): Written => ({
    text,
    names: ['Lund', 'Holm'],
    figures: [
      { text: '15.1%', low: 15.1, high: 15.1, of: 'mills' },
      { text: '2.8%', low: 2.8, high: 2.8, of: 'kilns' },
    ],
  })
  const found = points(
    [sold('Lund sold a share of its mills and kilns to Holm.')],
    [sold('Holm bought mills and kilns of Lund.')],
  )
  assert.deepEqual(
    found.map(({ about }) => about),
    ['15.1% (mills), 2.8% (kilns)'],
  )
})

test('at least three dead here is at least three dead there; dozens are no number', () => {
  const killed = (text: string, figure: Partial<Figure>): Written => ({
    text,
    names: ['Lund', 'Varn'],
    figures: [{ unit: 'count', of: 'people', start: 9, end: 14, hedge: 'at least', ...figure }],
  })
  const one = (word: string) =>
    `At least ${word} people were killed as the derailed tram hit a viaduct in Lund.`
  const other = (word: string) =>
    `At least ${word} people were killed by a derailed tram at the viaduct of Lund.`
  const three = { text: 'three', low: 3 }
  assert.deepEqual(
    points([killed(one('three'), three)], [killed(other('three'), three)]).map(({ kind }) => kind),
    ['agree'],
  )
  const dozens = { text: 'dozens', low: 24, end: 15 }
  assert.deepEqual(points([killed(one('dozens'), dozens)], [killed(other('dozens'), dozens)]), [])
})

test('words told from memory are one quotation where one speaker said so many of them in those days', () => {
  const said = (text: string, speaker: Quotation['speaker'] = lund) => [
    { text: 'x', quotations: [{ text, speaker }] },
  ]
  const near: [string, string] = ['2025-01-03', '2025-01-05']
  const blind = said('We went down blind, because nobody could tell us how many men were on the night turn')
  const other = 'We went down blind, because nobody was able to tell us how many people were in the mine.'
  assert.deepEqual(points(blind, said(other, holm), near), [])
  assert.deepEqual(points(blind, said(other, null), near), [])
  assert.deepEqual(points(blind, said(other), ['2025-01-03', '2025-01-15']), [])
  assert.deepEqual(
    points(blind, said('We went down blind, and it was the bravest thing I ever saw men do'), near),
    [],
  )
  const [differ] = points(blind, said(other), near)
  assert.deepEqual([differ.kind, differ.by], ['differ', 'same-quotation'])
  const [part] = points(said('a slap in the face'), said('a slap in the face for the whole valley'), near)
  assert.equal(part.kind, 'agree')
})

test('words whose speaker one report leaves open are one quotation in reports of one matter', () => {
  const opens = (id: number) => ({
    text: `The kiln and its chimney fell on the bakery${id}.`,
    names: ['Millbrook'],
  })
  const he = { name: 'he' }
  const said = (text: string, speaker: Quotation['speaker']) => ({
    text: 'x',
    quotations: [{ text, speaker }],
  })
  const one = said('This valley was told in 2021 that it could never happen again', he)
  const other = said('This valley was told three years ago that this could never happen again', lund)
  const near: [string, string] = ['2025-01-03', '2025-01-05']
  assert.deepEqual(points([one], [other], near), [])
  assert.deepEqual(
    points([opens(1), said('It could never happen again here', he)], [opens(2), other], near),
    [],
  )
  const [differ] = points([opens(1), one], [opens(2), other], near)
  assert.deepEqual([differ.kind, differ.by], ['differ', 'same-quotation'])
})

/** Two reports of one matter, each with a passage that has a figure, where its text has it. */
function retold(texts: [string, string], figures: [Partial<Figure>, Partial<Figure>], more: Written[] = []) {
  const report = (at: number): Written[] => {
    const text = texts[at]
    const figure = figures[at]
    const start = text.indexOf(figure.text!)
    return [
      { text: `The kiln and its chimney fell on the bakery${at}.`, names: ['Millbrook'] },
      {
        text,
        names: [],
        figures: [{ unit: 'GBP', ...figure, start, end: start + figure.text!.length }],
      },
    ]
  }
  return points(report(0), [...report(1), ...more], ['2025-01-03', '2025-01-04']).filter(
    ({ by }) => by === 'other-figure',
  )
}

const [fine, otherFine] = [
  { text: '£85,000', low: 85e3, high: 85e3 },
  { text: '£58,000', low: 58e3, high: 58e3, of: 'fine' },
]

test('sums in reports of one matter are of two things where their clauses tell of two, of two times, or of a part', () => {
  const fined = 'It was fined £85,000 after an earlier leak.'
  const found = (
    one: string,
    two: string,
    figures: [Partial<Figure>, Partial<Figure>] = [fine, otherFine],
    more?: Written[],
  ) => retold([one, two], figures, more).map(({ about }) => about)
  assert.deepEqual(found(fined, 'It spent £58,000 on pumps.', [fine, { ...otherFine, of: undefined }]), [])
  assert.deepEqual(
    found(
      'It was fined £85,000 in 2021 after an earlier leak.',
      'It paid a fine of £58,000 in 2019 for a similar leak.',
    ),
    [],
  )
  assert.deepEqual(found(fined, 'It may pay a fine of £58,000 for the leak.'), [])
  assert.deepEqual(found(fined, 'It paid another fine of £58,000 for a leak.'), [])
  const exact = { ...fine, text: '£85,400', low: 85_400, high: 85_400 }
  assert.deepEqual(found(fined, 'It paid a fine of £85,400 for a similar leak.', [fine, exact]), [])
  const large = { ...otherFine, text: '£580,000', low: 58e4, high: 58e4 }
  assert.deepEqual(found(fined, 'It paid a fine of £580,000 for a similar leak.', [fine, large]), [])
  const both = [{ text: 'x', figures: [{ unit: 'GBP', ...fine }] }]
  assert.deepEqual(found(fined, 'It paid a fine of £58,000 for a similar leak.', undefined, both), [])
})

test('sums that reports of one matter give differently in the same words differ', () => {
  const [differ] = retold(
    [
      'It was fined £85,000 in 2021 after an earlier leak.',
      'The mill paid a fine of £58,000 three years ago for a similar leak.',
    ],
    [fine, otherFine],
  )
  assert.deepEqual(
    [differ.kind, differ.about, differ.sides.length],
    ['differ', '£85,000 / £58,000 (fine)', 2],
  )
})

test('a figure on which two of three reports agree is told once', () => {
  const count = (low: number) => [
    {
      text: `It cost ${low} jobs at the mill in Lund, and the kiln was sold.`,
      names: ['Lund', 'Mill Board'],
      figures: [{ unit: 'count', low, high: low, text: String(low), of: 'jobs' }],
    },
  ]
  const corpus = {
    sources: [source('a', count(312)), source('b', count(290)), source('c', count(312))],
    points: [],
  } as unknown as Corpus
  weavePoints(corpus)
  assert.deepEqual(
    corpus.points.map(({ kind, sides }) => [kind, sides.map(({ source }) => source).join('')]),
    [['differ', 'abc']],
  )
})

/** Two reports of one matter, each with a dated passage. */
function dating(
  texts: [string, string],
  days: [string, string],
  more: Written[] = [],
  precision: DateMention['precision'] = 'day',
) {
  const report = (at: number): Written[] => {
    const text = texts[at]
    const said = /\d+ \w+|January|March|today/.exec(text)![0]
    const start = text.indexOf(said)
    return [
      { text: `The kiln and its chimney fell on the bakery${at}.`, names: ['Millbrook'] },
      {
        text,
        names: [],
        dates: [
          { text: said, iso: days[at], precision, start: 1000 + start, end: 1000 + start + said.length },
        ],
      },
    ]
  }
  return points(report(0), [...report(1), ...more], ['2025-01-03', '2025-01-04']).filter(
    ({ by }) => by === 'same-event',
  )
}

test('one thing has two dates in reports of one matter only where nothing tells of two', () => {
  const vote = 'The union ballots its members on 20 January.'
  const days: [string, string] = ['2025-01-20', '2025-01-22']
  const found = (one: string, two: string, more?: Written[]) =>
    dating([one, two], days, more).map(({ about }) => about)
  assert.deepEqual(found(vote, 'The kiln will be sold on 22 January.'), [])
  assert.deepEqual(found(vote, 'The ballot of the union and its members ends on 22 January.'), [])
  assert.deepEqual(
    found(vote, 'The union will ballot members on 22 January.', [{ text: 'x', dates: [{ iso: days[0] }] }]),
    [],
  )
  assert.deepEqual(
    dating(
      [
        'The kiln costs its owner and the bakery more today.',
        'The kiln costs its owner and the bakery more today.',
      ],
      days,
    ),
    [],
  )
})

test('one thing has two dates, or two months, where reports of one matter tell of it in the same words', () => {
  const [differ] = dating(
    [
      'The union ballots its members on 20 January.',
      'The members of the union will hold their ballot on 22 January.',
    ],
    ['2025-01-20', '2025-01-22'],
  )
  assert.deepEqual(
    [differ.kind, differ.sides.map(({ words }) => words)],
    ['differ', ['20 January', '22 January']],
  )
  const [month] = dating(
    [
      'The failed valve was last inspected in January.',
      'It was the valve which failed that had been inspected in March.',
    ],
    ['2025-01', '2025-03'],
    [],
    'month',
  )
  assert.deepEqual([month.kind, month.by], ['differ', 'same-event'])
})

test('somebody has two roles where reports of one matter give such as exclude each other, and no former or more general ones', () => {
  const report = (id: string, ...roles: string[]) => {
    const made = source(
      id,
      [{ text: `The kiln and its chimney fell on the bakery${id}.`, names: ['Millbrook'] }],
      '2025-01-03',
    )
    for (const role of roles)
      made.mentions.push({
        passage: 'p1',
        start: 0,
        end: 0,
        text: 'Anna Berg',
        kind: 'person',
        ref: 'anna-berg',
        role,
      })
    return made
  }
  const found = (one: string[], two: string[]) => {
    const corpus = { sources: [report('a', ...one), report('b', ...two)], points: [] } as unknown as Corpus
    weavePoints(corpus)
    return corpus.points.filter(({ by }) => by === 'same-person').map(({ about }) => about)
  }
  assert.deepEqual(found(['leader'], ['planner']), [])
  assert.deepEqual(found(['leader'], ['former deputy leader']), [])
  assert.deepEqual(found(['leader', 'deputy leader'], ['deputy leader']), [])
  assert.deepEqual(found(['chairwoman'], ['chief executive']), [])
  assert.deepEqual(found(['council leader'], ["council's deputy leader"]), [
    'Anna Berg: council leader / deputy leader',
  ])
  assert.deepEqual(found(['Chief executive'], ['company’s finance director']), [
    'Anna Berg: Chief executive / finance director',
  ])
  assert.deepEqual(found(['Detective Sergeant'], ['Detective Inspector']), [
    'Anna Berg: Detective Sergeant / Detective Inspector',
  ])
})

test('a sum that is spent on two things is not given alike', () => {
  const sum = { text: '£12 million', low: 12e6, high: 12e6, unit: 'GBP' }
  const report = (id: string, text: string): Source =>
    source(
      id,
      [
        { text: `The kiln and its chimney fell on the bakery${id}.`, names: ['Millbrook'] },
        { text, names: [], figures: [{ ...sum, start: text.indexOf('£'), end: text.indexOf('£') + 11 }] },
      ],
      '2025-01-03',
    )
  const found = (one: string, two: string) => {
    const corpus = { sources: [report('a', one), report('b', two)], points: [] } as unknown as Corpus
    weavePoints(corpus)
    return corpus.points.map(({ kind }) => kind)
  }
  const roofs = 'The county would spend £12 million on school roofs this year.'
  assert.deepEqual(
    found(roofs, 'The county will spend £12 million on roads and a little on roofs this year.'),
    [],
  )
  assert.deepEqual(found(roofs, 'The county will spend £12 million on roofs of schools this year.'), [
    'agree',
  ])
})
