/** Every word of the interface, in English. */
import { numbers } from './numbers.ts'

const { grouped, form, count } = numbers('en')
const none: Readonly<Record<string, string>> = {}
const passages = (n: number) => count(n, 'passage', 'passages')
const sources = (n: number) => count(n, 'source', 'sources')
const points = (n: number) => count(n, 'point', 'points')
const pieces = (n: number) => count(n, 'piece', 'pieces')
const captured = (n: number) => count(n, 'captured document', 'captured documents')
const via = (name: string) => `via ${name}`

export const en = {
  /** For `Intl`. */
  locale: 'en',
  /** Faces below `public/fonts/` that each page needs from its beginning. */
  faces: ['text', 'label'],
  grouped,
  /** Words of somebody else. */
  quoted: (text: string) => `“${text}”`,
  /** A name of our own code, in words. */
  named: (id: string) => none[id] ?? id.replaceAll('-', ' '),
  /** Why a rule is there, by its id, where it is not told in the rule's own words. */
  why: none,

  counts: {
    captured,
    citations: (n: number) => count(n, 'citation', 'citations'),
    dates: (n: number) => count(n, 'date', 'dates'),
    differences: (n: number) => count(n, 'difference', 'differences'),
    documents: (n: number) => count(n, 'document', 'documents'),
    figures: (n: number) => count(n, 'figure', 'figures'),
    names: (n: number) => count(n, 'name', 'names'),
    passages,
    people: (n: number) => count(n, 'person', 'people'),
    pieces,
    points,
    questions: (n: number) => count(n, 'question', 'questions'),
    quotations: (n: number) => count(n, 'quotation', 'quotations'),
    sources,
    statements: (n: number) => count(n, 'statement', 'statements'),
    terms: (n: number) => count(n, 'term', 'terms'),
    topics: (n: number) => count(n, 'topic', 'topics'),
    words: (n: number) => count(n, 'word', 'words'),
  },

  dates: {
    /** A year behind day and month. */
    ofYear: (year: number) => String(year),
    long: (weekday: string, day: string) => `${weekday} ${day}`,
    short: (weekday: string, day: string) => `${weekday} ${day}`,
    year: (year: string) => year,
    quarter: (n: number, year: number) =>
      `${['first', 'second', 'third', 'fourth'][n - 1]} quarter of ${year}`,
    decade: (year: number) => `${year}s`,
    clock: (hour: number, minutes: string) => `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`,
    /** A working, whose days are in words already. */
    working: (text: string) => text,
    span: (from: string, to: string) => `${from} to ${to}`,
  },

  /** Names of the indexes, by their address. */
  indexes: {
    story: 'Story',
    topics: 'Topics',
    people: 'People',
    timeline: 'Timeline',
    compare: 'Compare',
    sources: 'Sources',
    questions: 'Questions',
    unanswered: 'Not in these sources',
    terms: 'Terms',
    organisations: 'Organisations',
    places: 'Places',
    names: 'Other names',
    quotations: 'Quotations',
    figures: 'Figures',
    verification: 'What was checked',
  },

  /** What a thing is, behind its name in a list. */
  kinds: {
    topic: 'topic',
    person: 'person',
    organisation: 'organisation',
    place: 'place',
    name: 'name',
    term: 'term',
    question: 'question',
    unanswered: 'not in these sources',
    source: 'source',
  },

  sheet: {
    skip: 'Skip to the text',
    search: 'Search',
    main: 'Main',
    crumbs: 'Breadcrumb',
    pages: 'Pages',
    pageOf: (n: number, total: number) => `Page ${n} of ${total}`,
    /** Behind a comma. */
    onPage: (n: number, total: number) => `page ${n} of ${total}`,
    paged: (title: string, n: number) => `${title}, page ${n}`,
    jump: 'Jump to',
    readOn: 'Read on',
    start: 'Start page',
    more: (n: number) => `and ${n} more`,
    updated: (day: string) => `updated on ${day}`,
  },

  foot: {
    made: (n: number) =>
      `Made from ${captured(n)}, passage by passage. Words in quotation marks are as the source prints them.`,
    how: 'How this is made',
    colours: 'Colours',
    system: 'as the system',
    light: 'light',
    dark: 'dark',
    layer: 'Each layer is a hand the words went through',
    dotted: 'Dotted: a voice without a name',
    level: 'Level: the sources agree',
    shifted: 'Shifted: they differ',
  },

  home: {
    lead: (documents: number, n: number) =>
      `${captured(documents)}, taken apart into ${passages(n)}; every one has its place, and every thing said here leads to it.`,
    empty: 'Nothing is here yet. Save a document in the folder “seeds”, and it becomes the first source.',
    state: (day: string) => `The state of play${day && ` on ${day}`}`,
    inOrder: 'Read it in order',
    byTopic: 'Read by topic',
    readOn: 'Read on',
    bySource: 'Read the sources',
    differ: 'Where the sources differ',
    compare: 'Compare the sources',
    numbers: 'The numbers that matter',
    allFigures: (n: number) => `All ${n} figures`,
    disagreement: 'The largest disagreement',
    comparison: 'The comparison',
    allPoints: (n: number) => `All ${n} points`,
    days: 'The latest days',
    allTopics: (n: number) => `All ${n} topics`,
    allPeople: (n: number) => `All ${n} people`,
    answer: 'The question and its answer',
    allQuestions: (n: number) => `All ${n} questions`,
    open: 'The open question',
    allOpen: (n: number) => `All ${n} open questions`,
  },

  box: {
    title: (n: number) =>
      n <= 4
        ? `${['No', 'One', 'Two', 'Three', 'Four'][n]} ${form(n, 'source', 'sources')}`
        : `${n} ${form(n, 'source', 'sources')}`,
    by: (name: string) => `by ${name}`,
    asNotes: 'as notes',
    lacking: ', no byline or date in the capture.',
    rests: (outlets: string[]) =>
      outlets.length <= 2
        ? ` Rests on ${outlets.join(' and ')}.`
        : ` Rests on ${outlets.length} other outlets.`,
    unnamed: (n: number, total: number) => ` Voices without a name in ${n} of ${passages(total)}.`,
    all: (n: number) => `All ${n} sources`,
    checked: 'Every quotation, figure, date and name in a statement is checked against its passage.',
    unchecked: 'What was not checked',
    how: 'How this is made, and what was not checked',
  },

  amounts: {
    scale: 'One scale.',
    soft: ' A bar without a hard end stands for a figure without one: its source hedges.',
    tenths: 'Tenths, one row for each source. The number is the same; see whether what it measures is.',
  },

  sources: {
    lead: (documents: number, n: number) =>
      `What this site is made of: ${captured(documents)}, ${passages(n)}.`,
    empty: 'There is no source yet. A capture saved in the folder “seeds” becomes one.',
    notes: 'notes',
    undated: 'Undated',
    all: 'All sources',
  },

  source: {
    description: (label: string, n: number) => `${label}: ${passages(n)}, each with its place.`,
    pageDescription: (label: string, n: number, total: number) => `${label}: page ${n} of ${total}.`,
    notes:
      'These are notes: the facts, figures, names, dates and spoken quotations of the report, told in other sentences. What stands in quotation marks is as the report prints it.',
    untitled: (day: string) =>
      `A capture without a title${day ? ` of its own, from ${day}` : ' or a date of its own'}.`,
    used: 'What of it is used',
    topical: 'Which passages belong to a topic',
    passages: 'The passages',
    empty: 'Nothing in this capture can be quoted or cited: there is no passage in it.',
    opening: 'Opening',
    continued: (title: string) => `${title}, continued`,
    caption: 'Picture caption',
    added: 'Added by the editor',
    changed: 'Changed by the editor.',
    excerpt: (shown: number, all: number) =>
      `Shown in excerpts: ${shown} of the ${all} words of its passages, which are those that statements cite, names, figures and dates. “…” stands for the others.`,
    whole: 'The whole text is where it was published',
  },

  bibliography: {
    title: 'Title',
    noTitle: 'none in the capture',
    madeUp: 'the heading above is made from what is known',
    asAbove: 'as above',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    address: 'Address',
    filed: 'Filed under',
    capture: 'Capture',
    original: 'Original',
    unstated: 'not stated',
    declared: 'declared by the editor',
    workedOut: (how: string) => `worked out: ${how}`,
  },

  knows: {
    title: 'How it knows',
    notSought: 'Who said what was not looked for: the rules do not cover this language.',
    via,
    alone: 'No other voice found',
    none: 'No voice other than its own was found',
    noneUnsure: '; the language could not be told, so that the rules may have missed some',
    unnamed: (n: number, names: string, more: number) =>
      `Voices without a name in ${passages(n)}: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
    skipped: (steps: string) => `Not looked for in this language: ${steps}.`,
    undated: (n: number) => `${count(n, 'date', 'dates')} without a day:`,
    noPublication: '. The capture has no date of publication to see them from.',
  },

  cite: {
    title: 'Cite and export',
    passage: 'A passage has an address of its own, as in',
    number: 'and is cited by its number: ¶1.',
    files: 'For reference managers:',
  },

  cover: {
    summary: (used: number, total: number, furniture: number, stated: boolean) =>
      `${used} of ${passages(total)} ${stated ? 'have statements that rest on them' : 'belong to a topic'}; ${pieces(furniture)} of page furniture.`,
    used: (used: number, total: number, stated: boolean) =>
      `${used} of ${passages(total)} ${stated ? 'used; the taller, the more statements rest on it' : 'on a topic page; the taller, the more topics'}`,
    idle: (n: number, stated: boolean) => `${n} ${stated ? 'that nobody used' : 'on none'}`,
    furniture: (n: number) => `${pieces(n)} of furniture`,
  },

  furniture: {
    takenAs: (role: string) => `taken up as ${role}`,
    taken: (n: number) =>
      `Taken up as metadata: ${pieces(n)}, as the capture prints ${form(n, 'it', 'them')}`,
    page: (n: number) => `Page furniture: ${pieces(n)}, not cited, not searched`,
    more: (n: number) => `and ${n} more in the capture itself`,
  },

  used: {
    title: (label: string) => `${label}: what rests on it`,
    description: (n: number, label: string) =>
      `${passages(n)} of ${label}, and every statement of this site that rests on each.`,
    heading: 'What rests on each passage',
    of: (n: number) => `${passages(n)} of`,
    idle: (n: number) => `; on the other ${n} nothing rests`,
    passages: 'Passages',
    in: 'Used in',
    term: (title: string) => `Term: ${title}`,
  },

  passage: {
    link: 'link to this passage',
    inSource: 'in its source',
    alsoOn: 'Also on',
    topics: (n: number) => form(n, 'Topic', 'Topics'),
  },

  hands: {
    unnamed: (group: string) => `unnamed ${group}`,
    via,
    quoted: (name: string) => `${name}, quoted`,
    quoting: 'quoting',
    citing: 'citing',
  },

  quotations: {
    description: (n: number) =>
      `${count(n, 'quotation', 'quotations')}, each with who says it, through whom it came, and its place.`,
    lead: (n: number) =>
      `${count(n, 'stretch', 'stretches')} of words in quotation marks, as the sources print them.`,
    unnamed: (n: number) => `${n} from voices without a name. `,
    silent: (n: number) => `For ${n} the source does not say clearly whose words they are.`,
    all: 'All quotations',
    link: (number: string) => `${number}, link to this quotation`,
    noSpeaker: 'speaker not stated',
    noWho: (pronoun: string) => `“${pronoun}”: not stated who`,
    hand: (n: number) =>
      `These words reach the reader at ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][n - 1] ?? `${n}th`} hand`,
  },

  figures: {
    description: (n: number, from: number) =>
      `${count(n, 'figure', 'figures')} from ${sources(from)}, each with what it is of, who says so and its hedge.`,
    lead: (n: number, hedged: number) =>
      `${count(n, 'figure', 'figures')} as the sources give them${hedged > 0 ? `, ${hedged} of them with a hedge` : ''}.`,
    kinds: {
      Money: 'Money',
      Shares: 'Shares',
      Counts: 'Counts',
      Measures: 'Measures',
      Durations: 'Durations',
    },
    sums: (unit: string) => `Sums in ${unit}`,
    value: 'Value',
    of: 'Of what',
    who: 'Who says',
    hedge: 'Hedge',
    passage: 'Passage',
    none: 'none',
    unstated: 'not stated',
  },

  found: {
    between: 'Between the sources',
    quoted: 'Quoted words',
    figures: 'Figures',
    caption: 'As each source gives them, hedges kept',
    dates: 'Dates',
  },

  topics: {
    description: (n: number) => `${count(n, 'topic', 'topics')}, each with what every source says on it.`,
    discovered: 'Subjects that the sources themselves keep coming back to, discovered from their words.',
    declared: 'Subjects with a page of their own.',
    both: (n: number) =>
      `Subjects with a page of their own; ${n} of them discovered from the sources’ words.`,
    empty: 'No subject stands out yet: a topic takes a few passages that share their words.',
    all: 'All topics',
  },

  topic: {
    foundOn: (n: number) => `Quoted words, figures and dates, on page ${n}`,
    inAll: (n: number) => ['', 'in the one source', 'in both sources'][n] ?? `in all ${n} sources`,
    inSome: (n: number, total: number) => `in ${n} of ${sources(total)}`,
    description: (title: string, n: number, where: string) =>
      `${title}: ${passages(n)} ${where}, each with its place.`,
    empty: 'No passage speaks of it.',
    gathered: (declared: boolean, n: number) =>
      `${declared ? 'Gathered' : 'Discovered, and gathered'} by the ${form(n, 'word', 'words')}`,
    who: 'Who speaks of it',
    moreSources: (n: number) => `and ${n} more, below and on the pages after.`,
    short: 'In short',
    said: 'What is said',
    points: 'Point by point',
    within: 'Within this topic',
    related: 'Related topics',
    shared: (n: number) => `${passages(n)} shared`,
  },

  entities: {
    person: 'Everybody whom the sources name, those in most passages first.',
    organisation: 'Outlets, offices and firms that the sources name, those in most passages first.',
    place: 'Countries, regions and towns that the sources name, those in most passages first.',
    name: 'Names of which the sources do not say whether a person, an organisation, a place or a thing bears them, those in most passages first.',
    description: (kind: string, n: number) => `${kind} that the sources name: ${count(n, 'name', 'names')}.`,
    all: {
      person: 'All people',
      organisation: 'All organisations',
      place: 'All places',
      name: 'All other names',
    },
  },

  entity: {
    description: (name: string, n: number, from: number, quotations: number) =>
      `${name}: ${passages(n)} in ${sources(from)}${quotations ? `, ${count(quotations, 'quotation', 'quotations')}` : ''}.`,
    where: (n: number, from: number) => `${passages(n)} in ${sources(from)}`,
    aliases: (names: string) => `Also written ${names}`,
    open: 'What this is a name of is not stated.',
    with: 'Appears with',
    ownWords: 'In their own words',
    by: (name: string) => `Said by ${name}`,
    of: (name: string) => `Said of ${name}`,
    all: 'Source by source',
  },

  compare: {
    title: 'Compare',
    description: (n: number) => `${points(n)} of which the sources speak, their words side by side.`,
    heading: 'Point by point',
    one: (both: boolean) =>
      `One thing of which ${both ? 'both sources speak' : 'more than one source speaks'}, and not in the same way.`,
    lead: (shared: number, differ: number, one: number, both: boolean) =>
      `${count(shared, 'thing', 'things')} of which ${both ? 'both sources speak' : 'more than one source speaks'}${differ ? `; on ${differ === shared ? 'all of them' : differ} they differ` : ''}.${one > 0 ? ` And ${one} that only one has.` : ''}`,
    noScore: 'No score, and no verdict on any outlet: the words of each, side by side.',
    byRules:
      ' Found by shared quotations, figures, events and people; what the rules are unsure of is left out.',
    section: 'A section through the sources',
    versions: 'Side by side',
    rests: 'What this rests on, sentence by sentence',
    sharpest: 'The sharpest differences',
    onePoint: 'The point, word by word',
    allPoints: (n: number) => `All ${n}, word by word`,
    listDescription: (label: string, n: number) =>
      `${label}: ${points(n)}, each with the words of every side.`,
    found: 'Found by the rules',
    foundNote:
      'Shared quotations, figures, events and people that no editor has set out; what the rules are unsure of is left out.',
    more: 'More of them',
    layers: 'One layer for each point. Level: the sources say the same. Shifted along a fault: they differ.',
    half: ' Half: only one speaks of it.',
    most: (n: number) => ` At most ${n} layers are drawn.`,
  },

  point: {
    kinds: {
      differ: { label: 'The sources differ', short: 'differ', title: 'Differ' },
      agree: { label: 'The sources agree', short: 'agree', title: 'Agree' },
      one: { label: 'Only one says it', short: 'only one', title: 'Only one' },
    },
    wording: 'Differ in wording',
    dated: 'Dated differently',
    figure: 'One figure, of different things',
    role: 'Given different roles',
    link: (about: string) => `Link to this point: ${about}`,
    numbered: (number: string) => `${number}, link to this point`,
    itself: 'The point',
    wordByWord: 'Word by word',
    said: 'What can be said',
    marked: 'Underlined: words that the other does not print.',
    same: 'Both print the same words.',
    part: 'One prints a part of what the other prints; both can be to the letter.',
    both: 'If they quote the same sentence, at least one of them is not to the letter. Which, the reports do not tell.',
  },

  timeline: {
    description: (n: number) =>
      `${count(n, 'date', 'dates')}: what is dated in a source, what is worked out, and what is vague.`,
    stated: (n: number) => `${count(n, 'day', 'days')} ${form(n, 'is', 'are')} printed in a source`,
    worked: (n: number) => `${n} worked out, such as “last Friday”`,
    vague: (n: number) => `${n} known only to the week, the month or the year`,
    dated: 'dated in a source',
    workedOut: 'worked out',
    how: 'How the date was worked out',
    stretch: 'a stretch of time',
    whole: 'The whole timeline',
    calendar: 'For a calendar:',
    machines: 'For machines:',
    dates: 'Dates',
    far: (n: number) =>
      `${count(n, 'entry', 'entries')} far from the others ${form(n, 'is', 'are')} in the list only.`,
    someDay: ', some day',
    link: (when: string) => `#, link to ${when}`,
    published: 'Published:',
    isPublished: (label: string) => `${label} is published`,
    working: (text: string) => `Worked out: ${text}`,
    title: (span: string) => `Timeline, ${span}`,
    lanes: (n: number, names: string) =>
      `${n} ${form(n, 'lane', 'lanes')}: ${names}. The list below has the same entries.`,
    allSources: 'All sources',
    issued: 'published',
    other: 'Other',
    reports: 'Reports',
  },

  statement: {
    differ: 'Sources differ',
    workedOut: (words: string, working: string) => `“${words}”, worked out: ${working}`,
    show: 'Show the words',
    note: 'Editor’s note',
    apart: 'Editor’s note, not from the sources',
    hedges: {
      rumour: 'Rumour',
      claim: 'Claim',
      belief: 'Belief',
      reported: 'Reported',
      inferred: 'Inferred',
    },
  },

  story: {
    description: (title: string, n: number) =>
      `${title}: ${count(n, 'statement', 'statements')}, each with the words it rests on.`,
    both: 'from both sources',
    from: (n: number) => `from ${sources(n)}`,
  },

  questions: {
    description: (n: number) =>
      `${count(n, 'question', 'questions')}, each answered from the sources, with the words that the answer rests on.`,
    lead: (n: number) => `${count(n, 'question', 'questions')} that these sources answer.`,
    open: (n: number) => ` There are ${n} more that `,
    unanswered: 'they do not answer',
    openEnd: '.',
    more: 'More questions',
    general: 'In general',
    answer: 'Answer',
  },

  unanswered: {
    description: (n: number) =>
      `${count(n, 'question', 'questions')} that these sources leave open, and what they say nearest to each.`,
    lead: (from: number, n: number) =>
      `${from === 2 ? 'Neither source says' : from === 1 ? 'The source does not say' : 'No source says'}. Below each of the ${count(n, 'question', 'questions')} stands what comes nearest to an answer.`,
    list: 'Questions without an answer',
    silent: 'These sources do not say.',
    absent: (n: number, list: string) =>
      `No passage of any source has ${form(n, 'the word', 'one of the words')} ${list}; the build checks that.`,
    nearest: 'What they say nearest to it',
  },

  terms: {
    description: (n: number) =>
      `${count(n, 'term', 'terms')}, explained from the sources, or in notes that are marked as such.`,
    lead: 'Where the sources explain a word, their words stand beside it. What they leave unsaid is the editor’s note, and says so.',
    byNote: 'An editor’s note explains it.',
    all: 'All terms',
    noteOnly: (title: string) => `${title}: a term, explained in an editor’s note.`,
    also: (names: string) => `also ${names}`,
    meaning: 'What it means',
  },

  lost: {
    title: 'Not found',
    description: 'There is no page at this address.',
    heading: 'There is no page here',
    lead: 'The address may be mistyped, or a source may have been taken out. Passages and topics can be searched.',
    ways: 'What there is',
    allSources: 'All sources',
  },

  search: {
    title: 'Search',
    description: 'Search every passage of every source.',
    label: 'Search the passages',
    noScript: 'The search needs a script. Without one, the index below leads to every topic, name and term.',
    results: 'Results',
    filters: 'Filters',
    index: 'From A to Z',
    letters: 'Letters',
    allQuestions: 'All questions',
  },

  /** What the search says in the browser: comes with its page. Forms of a number stand with `|` between them. */
  searching: {
    locale: 'en',
    /** Kinds of pages and what sources do, by their names in the index, where they are called otherwise. */
    values: none,
    titles: { kind: 'Kind', source: 'Source', topic: 'Topic', speaker: 'Quotes', agreement: 'Agreement' },
    searching: 'Searching …',
    failed: 'The search index could not be loaded. The index below leads to every page.',
    alone: 'Each of these is found alone:',
    topics: 'Or begin with a topic:',
    unfiltered: 'Without the filters:',
    meant: 'Did you mean:',
    open: 'These sources do not say.',
    sort: 'Sort by',
    relevance: 'relevance',
    date: 'date',
    more: 'Show {n} more',
    fewer: '{n} more',
    passage: '¶{n}, passage {n}',
    place: 'Place in “{about}”',
    found: '{n} result|{n} results',
    foundFor: '{n} result for “{about}”|{n} results for “{about}”',
    nothing: 'Nothing',
    nothingFor: 'Nothing has all of “{about}”',
    near: '{n} has “{about}”|{n} have “{about}”',
    answers: '{n} question comes near|{n} questions come near',
    missing: 'not found: {about}',
    quoted: '“{about}”',
  },

  pictures: {
    table: 'As a table',
    days: 'What stands on each day',
    what: 'What',
    value: 'Value',
    passage: 'Passage',
    silent: 'not stated',
    scale: 'One scale.',
    soft: 'A bar that fades has no hard end: its source hedges.',
    open: 'A bar that goes on in dashes: its source gives a least, and no most.',
    hollow: 'A hollow bar: its source gives a most, and no least.',
    longest: (share: number) => `${share}% of the longest`,
    tenths: 'Tenths of the whole.',
    softTenth: 'The tenth that fades has no hard end: its source hedges.',
    openTenths: 'Its source gives a least, and no most.',
    told: 'Who told whom',
    telling: 'The words went up, from the one below to the one above.',
    unnamed: 'a voice without a name',
    outlet: 'named by the one above',
    report: 'the report at hand',
    quoted: 'quoted',
    speaker: 'to whom it goes back',
    dashed: 'A dashed box: nobody is named.',
    words: 'The words',
    lanes: (n: number) => (n === 1 ? 'One lane' : `${n} lanes`),
    strip: (from: string, to: string) => `Timeline, ${from} to ${to}`,
  },

  method: {
    title: 'Method',
    description: 'How this site is made, what the words on it mean, and what was not checked.',
    heading: 'How this is made',
    lead: 'From captured documents, by rules that are the same for every one of them, and without a network: what is not in a source is not on its pages.',
    steps: 'From a document to these pages',
    documents: (n: number, notes: number, cut: number) =>
      `${count(n, 'document', 'documents')} went in${notes > 0 ? `, ${notes === n ? 'all of them' : notes} as notes: the facts, figures, names, dates and spoken quotations of a report, told in other sentences` : ''}. Each was cut into passages, ${grouped(cut)} in all. A passage is a sentence, or the sentences that one quotation spans; its number stays the same as long as the document does, so that a link to it holds.`,
    furniture: (n: number) =>
      `What is not the story (share lines, menus, teasers for other stories: ${pieces(n)}) is kept as well, but folded at the foot of its source, and left out of the search.`,
    found: (quotations: number, figures: number, dates: number, people: number, topics: number) =>
      `In the passages the rules then look for quotations and their speakers, for figures, dates and names, and for subjects that come back: ${count(quotations, 'quotation', 'quotations')}, ${count(figures, 'figure', 'figures')}, ${count(dates, 'date', 'dates')}, ${count(people, 'person', 'people')}, ${count(topics, 'topic', 'topics')}.`,
    meanings: 'What the words mean',
    terms: [
      { term: 'Passage, ¶', meaning: 'The smallest piece of a source that has an address.' },
      {
        term: 'Via',
        meaning:
          'The outlet from which a source has it. Each layer in the small mark is a hand that the words went through; a dotted layer is a voice without a name.',
      },
      {
        term: 'Quoted',
        meaning: 'Somebody’s own words, between quotation marks in the source.',
      },
      {
        term: 'Hedge',
        meaning:
          'A word by which the source itself holds back: “reportedly”, “around”, “if true”. It is kept wherever the thing it belongs to is shown.',
      },
      {
        term: 'Not stated',
        meaning:
          'The source does not say, or not clearly enough for a rule to be sure. Where the rules are unsure they say nothing.',
      },
      {
        term: 'Worked out',
        meaning:
          'Not printed in the source, but following from it: “last Friday” from the day of publication. The working is shown beside it.',
      },
      { term: 'Declared', meaning: 'Added by the editor, because the capture does not say it.' },
      {
        term: 'Topic',
        meaning:
          'A subject named by the editor, or discovered from words that the passages share. The words are marked on its page.',
      },
    ],
    authored: [
      {
        term: 'Statement, §',
        meaning: 'A sentence that an editor wrote, with the passages that it rests on and their words.',
      },
      {
        term: 'Editor’s note',
        meaning:
          'What the editor knows and no source here says: a definition, some context. Not checked against the sources.',
      },
    ],
    differ: {
      term: 'Sources differ',
      meaning:
        'Two sources speak of the same thing, and not in the same way. Their words stand side by side; neither is graded.',
    },
    limits: 'What was not checked',
    limit:
      'Whether what a source says is true. Whether a source was captured whole. Whether a rule took a sentence as a careful reader would: rules miss things, and now and then take one name for another. Every item therefore leads to its place, where the words can be read in full.',
    checked:
      'What an editor wrote was checked against the passages that it cites, before the site was built: ',
    checkedLink: 'what was checked, and what was set aside',
    languages: 'For some languages fewer rules exist; a source’s own page says what was not looked for.',
    corpus:
      'Everything extracted is also one file, for machines and for those who would rather count themselves: ',
  },

  verification: {
    title: 'What was checked',
    description: (n: number) =>
      `${count(n, 'statement', 'statements')} checked against the passages that they cite; what was compared, what was set aside, and what no build can check.`,
    lead: (n: number, citations: number) =>
      `${count(n, 'statement', 'statements')} with ${count(citations, 'citation', 'citations')}: every quotation, figure, date, weekday and name in them was looked up in the passages that they cite, by value, and the site would not have been built if one were missing.`,
    notSaid: 'What that does not say',
    presence:
      'The build checks presence: that the words, numbers and names stand in the passage. Whether the passage bears out the sentence is judged by people. Whether what a source says is true, nobody here has checked.',
    byPage: 'By page',
    compared: 'What was compared with a source',
    pages: 'Pages',
    columns: {
      sentences: 'Sentences',
      statements: 'Statements',
      citations: 'Citations',
      quotations: 'Quotations',
      figures: 'Figures',
      dates: 'Dates',
      names: 'Names',
      hedges: 'Hedges',
    },
    folders: none,
    byRule: 'By rule',
    everyRule:
      'Every rule ran on every sentence. An error keeps the site from being built; what is left below are warnings, open to the reader.',
    rule: 'Rule',
    why: 'Why it is there',
    open: 'Left open',
    none: 'none',
    version: 'Version of the rules:',
    waived: 'Set aside by the editor',
    nothingWaived: 'Nothing: no rule was set aside for any words.',
    line: (page: string, n: number) => `${page}, line ${n}`,
    derived: 'Values worked out',
    dates: 'Dates worked out',
    allDates: (n: number) => `All ${n}, in the timeline`,
    documents: 'The documents',
    notes: 'Notes, compared with their original (SHA-256 ',
    notesFound: (
      quotations: number,
      figures: number,
      dates: number,
      names: number,
      spoken: number,
      measured: number,
      errors: number,
    ) =>
      `): ${quotations} quotations, ${figures} figures, ${dates} dates and ${names} names of the notes looked up in it, ${spoken} quotations and ${measured} figures of it in the notes; ${errors === 0 ? 'nothing is missing or different' : count(errors, 'difference', 'differences')}.`,
    leftOut: (list: string) => ` Left out of the notes: ${list}.`,
    notCompared: 'Notes; not compared with the original in this build.',
    allDocuments: (n: number) => `All ${n}, in corpus.json`,
    unused: 'What nobody used',
    allUsed: (n: number) => `Every one of the ${n} passages is cited by some statement.`,
    someUsed: (n: number, total: number) =>
      `${n} of ${passages(total)} ${form(n, 'is', 'are')} cited by no statement.`,
  },

  /** Feeds, Markdown, pictures for link previews. */
  forms: {
    changed: (label: string) => `Capture replaced: ${label}`,
    bearing: (pages: string[]) => `Statements that rest on it: ${pages.join(', ')}.`,
    notes: 'Notes on a report that is not reproduced.',
    excerpt: 'Shown in excerpts: words left out are marked by an ellipsis.',
    left: (n: number) => `And ${passages(n)} more on the pages of the site.`,
    said: 'What is said',
    alsoWritten: 'Also written',
    roles: 'Roles',
    evidence: 'Evidence',
    note: 'Editor’s note:',
    said2: 'What can be said:',
    page: 'Page',
    original: 'Original',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    capture: 'Capture',
    unstated: 'not stated',
    untitled: 'A capture without a title',
    site: 'Start page',
    topic: 'Topic',
    source: 'Source',
    sources: 'Sources',
    topics: 'Topics',
    questions: 'Questions',
    open: 'Not in these sources',
    more: 'More',
    machines: 'For programs',
    corpus: 'Everything that was found in the captures, with its places',
    schema: 'JSON Schema of corpus.json',
    citations: 'Every citation as a Web Annotation',
    feed: 'What is new or has changed',
    bibliography: 'All sources as BibTeX, RIS or CSL-JSON',
    lists: 'Other lists',
    /** Of the lists, by their address, where it does not name them. */
    listNames: none,
    how: 'Each page has a Markdown form: its address without the last slash, and .md. Words in quotation marks are as the source prints them; ¶ numbers are places in a source.',
  },
}

export type Language = typeof en
