/** For each rule about statements a page that breaks it, and a near miss that does not. Sources and sentences are made up for this. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { VFile } from 'vfile'
import { corpusOf } from '../captures.ts'
import { authored } from '../read/authored.ts'
import type { RuleId } from '../rules.ts'
import type { Corpus, PageKind } from '../schema.ts'
import { vet } from '../vetting.ts'

const gazette = `Ada Lindqvist, the mayor of Tarnby, presented a plan for the old harbour on Tuesday.

“We will rebuild the north quay, and we will do it without debt, unless the state walks away,” Lindqvist said.

The work would cost around $40 million, according to the Coastal Tribune.

Half of the berths stand empty, and 1,200 people work in the docks.

The plan has reportedly been rejected by the union of the dockers.

“Nobody asked us,” a union official told the Coastal Tribune.

The council did not vote on the plan on 4 March 2024.

A ferry to Osk stopped running after a three-year dispute.

She called the old crane “[Bertha], our lady of rust” and laughed.

The last Friday of the fair drew large crowds to the pier.

Subscribe to our newsletter and follow us on Facebook
`
const notes = `The mayor called the quay “a ruin with a view” in her speech.

The union asks for $55 million for the quay, and the town offers $11 million.

Large crowds came to the pier on 1 March, and again on 6 March.

The town sold its last ferry yesterday.
`

let root: string
let corpus: Corpus

before(() => {
  root = mkdtempSync(join(tmpdir(), 'lode-vet-'))
  mkdirSync(join(root, 'seeds'))
  const put = (name: string, text: string) => writeFileSync(join(root, 'seeds', name), text)
  put('gazette.txt', gazette)
  put(
    'gazette.yaml',
    'publisher: Harbour Gazette\nbyline: [Ines Okafor]\npublished: 2024-03-08\nlang: en\ntitle: A plan for the harbour\n',
  )
  put('tribune.txt', notes)
  put(
    'tribune.yaml',
    'kind: notes\npublisher: Coastal Tribune\npublished: 2024-03-08\nlang: en\ntitle: The quay\n',
  )
  corpus = corpusOf(root)
})
after(() => rmSync(root, { recursive: true, force: true }))

function rulesOf(body: string, { cited = false, kind = 'story' as PageKind, front = '' } = {}): string[] {
  return messagesOf(body, { cited, kind, front }).map(({ ruleId }) => ruleId!)
}

function messagesOf(body: string, { cited = false, kind = 'story' as PageKind, front = '' } = {}) {
  const file = new VFile({
    path: 'content/story.mdx',
    value: `---\ntitle: A page\ncited: ${cited}\n${front}---\n\n${body}\n`,
  })
  const page = authored(file, kind, 'story')
  if (page) vet([page], corpus, 'en')
  return file.messages
}

test('the captures are what the cases rely on', () => {
  assert.deepEqual(
    corpus.sources.map(({ id, passages, furniture }) => [id, passages.length, furniture.length]),
    [
      ['gazette', 10, 1],
      ['tribune', 4, 0],
    ],
  )
})

/** What breaks the rule, and what almost does. */
const cases: Partial<Record<RuleId, { raises: string[]; passes: string[]; cited?: boolean }>> = {
  'citation-alone': {
    raises: ['The plan is new.\n\n[@gazette#p1]', '## The plan [@gazette#p1]\n\nIt is new.'],
    passes: ['The plan is the mayor’s.\n[@gazette#p1]', '- The plan is the mayor’s [@gazette#p1]'],
  },
  'citation-syntax': {
    raises: [
      'The plan is new [@gazette].',
      'The plan is new [@gazette#p1, p2].',
      'The plan is new [@gazette #p1].',
    ],
    passes: ['The plan is new [@gazette#p1 "a plan"].', 'Write to plans [at] example.'],
  },
  'citation-source': {
    raises: ['The plan is new [@gazzette#p1].'],
    passes: ['The plan is the mayor’s [@gazette#p1].'],
  },
  'citation-passage': {
    raises: ['The plan is the mayor’s [@gazette#p99].'],
    passes: ['The plan is the mayor’s [@gazette#p1].'],
  },
  'cites-furniture': {
    raises: [
      'One can subscribe [@gazette "Subscribe to our newsletter"].',
      'They ask: “follow us on Facebook” [@gazette#p1].',
    ],
    passes: ['Half of the berths are empty [@gazette "Half of the berths"].'],
  },
  'quotation-not-found': {
    raises: ['Lindqvist spoke of “purple elephants in every bathtub” [@gazette#p2].'],
    passes: [
      'Lindqvist: “We will rebuild the north quay” [@gazette#p2].',
      'Lindqvist: "We   will rebuild the north quay," she says [@gazette#p2].',
    ],
  },
  'quotation-elsewhere': {
    raises: ['A union official says “Nobody asked us” [@gazette#p5].'],
    passes: ['A union official says “Nobody asked us” [@gazette#p5; @gazette#p6].'],
  },
  'quotation-differs': {
    raises: [
      'Lindqvist: “we will do it with debt” [@gazette#p2].',
      'Lindqvist called it “Bertha, our lady of rust” [@gazette#p9; @gazette#p2].',
      'Lindqvist: “we will do it without deb” [@gazette#p2].',
    ],
    passes: [
      'Lindqvist: “we will do it without debt …” [@gazette#p2].',
      'She spoke of “[Bertha], our lady of rust” [@gazette#p9].',
    ],
  },
  'quotation-ambiguous': {
    raises: ['The union speaks [@gazette "Coastal Tribune"].'],
    passes: ['The union speaks [@gazette "a union official"].'],
  },
  'quotation-assembled': {
    raises: [
      'Lindqvist: “rebuild the north quay … lady of rust” [@gazette#p2; @gazette#p9].',
      'Lindqvist: “rebuild the north quay our lady of rust” [@gazette#p2; @gazette#p9].',
      'Lindqvist: “without debt … the north quay” [@gazette#p2].',
    ],
    passes: [
      'Lindqvist: “rebuild the north quay … without debt, unless the state walks away” [@gazette#p2].',
    ],
  },
  'quotation-cut': {
    raises: ['Lindqvist: “we will do it without debt” [@gazette#p2].'],
    passes: [
      'Lindqvist: “we will do it without debt, unless the state walks away” [@gazette#p2].',
      'Lindqvist: “We will rebuild the north quay” [@gazette#p2].',
    ],
  },
  'quotation-short': {
    raises: ['All of it is about one “plan” [@gazette#p1].'],
    passes: [
      'All of it is about “a plan for the old harbour” [@gazette#p1].',
      'The harbour is “old” [@gazette#p1].',
    ],
  },
  'quotation-of-notes': {
    raises: [
      'For the quay the union “asks for $55 million” [@tribune#p2].',
      'Crowds “came to the pier” [@tribune#p3].',
    ],
    passes: [
      'The quay is “a ruin with a view” [@tribune#p1].',
      'Crowds came to the pier [@tribune#p3 "came to the pier"].',
    ],
  },
  'quotation-uncited': {
    raises: ['The mayor said “we will rebuild it all”.'],
    passes: ['The so-called “plan” is new.', '<Note>The mayor said “we will rebuild it all”.</Note>'],
  },
  'figure-not-in-passage': {
    raises: [
      'Some 1,300 people work in the docks [@gazette#p4].',
      'A third of the berths stand empty [@gazette#p4].',
      'The work would cost around €40 million [@gazette#p3].',
      'The union asks for more than $55 million for the quay [@tribune#p2].',
      'The dispute went on for 3 months [@gazette#p8].',
      'Dock 7 is empty, as half of the berths are [@gazette#p4].',
    ],
    passes: [
      'Some 1.2 thousand people work in the docks [@gazette#p4].',
      '50 % of the berths stand empty [@gazette#p4].',
      '50 percent of the berths stand empty [@gazette#p4].',
      'The work would cost about $40m [@gazette#p3].',
      'The union asks for 55 million dollars for the quay [@tribune#p2].',
      'The dispute went on for 3 years [@gazette#p8].',
      'Both of the two reports speak of the quay [@gazette#p2; @tribune#p1 "the quay"].',
    ],
  },
  'date-not-in-passage': {
    raises: [
      'The council did not vote on 5 March 2024 [@gazette#p7].',
      'The mayor presented her plan on 4 March [@gazette#p1].',
      'The council did not vote on the plan in April 2024 [@gazette#p7].',
      'The town sold its last ferry on 8 March 2024 [@tribune#p4].',
    ],
    passes: [
      'The town sold its last ferry on 7 March 2024 [@tribune#p4].',
      'On 8 March 2024 the Coastal Tribune reported that the town had sold its last ferry [@tribune#p4].',
      'The council did not vote on March 4 [@gazette#p7].',
      'Ada Lindqvist presented a plan on 5 March 2024 [@gazette#p1].',
      'The council did not vote on the plan in March 2024 [@gazette#p7].',
      'On 8 March 2024 the Harbour Gazette told of a plan for the harbour [@gazette#p1].',
    ],
  },
  'weekday-not-in-passage': {
    raises: [
      'The mayor presented a plan on Wednesday [@gazette#p1].',
      'The council did not vote on Tuesday [@gazette#p7].',
    ],
    passes: [
      'The mayor presented a plan on Tuesday, 5 March [@gazette#p1].',
      'The council did not vote on the plan on Monday [@gazette#p7].',
    ],
  },
  'name-not-in-passage': {
    raises: [
      'Ines Lindqvist, mayor of Tarnby, presented a plan for the harbour [@gazette#p1].',
      'A ferry to Tarnby stopped running [@gazette#p8].',
      'The plan for the harbour is supported by Nordbank [@gazette#p1].',
      'Lindqvist’s plan has reportedly been rejected by the dockers [@gazette#p5].',
    ],
    passes: [
      'Mayor Lindqvist presented a plan for the harbour [@gazette#p1].',
      'A ferry to Osk stopped running, the Harbour Gazette reports [@gazette#p8].',
      'The Tribune’s union official says “Nobody asked us” [@gazette#p6].',
      'A plan for the harbour was presented, writes Ines Okafor [@gazette#p1].',
    ],
  },
  'hedge-dropped': {
    raises: [
      'The union has rejected the plan [@gazette#p5].',
      'The work would cost $40 million [@gazette#p3].',
      'The council voted on the plan [@gazette#p7].',
      'Somebody asked the union officials [@gazette#p6].',
    ],
    passes: [
      'The union has reportedly rejected the plan [@gazette#p5].',
      'The union has rejected the plan, says the Gazette [@gazette#p5].',
      'The work would cost about $40 million [@gazette#p3].',
      'The council never voted on the plan [@gazette#p7].',
      'Half of the berths are empty [@gazette#p4].',
    ],
  },
  'passage-unrelated': {
    raises: ['The crane is old [@gazette#p7].', 'There is rain over the mountains [@gazette#p1].'],
    passes: ['The old crane is a lady of rust [@gazette#p9].'],
  },
  'passage-doubtful': {
    raises: [
      'The old crane is a lady of rust [@gazette#p9; @gazette#p4].',
      'The union of the dockers has reportedly rejected it, and the crane is a lady of rust [@gazette#p6; @gazette#p9].',
    ],
    passes: [
      'The union of the dockers has reportedly rejected it, and the crane is a lady of rust [@gazette#p5; @gazette#p9].',
      'The union reportedly rejected it, asked by nobody, and the crane is a lady of rust [@gazette#p6; @gazette#p9].',
      'The old crane is a lady of rust [@gazette#p9; @gazette#p4 "the berths"].',
      'The old crane is a lady of rust, and berths are empty [@gazette#p9; @gazette#p4].',
    ],
  },
  'sentence-uncited': {
    cited: true,
    raises: [
      'The harbour is old [@gazette#p1]. It is empty.',
      '- A plan is there [@gazette#p1]\n- Nobody knows',
    ],
    passes: [
      'The harbour is old [@gazette#p1]. What now?',
      '## Not cited\n\nThe harbour is old. [@gazette#p1]',
      '<Note>It is empty.</Note>',
      '<Derived from="tribune#p2 $55 million / tribune#p2 $11 million">5</Derived> times as much is asked as offered.',
    ],
  },
  'waiver-reason': {
    raises: [
      '<Waive rule="hedge-dropped" reason="">The union has rejected the plan [@gazette#p5].</Waive>',
      '<Waive rule="hedge-dropped">The union has rejected the plan [@gazette#p5].</Waive>',
    ],
    passes: [
      '<Waive rule="hedge-dropped" reason="The union has confirmed it since.">The union has rejected the plan [@gazette#p5].</Waive>',
    ],
  },
  'waiver-rule': {
    raises: [
      '<Waive rule="hedges" reason="The union has confirmed it.">The plan is new [@gazette#p1].</Waive>',
      '<Waive rule="quotation-not-found" reason="It sounds like her.">Lindqvist: “so be it” [@gazette#p2].</Waive>',
    ],
    passes: [
      '<Waive rule="hedge-dropped" reason="The union has confirmed it.">The union has rejected the plan [@gazette#p5].</Waive>',
    ],
  },
  'waiver-unused': {
    raises: [
      '<Waive rule="hedge-dropped" reason="Nothing is hedged here.">The plan is the mayor’s [@gazette#p1].</Waive>',
    ],
    passes: [
      '<Waive rule="hedge-dropped" reason="The union has confirmed it.">The union has rejected the plan [@gazette#p5].</Waive>',
    ],
  },
  'derived-formula': {
    raises: [
      'It is <Derived from="tribune#p2">five times</Derived> as much.',
      'It is <Derived from="tribune#p2 $55 million /">five times</Derived> as much.',
      'It is <Derived from="tribune#p2 $55 million / 0">five times</Derived> as much.',
      'It is <Derived from="tribune#p9 $55 million / 2">five times</Derived> as much.',
      'It is <Derived from="tribune#p2 $55 million / tribune#p2 $11 million">a lot</Derived>.',
      'It is <Derived from="(2 + 3">five times</Derived> as much.',
    ],
    passes: [
      'It is <Derived from="tribune#p2 $55 million / tribune#p2 $11 million">five times</Derived> as much.',
    ],
  },
  'derived-value': {
    raises: [
      'It is <Derived from="tribune#p2 $55 million / tribune#p2 $11 million">six times</Derived> as much.',
      'It was <Derived from="tribune#p3 6 March - tribune#p3 1 March">six days</Derived> later.',
      'The gap is <Derived from="tribune#p2 $55 million - tribune#p2 $11 million">$43 million</Derived>.',
      'It is <Derived from="2 + 3 × 4">20</Derived>.',
    ],
    passes: [
      'It was <Derived from="tribune#p3 6 March - tribune#p3 1 March">five days</Derived> later.',
      'The gap is <Derived from="tribune#p2 $55 million − tribune#p2 $11 million">$44 million</Derived>.',
      'Together it is <Derived from="(tribune#p2 $55 million + tribune#p2 $11 million) / 5">around $13 million</Derived>.',
      'It is <Derived from="2 + 3 × 4">14</Derived>.',
    ],
  },
  'picture-element': {
    raises: [
      '<FigureShare label="berths" cite="[@gazette#p4]" />',
      '<FigureShare label="berths" cite="[@gazette#p4]" figure={"half"} />',
      '<FigureShare label="berths" cite="[@gazette#p4]" figure="half" colour="red" />',
      '<FigureBars title="Asked"><Bar label="asked" cite="tribune#p2" figure="$55 million" /></FigureBars>',
      '<FigureBars title="Asked"><Row label="asked" /></FigureBars>',
      'Look here: <FigureShare label="berths" cite="[@gazette#p4]" figure="half" />',
    ],
    passes: ['<FigureShare label="berths that are empty" cite="[@gazette#p4]" figure="half" />'],
  },
  'picture-figure': {
    raises: [
      '<FigureShare label="berths" cite="[@gazette#p4]" figure="a third" />',
      '<FigureShare label="berths" cite="[@gazette#p1]" figure="half" />',
      '<FigureMatrix title="T"><Row label="A"><Cell label="x" figure="half" /></Row><Row label="B"><Cell label="x" /></Row></FigureMatrix>',
    ],
    passes: [
      '<FigureShare title="Empty berths" label="of all" cite="gazette#p4 “Half of the berths”" figure="Half" />',
      '<FigureBars title="Sums">\n<Bar label="asked" cite="tribune#p2" figure="$55 million" />\n<Bar label="costs" cite="gazette#p3" figure="$40 million" />\n</FigureBars>',
    ],
  },
  'picture-unit': {
    raises: [
      '<FigureBars title="Sums">\n<Bar label="asked" cite="tribune#p2" figure="$55 million" />\n<Bar label="people" cite="gazette#p4" figure="1,200" />\n</FigureBars>',
    ],
    passes: [
      '<FigureBars title="Sums"> <Bar label="asked" cite="tribune#p2" figure="$55 million" /> <Bar label="offered" cite="tribune#p2" figure="$11 million" /> </FigureBars>',
    ],
  },
  'picture-share': {
    raises: ['<FigureShare label="people" cite="gazette#p4" figure="1,200" />'],
    passes: ['<FigureShare label="berths" cite="gazette#p4" figure="half" />'],
  },
  'picture-cells': {
    raises: [
      '<FigureMatrix title="Plans">\n<Row label="A">\n<Cell label="cost" cite="gazette#p3" figure="around $40 million" />\n<Cell label="debt" cite="gazette#p2" words="without debt" />\n</Row>\n<Row label="B">\n<Cell label="cost" />\n</Row>\n</FigureMatrix>',
    ],
    passes: [
      '<FigureMatrix title="Plans">\n<Row label="A">\n<Cell label="cost" cite="gazette#p3" figure="around $40 million" />\n<Cell label="debt" cite="gazette#p2" words="without debt" />\n</Row>\n<Row label="B">\n<Cell label="cost" />\n<Cell label="debt" />\n</Row>\n</FigureMatrix>',
    ],
  },
  'picture-chain': {
    raises: ['<ToldBy cite="gazette#p4" />', '<ToldBy quotation="gazette#p8" />'],
    passes: [
      '<ToldBy quotation="gazette#p6 “Nobody asked us”" />',
      '<ToldBy title="The cost" cite="gazette#p3" />',
    ],
  },
  'picture-days': {
    raises: [
      '<TimelineStrip from="2024-03-08" to="2024-03-01" />',
      '<TimelineStrip from="2020-01-01" to="2020-02-01" />',
      '<TimelineStrip from="2024-03-01" to="2024-03-08" topic="whales" />',
      '<TimelineStrip from="March" to="April" />',
    ],
    passes: ['<TimelineStrip from="2024-03-01" to="2024-03-08" />'],
  },
  'side-source': {
    raises: [
      '<Differs>\n<Side source="gazette">\n\nThe quay is a ruin [@tribune#p1].\n\n</Side>\n<Side source="tribune">\n\nThe quay is a ruin [@tribune#p1].\n\n</Side>\n</Differs>',
    ],
    passes: [
      '<Differs>\n<Side source="gazette">\n\nThe north quay will be rebuilt, says Lindqvist, without debt [@gazette#p2].\n\n</Side>\n<Side source="tribune">\n\nThe quay is a ruin [@tribune#p1].\n\n</Side>\n</Differs>',
    ],
  },
  'differs-sides': {
    raises: [
      '<Differs>\n<Side source="tribune">\n\nThe quay is a ruin [@tribune#p1].\n\n</Side>\n</Differs>',
    ],
    passes: [
      '<Differs>\n<Side source="gazette">\n\nHalf of the berths are empty [@gazette#p4].\n\n</Side>\n<Side source="tribune">\n\nThe quay is a ruin [@tribune#p1].\n\n</Side>\n</Differs>',
    ],
  },
}

