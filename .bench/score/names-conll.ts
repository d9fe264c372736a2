/**
 * Names in CoNLL-2003 (English, `eng.testa`, columns token, tag, chunk, entity): which distinct people, organisations and places does a document hold?
 *
 * Gold: every entity of type PER, ORG or LOC outside sentences without small letters (headlines, tables). Both sides are compared as written, without a
 * leading *the* and a possessive, as one set per document; F1 is over all documents. *Right kind* is the share of the names found that have the kind of the set, also where ours is
 * open; *kind, precision* leaves those out.
 * Text is rebuilt from the tokens, a paragraph per sentence, and goes through the tagging step alone.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/schema.ts'
import { namesFound } from './names.ts'

const kinds: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

interface Document {
  text: string
  sentences: Span[]
  /** Name → kind. */
  names: Map<string, string>
}

/** A name as it is compared. */
export function exact(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/ ?'s?$/, '')
    .replace(/ ?([.-]) ?/g, '$1')
    .trim()
}

const noSpaceBefore = /^(?:[.,;:!?)%]|'s?|n't|'(?:re|ve|ll|d|m))$/

/** Text from its tokens. */
export function rebuilt(tokens: readonly string[]): string {
  let text = ''
  let open = false
  for (const token of tokens) {
    const quote = token === '"'
    const glued =
      !text ||
      noSpaceBefore.test(token) ||
      text.endsWith('(') ||
      (quote && open) ||
      /(?:^|[\s(])"$/.test(text)
    text += (glued ? '' : ' ') + token
    if (quote) open = !open
  }
  return text
}

/** Documents of a file. */
export function documents(source: string): Document[] {
  return source
    .split(/^-DOCSTART-.*$/m)
    .slice(1)
    .map((body) => {
      const found: Document = { text: '', sentences: [], names: new Map() }
      for (const block of body.trim().split(/\n\s*\n/)) {
        const rows = block.split('\n').map((line) => line.split(' '))
        if (!rows.some(([token]) => /\p{Ll}/u.test(token))) continue
        const start = found.text.length
        const text = rebuilt(rows.map(([token]) => token))
        found.text += `${text}\n`
        found.sentences.push({ start, end: start + text.length })
        for (let i = 0; i < rows.length; i++) {
          const [, type] = /^[BI]-(\w+)$/.exec(rows[i][3] ?? '') ?? []
          if (!type) continue
          const from = i
          while (rows[i + 1]?.[3] === `I-${type}`) i++
          if (kinds[type])
            found.names.set(
              exact(
                rows
                  .slice(from, i + 1)
                  .map(([token]) => token)
                  .join(' '),
              ),
              kinds[type],
            )
        }
      }
      return found
    })
}

export default {
  id: 'names-conll',
  set: 'CoNLL-2003 testa',
  measure: 'people, organisations, places of a document, F1',
  offTheShelf: '–',
  goal: '–',
  needs: 'conll2003',
  run(dir: string) {
    let [right, found, gold, kind, told] = [0, 0, 0, 0, 0]
    for (const { text, sentences, names } of documents(
      readFileSync(join(dir, 'conll2003/CoNLL-2003/eng.testa'), 'utf8'),
    )) {
      const ours = new Map(
        namesFound({ text, sentences, paragraphs: sentences })
          .filter(({ demonym }) => !demonym)
          .map((name) => [exact(name.text), name.kind as string]),
      )
      const both = [...ours].filter(([name]) => names.has(name))
      right += both.length
      kind += both.filter(([name, own]) => names.get(name) === own).length
      told += both.filter(([, own]) => own !== 'name').length
      found += ours.size
      gold += names.size
    }
    const show = (value: number) => value.toFixed(3)
    return [
      { measure: 'F1', ours: show((2 * right) / (found + gold)) },
      { measure: 'precision', ours: show(right / found) },
      { measure: 'recall', ours: show(right / gold) },
      { measure: 'right kind', ours: show(kind / right) },
      { measure: 'kind, precision', ours: show(kind / told) },
    ]
  },
}
