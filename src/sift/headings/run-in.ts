/**
 * Find headings that run into the paragraph that they head: `The money. Repairs would …`. One short sentence proves nothing; a capture
 * that has several, all in one style and spread over its text, does.
 */
import type { Piece, Span } from '../../schema.ts'
import { isCapital } from '../letters.ts'
import { sentenceEnds } from '../sentences/ends.ts'

/** A heading has at most so many words; a clause may have one more than a noun phrase. */
const mostWords = 6
/** So many headings without a verb make a style. */
const fewest = 3
/** Capitals at the start of paragraphs are a style sooner. */
const fewestCapitals = 2
/** Sentences between two headings, at least; words of text behind each. */
const apart = 2
const wordsBehind = 25

interface Candidate extends Span {
  piece: Piece
  /** Place among the sentences of the capture. */
  at: number
  kind: 'phrase' | 'quotation' | 'clause' | 'capitals'
}

/** Headings by the piece in which they stand. */
export function runInHeadings(text: string, pieces: readonly Piece[]): Map<Piece, Span[]> {
  const body = pieces.filter((piece) => !piece.role && piece.kind !== 'code' && piece.kind !== 'table')
  const found = new Map<Piece, Span[]>()
  const inFlow = body.length <= 2
  const sentences: Span[] = []
  const candidates: Candidate[] = []
  for (const piece of body) {
    const own = inFlow ? sentenceEnds(text, piece.start, piece.end) : firstTwo(text, piece)
    own.forEach((sentence, i) => {
      if ((inFlow || i === 0) && i < own.length - 1) {
        const kind = kindOf(text, sentence)
        if (kind) candidates.push({ ...sentence, piece, at: sentences.length, kind })
      }
      sentences.push(sentence)
    })
  }
  for (const one of chosen(text, sentences, candidates, inFlow)) {
    const spans = found.get(one.piece)
    if (spans) spans.push({ start: one.start, end: one.end })
    else found.set(one.piece, [{ start: one.start, end: one.end }])
  }
  return found
}

/** Only a paragraph's start matters where there are paragraphs. */
function firstTwo(text: string, { start, end }: Piece): Span[] {
  return sentenceEnds(text, start, Math.min(end, start + 600), 2)
}

function chosen(
  text: string,
  sentences: readonly Span[],
  candidates: Candidate[],
  inFlow: boolean,
): Candidate[] {
  const spread = candidates.filter((one, i) => {
    const next = candidates[i + 1]?.at ?? Number.POSITIVE_INFINITY
    const before = candidates[i - 1]?.at ?? Number.NEGATIVE_INFINITY
    return (
      next - one.at > (inFlow ? apart : 1) &&
      one.at - before > (inFlow ? apart : 1) &&
      isFollowed(text, sentences, one)
    )
  })
  const capitals = spread.filter((one) => one.kind === 'capitals')
  if (capitals.length >= fewestCapitals && !inFlow) return capitals
  const phrases = spread.filter((one) => one.kind === 'phrase')
  const lonely = candidates.length - spread.length
  if (phrases.length < fewest || lonely > spread.length / 2) return []
  const uses = phrases.filter((one) => isPart(text, one) || isTakenUp(text, sentences, one)).length
  if (uses < phrases.length / 3 || !isSpread(sentences, phrases)) return []
  return spread.filter(
    (one) => one.kind === 'phrase' || (one.kind !== 'capitals' && isTakenUp(text, sentences, one)),
  )
}

/** The sentence behind is a full one. */
function isFollowed(text: string, sentences: readonly Span[], { at }: Candidate): boolean {
  const next = sentences[at + 1]
  if (!next) return false
  return (
    (text.slice(next.start, next.end).match(/\s+/g) ?? []).length >= 6 && next.end - next.start > wordsBehind
  )
}