for (const [rule, { raises, passes, cited }] of Object.entries(cases)) {
  for (const body of raises)
    test(`${rule} is raised: ${body.slice(0, 90)}`, () =>
      assert(
        rulesOf(body, { cited }).includes(rule),
        rulesOf(body, { cited }).join(', ') || 'nothing raised',
      ))
  for (const body of passes)
    test(`${rule} is not raised: ${body.slice(0, 90)}`, () => {
      assert.deepEqual(
        messagesOf(body, { cited })
          .filter(({ ruleId, fatal }) => ruleId === rule || (fatal && rule !== 'sentence-uncited'))
          .map(({ reason }) => reason),
        [],
      )
    })
}

test('pictures: citations, labels and titles are checked as sentences are, and what is drawn is the passage’s own', () => {
  const drawn = (body: string) => {
    const file = new VFile({ path: 'story.mdx', value: `---\ntitle: A page\n---\n\n${body}\n` })
    return vet([authored(file, 'story', 'story')!], corpus, 'en')[0].pictures
  }
  const share = (label: string, cite = 'gazette#p4') =>
    `<FigureShare label="${label}" cite="${cite}" figure="half" />`
  assert.deepEqual(rulesOf(share('berths', 'gazzette#p4')), ['citation-source'])
  assert.deepEqual(rulesOf(share('berths', 'gazette#p44')), ['citation-passage'])
  assert.deepEqual(rulesOf(share('berths', 'gazette p4')), ['citation-syntax'])
  assert.deepEqual(rulesOf(share('berths', 'gazette#p4 “half of the boats”')), ['quotation-differs'])
  assert.deepEqual(rulesOf(share('of 900 berths')), ['figure-not-in-passage'])
  assert.deepEqual(rulesOf(share('where 1,200 people work, on 8 March 2024')), [])
  assert.deepEqual(rulesOf(share('“Half of the berths”')), [])
  assert.deepEqual(rulesOf(share('“Half of the boats”')), ['quotation-differs'])
  const [none] = drawn(share('berths', 'gazette#p44'))
  assert.equal(none, undefined)
  const body = `Half of the berths are empty [@gazette#p4].\n\n<FigureBars title="Sums">\n<Bar label="asked" cite="tribune#p2" figure="$55 million" />\n<Bar label="costs" cite="[@gazette#p3]" figure="$40 million" />\n</FigureBars>\n\n<ToldBy quotation="gazette#p6 “Nobody asked us”" />`
  const [bars, told] = drawn(body)
  assert.deepEqual(
    bars.rows.map(({ label, cells: [{ figure, cited }] }) => [
      label,
      figure?.low,
      figure?.hedge,
      cited?.passage,
    ]),
    [
      ['asked', 55e6, null, 'p2'],
      ['costs', 40e6, 'around', 'p3'],
    ],
  )
  assert.deepEqual(
    [told.number, told.told?.chain],
    [2, ['harbour-gazette', 'coastal-tribune', 'a union official']],
  )
  const [message] = messagesOf(`One.\n\n${share('berths').replace('half', 'a third')}`)
  assert.deepEqual([message.line, message.column, message.expected], [8, 1, undefined])
  assert.match(message.reason, /`Half` or `1,200` as in `gazette#p4`/)
})

