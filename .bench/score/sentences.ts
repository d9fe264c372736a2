/** Sentence ends in news: GUM's Wikinews texts, put together again from CoNLL-U, a paragraph per line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/schema.ts'
import { sentenceEnds } from '../../src/sift/sentences/ends.ts'

interface Document {
  text: string
  gold: Span[]
}

/** Text and sentences of one document. Words are parted by a blank but where `SpaceAfter=No`; a `newpar` starts a line. */
function parse(conllu: string): Document {
  const gold: Span[] = []
  let text = ''
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n')
    const words = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    if (!words.length) continue
    const paragraph = lines.some((line) => line.startsWith('# newpar'))
    if (text) text = paragraph ? `${text.trimEnd()}\n` : text
    const start = text.length
    let joined = 0
    for (const [id, form, ...rest] of words) {
      const range = /^\d+-(\d+)$/.exec(id)
      if (id.includes('.') || (!range && Number(id) <= joined)) continue
      if (range) joined = Number(range[1])
      text += rest[7].includes('SpaceAfter=No') ? form : `${form} `
    }
    gold.push({ start, end: text.trimEnd().length })
  }
  return { text: text.trimEnd(), gold }
}

function found(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const line of text.split('\n')) {
    spans.push(...sentenceEnds(text, at, at + line.length))
    at += line.length + 1
  }
  return spans
}

/** F1 of what two lists of documents have in common, compared by `key`. */
function f1(documents: readonly Document[], key: (span: Span) => string): string {
  let right = 0
  let all = 0
  for (const { text, gold } of documents) {
    const wanted = new Set(gold.map(key))
    const ours = new Set(found(text).map(key))
    for (const each of ours) if (wanted.has(each)) right++
    all += wanted.size + ours.size
  }
  return ((2 * right) / all).toFixed(3)
}

export default {
  id: 'sentences',
  set: 'GUM news',
  measure: 'sentence ends, F1',
  offTheShelf: '0.959 parse-english',
  goal: '≥ 0.98',
  needs: 'gum/dep',
  run(dir: string) {
    const root = join(dir, 'gum/dep')
    const names = readdirSync(root).filter((name) => /^GUM_news_.*\.conllu$/.test(name))
    const documents = names.map((name) => parse(readFileSync(join(root, name), 'utf8')))
    return [
      { measure: 'sentence ends, F1', ours: f1(documents, ({ end }) => String(end)) },
      { measure: 'whole sentences, F1', ours: f1(documents, ({ start, end }) => `${start}-${end}`) },
    ]
  },
}