/** Headings come all through the text: none of the stretches between holds most of it. */
function isSpread(sentences: readonly Span[], phrases: readonly Candidate[]): boolean {
  const total = sentences.length
  const first = phrases[0].at
  const last = phrases.at(-1)!.at
  return last - first >= total * 0.3 && total / phrases.length <= 14
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
/** Words that show a sentence of its own: somebody acts, answers, or asks. */
const verbs =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t|said|says|say|told|went|came|got|made|took|gave|knew|thought|saw|let|ask|asked|think|know|want|wanted|need|needed|look|see|read|stop|wait|remember|imagine|thank|sorry|please|consider|forget|enough)$/i
const speakers =
  /^(?:i|he|she|it|they|we|you|me|him|them|us|there|this|that|these|those|who|what|why|how|when|where|which|it['’]s|that['’]s|he['’]s|she['’]s|i['’]m|they['’]re|we['’]re|yes|no|not|nope|yeah|yep|okay|ok|well|oh|wow|right|wrong|true|false|period|really|never|ever|again|maybe|perhaps|exactly|absolutely|indeed|actually|and|but|or|so|because|then|now|too|also|even|just|only|still|mr|mrs|ms|dr|jr|sr|st|sen|rep|gov|gen|col)$/i

/** Names of the parts of a report: no sentence of a story is only that, and what stands below need not use the word. Alphabetical. */
const parts =
  /^(?:the )?(?:aftermath|allegations?|analysis|arguments?|background|big picture|bottom line|caveats?|charges|consequences|context|critics|criticism|defence|defense|details|fallout|findings|fine print|future|history|impact|key (?:points|quotes?)|next steps?|next|numbers|official (?:line|response)|opposition|outlook|pushback|quotable|reactions?|response|stakes|takeaways?|terms|timeline|timing|upshot|verdict|victims?|worth noting)$/i

/** What kind of heading the sentence could be, or nothing. */
function kindOf(text: string, { start, end }: Span): Candidate['kind'] | undefined {
  if (end - start > 70 || end - start < 4) return undefined
  const sentence = text.slice(start, end)
  const quoted = /^["“«]([^"“”«»]+?)[.,!?]?["”»][.]?$/.exec(sentence)
  const inner = quoted ? quoted[1] : sentence.replace(/\.$/, '')
  if (!quoted && (!sentence.endsWith('.') || /\.\.$/.test(sentence) || /["“”«»()[\]:;?!…]/.test(inner)))
    return undefined
  const words = inner.match(word) ?? []
  if (
    words.length &&
    words.length <= 8 &&
    inner.length > 4 &&
    inner === inner.toUpperCase() &&
    inner !== inner.toLowerCase()
  ) {
    return words.some((one) => one.length > 3) ? 'capitals' : undefined
  }
  if (
    !words.length ||
    words.length > mostWords ||
    !isCapital(inner, 0) ||
    /\d/.test(inner) ||
    /,/.test(inner)
  )
    return undefined
  if (words.some((one) => speakers.test(one)) || words.some((one) => verbs.test(one))) return undefined
  if (/\.\p{L}?$/u.test(inner) || (words.length === 1 && words[0].length < 4)) return undefined
  if (quoted) return 'quotation'
  if (words.length >= 2 && words.every((one) => isCapital(one, 0))) return undefined
  return hasVerb(words) ? 'clause' : words.length <= 5 ? 'phrase' : undefined
}

/** A verb of a headline: a word in `s` or `ed` behind a name or noun, with something behind it. */
function hasVerb(words: readonly string[]): boolean {
  return words.some(
    (one, i) =>
      i > 0 &&
      i < words.length - 1 &&
      /(?:[^s']s|ed)$/.test(one) &&
      !isCapital(one, 0) &&
      /^(?:for|to|on|in|at|with|by|from|into|up|out|over|off|back|a|the|new|more|its|his|her)$/.test(
        words[i + 1],
      ),
  )
}

function isPart(text: string, { start, end }: Candidate): boolean {
  return parts.test(text.slice(start, end).replace(/\.$/, ''))
}

/** The next three sentences use one of its longer words. */
function isTakenUp(text: string, sentences: readonly Span[], { at, start, end }: Candidate): boolean {
  const wanted = new Set((text.slice(start, end).match(word) ?? []).filter((one) => one.length > 3).map(stem))
  const last = sentences[Math.min(at + 3, sentences.length - 1)]
  return (text.slice(end, last.end).match(word) ?? []).some((one) => wanted.has(stem(one)))
}

function stem(one: string): string {
  return one
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?:ies|es|s|ed|ing)$/, '')
    .slice(0, 7)
}