test('headings, title and description: what they quote and their figures stand in what the page cites', () => {
  const body =
    'Half of the berths are empty [@gazette#p4]. Lindqvist: “We will rebuild the north quay” [@gazette#p2].'
  assert.deepEqual(
    rulesOf(`## “Rebuild the north quay” with 1,200 people\n\n${body}`, {
      cited: true,
      front: 'description: Half of it is empty\n',
    }),
    [],
  )
  assert.deepEqual(rulesOf(`## “Rebuild the south quay”\n\n${body}`), ['quotation-differs'])
  assert.deepEqual(rulesOf(`## With 1,300 people\n\n${body}`), ['figure-not-in-passage'])
  const [message] = messagesOf(body, { front: 'description: Of 1,300 people\n' })
  assert.deepEqual([message.ruleId, message.line, message.column], ['figure-not-in-passage', 4, 17])
})

test('absent-found: words that a page says no source has', () => {
  assert.deepEqual(rulesOf('', { kind: 'unanswered', front: 'absent: [lighthouse]\n' }), [])
  assert.deepEqual(rulesOf('', { kind: 'unanswered', front: 'absent: [CRANE]\n' }), ['absent-found'])
})

test('page-syntax: what is no MDX is said with its place', () => {
  const [message] = messagesOf('One.\n\nTwo <b>\n')
  assert.equal(message.ruleId, 'page-syntax')
  assert.equal(message.line, 8)
})

