import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import { parseInert } from '../../lib/inert.ts'
import { normal } from '../../lib/normal.ts'
import type { Source } from '../../schema.ts'
import { sourcePage } from './source-page.ts'

/** A source whose passages, caption, heading and furniture are the given texts. */
function sourceOf(texts: string[], quotations: [number, number, number][] = []): Source {
  let at = 0
  const spans = texts.map((text) => {
    const start = at
    at += text.length + 1
    return { start, end: start + text.length, text }
  })
  const roles = ['body', 'caption', 'heading', 'furniture'] as const
  const of = (role: string) => spans.filter((_, index) => roles[index % roles.length] === role)
  return {
    id: 'a',
    seed: 'a.txt',
    sha256: '0'.repeat(64),
    kind: 'capture',
    lang: 'en',
    length: at,
    title: { value: texts[0] ?? 'T', certainty: 'stated', by: 'test' },
    sections: of('heading').map(({ start, end, text }, index) => ({
      id: `s${index + 1}`,
      start,
      end,
      title: text,
    })),
    passages: spans
      .filter((_, index) => index % 4 < 2)
      .map((span, index) => ({
        ...span,
        id: `p${index + 1}`,
        role: index % 2 ? ('caption' as const) : ('body' as const),
      })),
    masthead: [],
    furniture: of('furniture').map((span) => ({ ...span, rule: 'share-line' })),
    quotations: quotations.map(([index, start, end]) => ({
      passage: '',
      start: spans[index].start + start,
      end: spans[index].start + end,
      text: '',
      speaker: null,
      chain: [],
      kind: 'speech' as const,
    })),
    sentences: [],
    attributions: [],
    figures: [],
    dates: [],
    mentions: [],
    skipped: [],
  }
}

interface Node {
  type: string
  name?: string
  value?: unknown
  children?: Node[]
}

function textOf(node: Node): string {
  return typeof node.value === 'string' ? node.value : (node.children?.map(textOf).join('') ?? '')
}

function typesOf(node: Node): string[] {
  return [node.type, ...(node.children?.flatMap(typesOf) ?? [])]
}

const plain = { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }
const github = { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] }

/** Every reader must find the words of every block, and nothing that runs. */
function verify(source: Source): void {
  const { body } = sourcePage(source)
  const pieces = [
    ...source.passages,
    ...source.furniture,
    ...source.sections.map((section) => ({ ...section, text: section.title })),
  ]
  const wanted = pieces
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ text }) => normal(text))
    .filter(Boolean)
  const { tree, refusals } = parseInert(body)
  assert.deepEqual(refusals, [], body)
  const trees: Node[] = [tree as Node, fromMarkdown(body, plain) as Node, fromMarkdown(body, github) as Node]
  for (const [index, read] of trees.entries()) {
    const blocks = read.children!.filter(({ type }) => type !== 'text')
    assert.deepEqual(blocks.map(textOf), wanted, `reader ${index}: ${body}`)
    assert.deepEqual(
      typesOf(read).filter((type) => /^mdxjsEsm|Expression$|^html$|^code$|^inlineCode$/.test(type)),
      [],
      body,
    )
  }
}

/** The same pseudo-random numbers for the same seed: a failure can be had again. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const hostile = [
  ...'<>{}[]()&;#*_~`\\|!"\'=+-/.:@^$%0123456789abcXYZ \t\n\r\0',
  ...[
    'import x from "y"',
    'export default ',
    '</Passage>',
    '<Passage id="p1">',
    '<script>',
    '{process.exit()}',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
  ],
  ...[
    '&lt;',
    '&#60;',
    '&#x3C;',
    '&amp;',
    '&nbsp;',
    'https://',
    'HTTP://X',
    'www.',
    'WWW.x',
    'a@b.c',
    'mailto:',
    '](',
    '![',
    '[^1]',
    '[x]: y',
  ],
  ...[
    '\n\n',
    '    ',
    '---',
    '***',
    '```',
    '~~~',
    '~~',
    '+++',
    '# ',
    '> ',
    '- ',
    '1. ',
    '\\',
    '\\\\',
    '|-|',
    '$$',
    ':::',
    '--',
    '...',
    "''",
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\u0001',
    '\u007f',
    '\ud83d',
    '\u{1f600}',
    '\u0301',
    'é',
    'Київ',
    'العربية',
    '“',
    '”',
    '—',
  ],
]

/** Eight texts each; `HOSTILE=400000` tries more of them. */
const rounds = Number(process.env.HOSTILE ?? 4000) / 8

test('hostile texts are written so that three readers find them again, and nothing to run', () => {
  const random = mulberry(20250221)
  const pick = () => hostile[Math.floor(random() * hostile.length)]
  for (let round = 0; round < rounds; round++) {
    const texts = Array.from({ length: 8 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 9) }, pick).join(''),
    )
    const long = texts.findIndex((text, index) => index % 4 < 2 && text.length > 3)
    verify(sourceOf(texts, long < 0 ? [] : [[long, 1, texts[long].length - 1]]))
  }
})

test('single characters and pairs around elements survive', () => {
  const marks = [...'<>{}[]()&#*_~`\\|!:@=+-']
  const texts = marks.flatMap((first) => marks.map((second) => `${first}${second}x${second}${first}`))
  verify(
    sourceOf(
      texts,
      texts.flatMap((_, index) => (index % 4 < 2 ? [[index, 2, 3] as [number, number, number]] : [])),
    ),
  )
})

test('quoted words stand in an element, at the right place after white space was made plain', () => {
  const { body } = sourcePage(sourceOf(['He  said\n“go  home” twice'], [[0, 10, 18]]))
  assert.equal(body, '<Passage id="p1">He said “<Quotation>go home</Quotation>” twice</Passage>\n')
})

test('a quotation inside another, or across the end of a passage, has no element of its own', () => {
  const nested = sourcePage(
    sourceOf(
      ['“a ‘b’ c”'],
      [
        [0, 1, 8],
        [0, 4, 5],
      ],
    ),
  ).body
  assert.equal(nested, '<Passage id="p1">“<Quotation>a ‘b’ c</Quotation>”</Passage>\n')
  assert.equal(sourcePage(sourceOf(['“open'], [[0, 1, 9]])).body, '<Passage id="p1">“open</Passage>\n')
})

test('a passage without words is left out', () => {
  assert.equal(sourcePage(sourceOf([' \n'])).body, '')
})

test('a page of many blocks is one body', () => {
  const many = sourceOf(Array.from({ length: 6000 }, (_, index) => `Number ${index} & more.`))
  const { body } = sourcePage(many)
  assert.equal(body.match(/\n\n</g)!.length + body.match(/\n\n## /g)!.length, 5999)
  assert.equal(parseInert(body).tree!.children.filter(({ type }) => type !== 'text').length, 6000)
  assert.deepEqual(
    parseInert(`${body}\n{1}\n`).refusals.map(({ line }) => line),
    [body.split('\n').length + 1],
  )
})
