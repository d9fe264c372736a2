/** A point: two accounts of one thing, side by side, in their own words. */
import type { Passage, Point, Source, Span } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml, voiceOf } from './chips.ts'
import { direction } from './cores.ts'
import { escapeHtml } from './html.ts'
import { markedSpans } from './passage.ts'
import { otherLanguage } from './script.ts'
import { passagePlace } from './sources.ts'
import { passageOf } from './within.ts'
import { wordDiff } from './word-diff.ts'

/** Class of each kind of point. */
export const pointKinds: Record<Point['kind'], { name: string }> = {
  differ: { name: 'differ' },
  agree: { name: 'agree' },
  one: { name: 'one' },
}

/** Class and name of a point that the rules found. */
export function pointKind({ kind, by }: Point): { name: string; label: string } {
  const say = words().point
  if (kind !== 'differ') return { ...pointKinds[kind], label: say.kinds[kind].label }
  if (by === 'same-quotation') return { name: 'differ', label: say.wording }
  if (by === 'same-event') return { name: 'differ', label: say.dated }
  if (by === 'same-person') return { name: 'differ', label: say.role }
  if (by === 'same-figure') return { name: 'differ', label: say.figure }
  return { ...pointKinds.differ, label: say.kinds.differ.label }
}

/** HTML of one point; `rank` is the rank of its heading. */
export function pointHtml(
  point: Point,
  source: (id: string) => Source,
  label: (id: string) => string,
  rank: 3 | 4 = 3,
): string {
  const { name, label: kind } = pointKind(point)
  const id = escapeHtml(point.id)
  const diffs =
    point.by === 'same-quotation' && point.kind === 'differ' && point.sides.length === 2
      ? wordDiff(point.sides[0]!.words, point.sides[1]!.words)
      : null
  const sides = point.sides
    .map((side, i) => sideHtml(side, source(side.source), label(side.source), diffs?.[i], rank))
    .join('')
  return (
    `<article class="point ${name}" id="${id}"><div><p class="by"><span class="kind k-${name}">${kind}</span>` +
    `<a class="pl" href="#${id}" aria-label="${escapeHtml(words().point.link(point.about))}">#</a></p>` +
    `<h${rank}>${escapeHtml(point.about)}</h${rank}><div class="pair">${sides}</div></div></article>`
  )
}

function sideHtml(
  side: Point['sides'][number],
  from: Source,
  label: string,
  diff: string | undefined,
  rank: number,
): string {
  const ref = side.passages[0]
  const passage = ref && passageOf(from, passagePlace(ref).passage)
  const spans = passage ? places(passage, side.words) : []
  const shown = diff
    ? quotedHtml(side.words, diff)
    : passage
      ? markedSpans(from, passage, spans)
      : `<mark>${escapeHtml(side.words)}</mark>`
  const chips = side.passages
    .map((each) => chipHtml(each, label, spans[0] && voiceOf(from, spans[0])))
    .join('')
  return (
    `<div><h${rank + 1}><a href="/sources/${escapeHtml(from.id)}/">${escapeHtml(label)}</a></h${rank + 1}>` +
    `<blockquote${direction(otherLanguage(side.words, from.lang) ?? from.lang)}>${shown}</blockquote><p class="by">${chips}</p></div>`
  )
}

function quotedHtml(said: string, html: string): string {
  return /^[“"«„]/.test(said) ? html : words().quoted(html)
}

/** Where the words of a side stand: they may be several stretches joined by `…`, or a value with what it is of in brackets. */
function places(passage: Passage, words: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const part of words.split(/ ?… ?/)) {
    const bare = part.replace(/^[“"«„]|[”"»“]$/gu, '').replace(/ \([^()]*\)$/, '')
    const at = bare ? passage.text.indexOf(bare, from) : -1
    if (at < 0) continue
    from = at + bare.length
    spans.push({ start: passage.start + at, end: passage.start + from })
  }
  return spans
}