test('a message points to the words in the page', () => {
  const [message] = messagesOf(
    'The docks are *old*. Some &amp; 1,300 people work in the docks [@gazette#p4].',
  )
  assert.equal(message.ruleId, 'figure-not-in-passage')
  assert.deepEqual([message.line, message.column], [6, 33])
  assert.equal(message.actual, '1,300')
})

test('a waiver holds back its rule inside its tags only', () => {
  const body =
    '<Waive rule="hedge-dropped" reason="The union has confirmed it.">The union has rejected the plan [@gazette#p5].</Waive> The council voted on the plan [@gazette#p7].'
  assert.deepEqual(rulesOf(body), ['hedge-dropped'])
})

test('an id is that of the words, whatever else changes on the page', () => {
  const idsOf = (body: string) => {
    const file = new VFile({ path: 'story.mdx', value: `---\ntitle: A page\n---\n\n${body}\n` })
    return vet([authored(file, 'story', 'story')!], corpus, 'en')[0].statements.map(({ id }) => id)
  }
  const [first] = idsOf('The plan is the mayor’s [@gazette#p1].')
  assert.match(first, /^s[0-9a-f]{8}$/)
  assert.deepEqual(
    idsOf(
      'Half of the berths are empty [@gazette#p4]. The *plan* is the mayor’s. [@gazette#p1 "plan"]',
    ).slice(1),
    [first],
  )
  assert.deepEqual(idsOf('The plan is the mayor’s [@gazette#p1]. The plan is the mayor’s [@gazette#p1].'), [
    first,
    `${first}-2`,
  ])
})
