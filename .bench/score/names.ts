/**
 * Names in GUM news (`amir-zeldes/gum`): which distinct names does a document hold, whatever their type?
 *
 * Gold: every entity mention of `dep/GUM_news_*.conllu` whose syntactic head is a proper noun, or a calling with a proper noun right behind it
 * (*author Truman Capote*), times left out. Its name is the run of capitalised words
 * around that head inside the mention (with *of*, *for*, *and*, *&*, *de* … between capitals; a person's only with small words of a name), because
 * mentions also hold roles and what follows the name. Both sides are compared in lower case without a leading article, title or possessive, as one
 * set per document; F1 is over all documents. Text is rebuilt from the sentences, a line per paragraph, and goes through the tagging step alone.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Name } from '../../src/data.ts'
import { words } from '../../src/lib/words.ts'
import type { Passage, Span } from '../../src/schema.ts'
import { tagNames } from '../../src/tag/names.ts'

/** One document of GUM: its text, sentences, paragraphs, and the names that it holds. */
export interface Annotated {
  id: string
  text: string
  sentences: Span[]
  paragraphs: Span[]
  names: { text: string; kind: string }[]
}

interface Token {
  form: string
  proper: boolean
  head: number
  space: boolean
}

interface Mention {
  group: string
  kind: string
  from: number
  to: number
}

const small = /^(?:of|for|and|&|on|the|'s|de|da|del|la|le|van|von|der|bin|al|-)$/
const smallInPerson = /^(?:de|da|del|la|le|van|von|der|bin|al|-)$/

/** Read the annotations of one CoNLL-U file. */
export function readGum(id: string, source: string): Annotated {
  const tokens: Token[] = []
  const mentions: Mention[] = []
  const open: Mention[] = []
  const sentences: Span[] = []
  const paragraphs: Span[] = []
  let text = ''
  let base = 0
  for (const line of source.split('\n')) {
    if (/^# newpar(?!_)/.test(line) && text) text += '\n'
    if (line.startsWith('# text = ')) {
      const sentence = line.slice(9)
      if (!text || text.endsWith('\n')) paragraphs.push({ start: text.length, end: 0 })
      else text += ' '
      sentences.push({ start: text.length, end: text.length + sentence.length })
      text += sentence
      paragraphs[paragraphs.length - 1].end = text.length
    }
    const cells = line.split('\t')
    if (cells.length < 10 || /[-.]/.test(cells[0])) continue
    if (cells[0] === '1') base = tokens.length
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(cells[9])?.[1] ?? ''
    for (const [, opens, closed, closes] of entity.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opens) {
        const [group, kind] = opens.split('-')
        const mention = { group, kind, from: tokens.length, to: tokens.length }
        if (closed) mentions.push(mention)
        else open.push(mention)
      } else {
        const at = open.findLastIndex(({ group }) => group === closes)
        if (at >= 0) mentions.push({ ...open.splice(at, 1)[0], to: tokens.length })
      }
    }
    tokens.push({
      form: cells[1],
      proper: cells[3] === 'PROPN',
      head: base + Number(cells[6]) - 1,
      space: !cells[9].includes('SpaceAfter=No'),
    })
  }
  const names = mentions.flatMap((mention) => nameOf(tokens, mention) ?? [])
  return { id, text, sentences, paragraphs, names }
}

/** The name in a mention, or nothing where its head is no proper noun. */
function nameOf(tokens: Token[], { kind, from, to }: Mention): { text: string; kind: string } | undefined {
  let head = from
  while (
    head <= to &&
    ((tokens[head].head >= from && tokens[head].head <= to) || /^\p{P}+$/u.test(tokens[head].form))
  )
    head++
  if (kind === 'time' || head > to) return undefined
  if (!tokens[head].proper) {
    const calling = head
    do head++
    while (head <= to && tokens[head].proper && tokens[head].head !== calling)
    if (head > to || !tokens[head].proper) return undefined
  }
  const joins = kind === 'person' ? smallInPerson : small
  const capital = (i: number) => i >= from && i <= to && /^[\p{Lu}\p{N}]/u.test(tokens[i].form)
  let start = head
  let end = head
  for (let i = head - 1; i >= from && (capital(i) || joins.test(tokens[i].form)); i--)
    if (capital(i)) start = i
  for (let i = head + 1; i <= to && (capital(i) || joins.test(tokens[i].form)); i++) if (capital(i)) end = i
  while (end + 2 <= to && tokens[end + 1].form === '-' && !tokens[end].space && !tokens[end + 1].space)
    end += 2
  let text = ''
  for (let i = start; i <= end; i++) text += tokens[i].form + (tokens[i].space && i < end ? ' ' : '')
  return { text, kind }
}

const titles =
  /^(?:(?:the|a|an|mr|mrs|ms|dr|sir|us|u\.s\.|president|vice|prime|minister|secretary|senator|ambassador|general|major|professor|emeritus|home|foreign|judge|justice|sheriff|king|queen|pope|captain|colonel|afghan|director|chairman|chief)\.? )+/

/** A name as it is compared. */
export function normal(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?'s?$/, '')
    .replace(/ ([’'])/g, '$1')
    .replace(/ ?- ?/g, '-')
    .trim()
  return lower.replace(titles, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Names found by the tagging step in a text with the given sentences and paragraphs. */
export function namesFound({
  text,
  sentences,
  paragraphs,
}: Pick<Annotated, 'text' | 'sentences' | 'paragraphs'>): Name[] {
  const passages = paragraphs.map(
    ({ start, end }, i): Passage => ({
      id: `p${i + 1}`,
      start,
      end,
      text: text.slice(start, end),
      role: 'body',
    }),
  )
  const file = new VFile({ value: text, data: { lang: 'en', passages, sentences, words: words(text) } })
  const tag = tagNames.call({} as never) as (tree: unknown, file: VFile) => void
  tag({}, file)
  return file.data.names ?? []
}

/** The score of the set. */
export default {
  id: 'names',
  set: 'GUM news',
  measure: 'names a document holds, whatever type, F1',
  offTheShelf: '0.534',
  goal: '≥ 0.75',
  needs: 'gum/dep',
  run(dir: string) {
    const folder = join(dir, 'gum/dep')
    const documents = readdirSync(folder)
      .filter((file) => /^GUM_news_.*\.conllu$/.test(file))
      .sort()
    let right = 0
    let found = 0
    let gold = 0
    for (const file of documents) {
      const document = readGum(file, readFileSync(join(folder, file), 'utf8'))
      const ours = new Set(
        namesFound(document)
          .filter(({ demonym }) => !demonym)
          .map(({ text }) => normal(text)),
      )
      const theirs = new Set(document.names.map(({ text }) => normal(text)))
      right += [...ours].filter((name) => theirs.has(name)).length
      found += ours.size
      gold += theirs.size
    }
    const show = (value: number) => value.toFixed(3)
    return [
      { measure: 'F1', ours: show((2 * right) / (found + gold)) },
      { measure: 'precision', ours: show(right / found) },
      { measure: 'recall', ours: show(right / gold) },
    ]
  },
}
